import { closedHierarchy } from "../schema/visit.js";
import { loose } from "./sample-members.js";
import { scalarOfText } from "./sample-scalars.js";
/** @param baseless Classes whose bases no input tells: their values have members more. */
export function createShapes(declarations, baseless = new Set()) {
    const candidates = [...declarations.values()].flatMap((it) => it.kind === "class" && !it.abstract && !it.collection
        ? [{ declaration: it, members: membersOf(it, declarations) }]
        : []);
    function typeOf(value, format, preference) {
        if (value === null)
            return undefined;
        if (typeof value === "string") {
            const scalar = 
            // In JSV, every scalar is text.
            format === "jsv" && /^-?\d+$/.test(value)
                ? "anyNumber"
                : scalarOfText(value, format);
            return scalar && { kind: "scalar", scalar };
        }
        if (typeof value === "number")
            return { kind: "scalar", scalar: "anyNumber" };
        if (typeof value === "boolean")
            return { kind: "scalar", scalar: "bool" };
        if (isList(value)) {
            const [item] = value;
            const items = item === undefined ? undefined : typeOf(item, format);
            return items && { kind: "list", flavour: "list", items };
        }
        return classOf(value, format, preference) ?? dictionaryOf(value, format);
    }
    function classOf(value, format, preference) {
        const keys = Object.keys(value).map(loose);
        const fits = candidates
            .map((it) => fitOf(keys, it))
            .filter(({ candidate, strange }) => strange * 2 <=
            (baseless.has(candidate.declaration.id)
                ? keys.length
                : Math.max(keys.length - 1, 0)) &&
            (keys.length > 0 || candidate.declaration.name === preference?.first));
        const expected = fits.find(({ candidate, strange }) => strange === 0 && candidate.declaration.name === preference?.first);
        const [best] = expected ? [expected] : bestOf(fits, preference?.last);
        return best && closed(best.candidate, value, format);
    }
    /** `PageResult<T> { records: T[] }`: what the records are tells T. */
    function closed({ declaration, members }, value, format) {
        const args = declaration.typeParams.map((name) => {
            for (const [key, item] of Object.entries(value)) {
                const listed = members.get(loose(key))?.type;
                const shown = listed && argumentIn(item, listed, name, format);
                if (shown)
                    return shown;
            }
            return { kind: "unknown", written: name };
        });
        return { kind: "ref", id: declaration.id, args };
    }
    function argumentIn(value, listed, param, format) {
        if (listed.kind === "param")
            return listed.name === param ? typeOf(value, format) : undefined;
        if (listed.kind === "nullable")
            return argumentIn(value, listed.of, param, format);
        const inner = listed.kind === "list" && isList(value)
            ? [value[0], listed.items]
            : listed.kind === "map" && isObject(value)
                ? [Object.values(value)[0], listed.value]
                : undefined;
        const [item, type] = inner ?? [];
        return item === undefined || type === undefined
            ? undefined
            : argumentIn(item, type, param, format);
    }
    /** A dictionary's sample has one entry, its key being a zero value. */
    function dictionaryOf(value, format) {
        const [[key, entry] = [], ...more] = Object.entries(value);
        if (key === undefined || entry === undefined || more.length > 0)
            return undefined;
        const scalar = key === "0" ? "anyNumber" : scalarOfText(key, format);
        const of = typeOf(entry, format);
        return scalar && of
            ? {
                kind: "map",
                flavour: "map",
                key: { kind: "scalar", scalar },
                value: of,
            }
            : undefined;
    }
    return { typeOf };
}
export function isList(value) {
    return Array.isArray(value);
}
export function isObject(value) {
    return typeof value === "object" && value !== null && !isList(value);
}
function membersOf(declaration, declarations) {
    const args = declaration.typeParams.map((name) => ({ kind: "param", name }));
    const type = { kind: "ref", id: declaration.id, args };
    return new Map(closedHierarchy(type, declarations).flatMap(({ level }) => level.properties.map((it) => [loose(it.jsonName), it])));
}
function fitOf(keys, candidate) {
    const known = keys.filter((key) => candidate.members.has(key)).length;
    return {
        candidate,
        strange: keys.length - known,
        missing: candidate.members.size - known,
    };
}
/** Those that no other one beats; one means that the members tell. */
function bestOf(fits, last) {
    const ranks = fits.map(rankOf);
    const best = Math.min(...ranks);
    const equal = fits.filter((_, index) => ranks[index] === best);
    const others = equal.filter(({ candidate }) => candidate.declaration.name !== last);
    const told = others.length > 0 ? others : equal;
    return told.length === 1 ? told : [];
}
/** A member too many weighs more than any that null left out. */
function rankOf({ strange, missing }) {
    return strange * 10_000 + missing;
}
