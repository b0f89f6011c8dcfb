import { arrays, serialization } from "../schema/xml-namespaces.js";
import { scalarsByContract } from "./sample-scalars.js";
export function createRoots(declarations) {
    const all = [...declarations].filter((it) => it.kind !== "interface");
    const closed = all.filter(isClosed).toSorted(longestFirst);
    const generic = all
        .filter((it) => it.kind === "class")
        .filter((it) => !isClosed(it))
        .toSorted(longestFirst);
    const scalarNames = [...scalarsByContract].toSorted(([a], [b]) => b.length - a.length);
    /** Every type whose name the text may begin with, and what follows it. */
    function* typesAt(text, depth) {
        if (depth > deepest)
            return;
        for (const { id, name, contract } of closed)
            for (const it of new Set([contract?.name ?? name, name]))
                if (text.startsWith(it))
                    yield [{ kind: "ref", id, args: [] }, text.slice(it.length)];
        for (const declaration of generic)
            yield* instancesAt(text, declaration, depth);
        yield* collectionsAt(text, depth);
        for (const [name, scalar] of scalarNames)
            if (text.startsWith(name))
                yield [{ kind: "scalar", scalar }, text.slice(name.length)];
    }
    function* instancesAt(text, { id, name, typeParams }, depth) {
        const rest = after(text, `${name}Of`);
        if (rest === undefined)
            return;
        for (const [args, end] of sequencesAt(rest, typeParams.length, depth + 1))
            for (const it of withoutHash(end))
                yield [{ kind: "ref", id, args }, it];
    }
    function* collectionsAt(text, depth) {
        const entries = after(text, "ArrayOfKeyValueOf");
        if (entries !== undefined)
            for (const [[key, value], end] of sequencesAt(entries, 2, depth + 1))
                if (key && value)
                    for (const it of withoutHash(end))
                        yield [{ kind: "map", flavour: "map", key, value }, it];
        const items = after(text, "ArrayOf");
        if (items !== undefined)
            for (const [type, end] of typesAt(items, depth + 1))
                yield [{ kind: "list", flavour: "list", items: type }, end];
        const inner = after(text, "NullableOf");
        if (inner !== undefined)
            for (const [of, end] of typesAt(inner, depth + 1))
                yield [{ kind: "nullable", of }, end];
    }
    function* sequencesAt(text, count, depth) {
        if (count === 0)
            yield [[], text];
        else
            for (const [type, rest] of typesAt(text, depth))
                for (const [more, end] of sequencesAt(rest, count - 1, depth))
                    yield [[type, ...more], end];
    }
    /** `PageOfCallXXC97Dix` where nothing declares `Call`. */
    function withUnknown({ name, namespace }) {
        for (const { id, name: of, typeParams } of generic) {
            const rest = after(name, `${of}Of`);
            if (rest === undefined)
                continue;
            const written = hashed.exec(rest)?.[1] ?? rest;
            const args = typeParams.map((param) => ({
                kind: "unknown",
                written: typeParams.length === 1 ? written : param,
            }));
            return { kind: "ref", id, args };
        }
        const written = after(name, "ArrayOf");
        return written === undefined || namespace === arrays
            ? undefined
            : {
                kind: "list",
                flavour: "list",
                items: { kind: "unknown", written },
            };
    }
    return {
        typeOf(root) {
            const { name, namespace } = root;
            const scalar = namespace === serialization ? scalarsByContract.get(name) : undefined;
            if (scalar)
                return { kind: "scalar", scalar };
            const named = closed.filter((it) => [it.contract?.name, it.name].includes(name));
            // Two .NET namespaces may have a type of that name.
            const exact = named.find((it) => it.contract?.namespace === namespace) ?? named[0];
            if (exact)
                return { kind: "ref", id: exact.id, args: [] };
            for (const [type, rest] of typesAt(name, 0))
                if (rest === "" && type.kind !== "scalar")
                    return type;
            return withUnknown(root);
        },
    };
}
/** Nobody nests types deeper; a name made to exhaust the stack does. */
const deepest = 8;
function isClosed(declaration) {
    return declaration.kind === "enum" || declaration.typeParams.length === 0;
}
function longestFirst(a, b) {
    return b.name.length - a.name.length;
}
function after(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
}
/** Six bytes in base64, with `/` and `+` written in letters. */
const hash = /^(?:_S|_P|[A-Za-z0-9]){8}/;
const hashed = /^(.+?)(?:_S|_P|[A-Za-z0-9]){8}$/;
/** What may follow: a name of .NET's own types only has no hash. */
function withoutHash(text) {
    const [found] = hash.exec(text) ?? [];
    return found === undefined ? [text] : [text.slice(found.length), text];
}
