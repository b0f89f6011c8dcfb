/**
 * The user's overrides → a draft, each fact with its place in the configuration. They say what no
 * input can: attributes of assemblies, `[KnownType]`, private members, the order of an enum.
 */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { excerptOf, } from "../source/source-text.js";
import { parseClrType } from "./csharp-types.js";
import { checkShape } from "./json-shapes.js";
import { collectionOf } from "./metadata-collections.js";
import { memberOf, placeOf, placeOfName, readJson, valueOf, } from "./metadata-json.js";
import { overridesShape } from "./overrides-shape.js";
/** What diagnostics call overrides that are a value. */
export const overridesAsValue = "<overrides>";
/** Overrides that are a value have no file; what is wrong with them is shown in their JSON. */
export function overridesText(overrides) {
    const text = JSON.stringify(overrides, undefined, 2);
    const source = { file: overridesAsValue, text };
    return { source, region: { start: 0, end: text.length } };
}
/** What has another shape is reported, and nothing of it is in the draft. */
export function parseOverrides({ source, region, }) {
    const { file } = source;
    const nothing = { file, declarations: [], operations: [] };
    const read = readJson(excerptOf(source, region));
    if (!("root" in read)) {
        const { problem, at } = read;
        return {
            value: nothing,
            diagnostics: [diagnostic("config-not-json", { problem }, at)],
        };
    }
    const { root } = read;
    const wrong = checkShape(root, overridesShape, "overrides");
    if (root.kind !== "object" || wrong.length > 0)
        return { value: nothing, diagnostics: wrong };
    const diagnostics = [];
    const namespaces = entriesIn(root, "namespaces").map(([{ value: name, at }, uri]) => [name, { value: valueOf(uri), at, by: "overrides" }]);
    return {
        value: {
            ...nothing,
            overrides: entriesIn(root, "types").map(([name, json]) => overrideOf(name, json, diagnostics)),
            contractNamespaces: new Map(namespaces),
        },
        diagnostics,
    };
}
function overrideOf(name, json, diagnostics) {
    const read = typeReader(diagnostics);
    const contract = memberIn(json, "contract");
    const typeParams = memberIn(json, "typeParams");
    const knownTypes = memberIn(json, "knownTypes");
    const base = read.member(json, "base");
    const collection = read.collection(json);
    return {
        name,
        ...factsIn(json, [
            "kind",
            "doc",
            "abstract",
            "struct",
            "flags",
        ]),
        ...(typeParams && {
            typeParams: fact(valueOf(typeParams), typeParams),
        }),
        ...(contract && {
            contract: fact(valueOf(contract), contract),
        }),
        ...(base && { base }),
        ...(collection && { collection }),
        ...(knownTypes && {
            knownTypes: fact(read.items(json, "knownTypes").map(({ value }) => value), knownTypes),
        }),
        implements: read.items(json, "implements"),
        properties: entriesIn(json, "properties").map(([key, it]) => propertyOf(key, it, read)),
        members: entriesIn(json, "members").map(memberOfEnum),
    };
}
function propertyOf({ value: name, at }, json, read) {
    const type = read.member(json, "type");
    return {
        name,
        at,
        ...(type && { type }),
        ...factsIn(json, [
            "jsonName",
            "xmlName",
            "order",
            "optional",
            "required",
            "emitDefault",
            "readOnly",
            "wires",
            "doc",
        ]),
    };
}
function memberOfEnum([{ value: name, at }, json]) {
    const value = memberIn(json, "value");
    const text = memberIn(json, "json");
    return {
        name,
        at,
        ...(value && {
            value: fact(String(valueOf(value)), value),
        }),
        ...(text && { text: fact(valueOf(text), text) }),
        ...factsIn(json, ["xml", "wires"]),
    };
}
function typeReader(diagnostics) {
    const wrong = (at, key, expected) => {
        diagnostics.push(diagnostic("config-wrong-value", { key, expected }, at));
    };
    const typeOf = (node, key) => {
        const at = placeOf(node);
        const text = valueOf(node);
        const type = parseClrType({ text, at, qualified: true });
        return type.kind === "unknown"
            ? wrong(at, key, "a type as C# writes it, such as List<Item> or int?")
            : fact(type, node);
    };
    const member = (json, key) => {
        const node = memberIn(json, key);
        return node && typeOf(node, key);
    };
    return {
        member,
        items: (json, key) => {
            const node = memberIn(json, key);
            return node?.kind === "array"
                ? node.items.flatMap((it) => typeOf(it, key) ?? [])
                : [];
        },
        collection: (json) => {
            const type = member(json, "collection");
            return (type &&
                (collectionOf(inCollections(type)) ??
                    wrong(type.at, "collection", "a class of .NET's, such as List<Item> or Dictionary<string, Item>")));
        },
    };
}
/** `List<Item>` without its namespace is .NET's: what a class derives from is clear. */
function inCollections({ value, ...rest }) {
    return {
        ...rest,
        value: value.kind === "name"
            ? { namespace: "System.Collections.Generic", ...value }
            : value,
    };
}
function fact(value, node) {
    return { value, at: placeOf(node), by: "overrides" };
}
/** A fact for each of the keys that the JSON has; the check has seen to their types. */
function factsIn(json, keys) {
    const facts = keys.flatMap((key) => {
        const node = memberIn(json, key);
        return node ? [[key, fact(valueOf(node), node)]] : [];
    });
    return Object.fromEntries(facts);
}
function memberIn(json, key) {
    return json.kind === "object" ? memberOf(json, key) : undefined;
}
/** Of a record within the JSON; of several entries of one name the last counts. */
function entriesIn(json, key) {
    const record = memberIn(json, key);
    if (record?.kind !== "object")
        return [];
    const entries = record.values.map((value, position) => {
        const name = record.names[position] ?? "";
        const at = placeOfName(record, position);
        return [name, [{ value: name, at, by: "overrides" }, value]];
    });
    return [...new Map(entries).values()];
}
