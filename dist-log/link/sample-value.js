import { closedHierarchy, substitute, } from "../schema/visit.js";
import { findMember } from "./sample-members.js";
import { refined, scalarOfText } from "./sample-scalars.js";
import { isList, isObject } from "./sample-shape.js";
/** Notes what the sample tells of `type` and of the types it reaches. */
export function readValueSample({ value: root, format, at }, type, declarations, shapes, notes) {
    /** Returns `type` with what the value tells of it. */
    function observe(value, listed) {
        switch (listed.kind) {
            case "scalar":
                return typeof value === "string"
                    ? { kind: "scalar", scalar: refined(listed.scalar, value, format) }
                    : listed;
            case "nullable":
                return { ...listed, of: observe(value, listed.of) };
            case "list":
            case "map":
                return observeCollection(value, listed);
            case "ref":
                if (isObject(value) || isList(value))
                    observeReference(value, listed);
                return listed;
            case "param":
            case "unknown":
                return listed;
            default:
                return listed;
        }
    }
    function observeCollection(value, listed) {
        if (listed.kind === "map")
            return isObject(value) ? observeEntries(value, listed) : listed;
        return isList(value)
            ? { ...listed, items: value.reduce(observeItem, listed.items) }
            : listed;
    }
    /** `byte[][]` is listed as `number[][]`, but each item is one text. */
    function observeItem(known, item) {
        return known.kind === "list" &&
            typeof item === "string" &&
            scalarOfText(item, format) === "bytes"
            ? { kind: "scalar", scalar: "bytes" }
            : observe(item, known);
    }
    function observeEntries(entries, listed) {
        let { key, value } = listed;
        for (const [shownKey, shownValue] of Object.entries(entries)) {
            key = observe(shownKey, key);
            value = observe(shownValue, value);
        }
        return { ...listed, key, value };
    }
    function observeReference(value, listed) {
        const declaration = declarations.get(listed.id);
        if (declaration?.kind !== "class")
            return;
        const collection = notes.knownCollection(declaration);
        if (collection) {
            notes.learnCollection(listed.id, observeCollection(value, collection));
            return;
        }
        if (!isObject(value))
            return;
        const levels = closedHierarchy(listed, declarations);
        let strays = [];
        for (const [name, item] of Object.entries(value)) {
            const found = findMember(name, "json", levels);
            if (found) {
                const { level, parameters, property } = found;
                const known = notes.knownType(level.id, property);
                const seen = observe(item, substitute(known, parameters));
                notes.learnMember(found, property, { jsonName: name, type: seen });
            }
            // Those of a base come last: what stands before a listed member is the class's own.
            strays = found
                ? strays.map((it) => ({ ...it, inherited: false }))
                : [...strays, strayOf(name, item)];
        }
        notes.learnInstance(levels, format, strays);
    }
    function strayOf(name, value) {
        const shown = shapes.typeOf(value, format);
        return {
            name,
            format,
            at,
            type: shown ??
                (typeof value === "string"
                    ? { kind: "scalar", scalar: "anyString" }
                    : { kind: "unknown", written: name }),
            inherited: true,
        };
    }
    observe(root, type);
}
