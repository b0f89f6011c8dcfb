/** A JSON sample against what is written of it: every member and item that the sample has. */
import { placeOf, placeOfName, } from "../parse/metadata-json.js";
import { memberPath } from "./paths.js";
import { isSameText } from "./same-meaning.js";
export function compareJson(sample, written, constants) {
    const findings = [];
    function compare(from, to, path, at) {
        if (isNothing(from))
            return;
        if (!to || isNothing(to)) {
            // With `nullItems`, `{}` is how classic servers write a null object.
            if (!(to && isEmpty(from)))
                findings.push({ kind: "lost", path, at });
        }
        else if (from.kind === "object" && to.kind === "object")
            compareObjects(from, to, path);
        else if (from.kind === "array" && to.kind === "array")
            compareItems(from, to, path);
        else {
            const entries = entriesOf(from);
            if (entries && to.kind === "object")
                compareEntries(entries, to, path);
            else if (textOf(from) !== undefined && textOf(to) !== undefined)
                compareTexts(from, to, path);
            else if (!isSameVersion(from, to))
                changed(from, to, path);
        }
    }
    function compareTexts(from, to, path) {
        const [shown = "", kept = ""] = [textOf(from), textOf(to)];
        if (!isSameText(shown, kept, constants))
            changed(from, to, path);
    }
    function changed(from, to, path) {
        findings.push({
            kind: "changed",
            path,
            shown: sourceOf(from),
            written: sourceOf(to),
            at: placeOf(from),
        });
    }
    function compareObjects(from, to, path) {
        const places = [...from.names.entries()].map(([position, name]) => [name, position]);
        const first = new Map(places.toReversed());
        const last = new Map(places);
        for (const [name, position] of places) {
            const value = from.values[position];
            const inner = memberPath(path, name);
            const at = placeOfName(from, position);
            if (first.get(name) !== position)
                findings.push({ kind: "repeated", path: inner, at });
            // Of several members of one name the last counts.
            if (value && last.get(name) === position)
                compare(value, memberLike(to, name, constants), inner, at);
        }
    }
    /** An IReadOnlyDictionary as ServiceStack.Text writes it. */
    function compareEntries(entries, to, path) {
        for (const { key, value } of entries)
            compare(value, memberLike(to, key, constants), memberPath(path, key), placeOf(value));
    }
    function compareItems(from, to, path) {
        for (const [position, item] of from.items.entries())
            compare(item, to.items[position], `${path}[${position}]`, placeOf(item));
    }
    compare(sample, written, "", placeOf(sample));
    return findings;
}
/** .NET takes members in any case, and a dictionary's keys are written as their type has them. */
function memberLike({ names, values }, name, constants) {
    const tests = [
        (it) => it === name,
        (it) => it.toLowerCase() === name.toLowerCase(),
        (it) => isSameText(name, it, constants),
    ];
    for (const test of tests) {
        const position = names.findIndex(test);
        if (position !== -1)
            return values[position];
    }
    return undefined;
}
function isNothing(node) {
    return node.kind === "scalar" && node.value === null;
}
function isEmpty(node) {
    return node.kind === "object" && node.names.length === 0;
}
/** As it stands there. */
function sourceOf({ source, start, end }) {
    return source.text.slice(start, end);
}
/** A number keeps its digits, which a value does not. Undefined for what is no scalar. */
function textOf(node) {
    if (node.kind !== "scalar")
        return undefined;
    return typeof node.value === "string" ? node.value : sourceOf(node);
}
/** `[{"key": …, "value": …}]` */
function entriesOf(node) {
    if (node.kind !== "array")
        return undefined;
    const entries = node.items.map((item) => {
        if (item.kind !== "object")
            return undefined;
        const names = item.names.map((it) => it.toLowerCase());
        const key = item.values[names.indexOf("key")];
        const value = item.values[names.indexOf("value")];
        const text = key && textOf(key);
        return text !== undefined && value ? { key: text, value } : undefined;
    });
    return entries.every((it) => it !== undefined) ? entries : undefined;
}
/** `{"major": 1, "minor": 2, …}` is written as `"1.2"`. */
function isSameVersion(from, to) {
    if (from.kind !== "object" || to.kind !== "scalar")
        return false;
    const numbers = new Map(from.names.map((name, position) => {
        const value = from.values[position];
        return [name.toLowerCase(), value && textOf(value)];
    }));
    const parts = ["major", "minor", "build", "revision"]
        .map((name) => numbers.get(name) ?? "-1")
        .filter((it) => it !== "-1");
    return numbers.has("major") && parts.join(".") === to.value;
}
