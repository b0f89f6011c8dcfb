import { sharedMembers } from "./members.js";
import { mergeEnums } from "./merge-enums.js";
import { withTypeParams } from "./type-params.js";
import { better, knowsBetter, optionalFact, witnessOf } from "./witnesses.js";
export function mergeDeclarations(first, second) {
    const contract = mergeContracts(first.contract, second.contract);
    const shared = {
        ...optionalFact("namespace", better(first.namespace, second.namespace)),
        ...optionalFact("outer", better(first.outer, second.outer)),
        ...optionalFact("contract", contract),
        ...optionalFact("doc", better(first.doc, second.doc)),
        attributes: mergeAttributes(first.attributes, second.attributes),
    };
    if (first.kind === "enum" && second.kind === "enum")
        return { ...mergeEnums(first, second), ...shared };
    if (first.kind === "enum" || second.kind === "enum")
        return knowsBetter(witnessOf(second), witnessOf(first)) ? second : first;
    const [a, b] = withSameTypeParams(first, second);
    if (a.kind === "class" && b.kind === "class")
        return { ...mergeClasses(a, b), ...shared };
    if (a.kind === "interface" && b.kind === "interface")
        return { ...mergeInterfaces(a, b), ...shared };
    // A listing in the form of declarations (`.d.ts`) calls every class an interface.
    const [best, other] = knowsBetter(witnessOf(b), witnessOf(a))
        ? [b, a]
        : [a, b];
    const isTie = witnessOf(a) === witnessOf(b);
    const kept = isTie && other.kind === "class" ? other : best;
    const properties = mergeProperties(a.properties, b.properties);
    return { ...kept, properties, ...shared };
}
function withSameTypeParams(first, second) {
    return knowsBetter(witnessOf(second), witnessOf(first))
        ? [withTypeParams(first, second.typeParams), second]
        : [first, withTypeParams(second, first.typeParams)];
}
/** Each input may state a part: the name, the namespace. */
function mergeContracts(first, second) {
    const fact = better(first, second);
    return (fact && {
        ...fact,
        value: { ...first?.value, ...second?.value, ...fact.value },
    });
}
/** Attributes that may stand there several times. */
const repeatable = new Set([
    "Validate",
    "ValidateRequest",
    "Route",
]);
/** All that either input shows, each once; of one that can stand there once, the better input's. */
function mergeAttributes(first, second) {
    const merged = new Map();
    for (const fact of [...first, ...second]) {
        const key = attributeKey(fact.value);
        merged.set(key, better(merged.get(key), fact) ?? fact);
    }
    return [...merged.values()];
}
function attributeKey({ name, args }) {
    if (!repeatable.has(name))
        return name;
    const parts = args.map((it) => JSON.stringify([it.name ?? "", it.value]));
    return [name, ...parts.toSorted()].join();
}
function mergeClasses(first, second) {
    const { base: _b, collection: _c, ...rest } = { ...second, ...first };
    return {
        ...rest,
        ...mergeHeritage(first, second),
        ...optionalFact("knownTypes", better(first.knownTypes, second.knownTypes)),
        ...optionalFact("abstract", better(first.abstract, second.abstract)),
        ...optionalFact("struct", better(first.struct, second.struct)),
        implements: mergeNames(first.implements, second.implements),
        properties: mergeProperties(first.properties, second.properties),
    };
}
/** A collection has no base: some listings show what metadata calls a dictionary as derived. */
function mergeHeritage(first, second) {
    const base = better(first.base, second.base);
    const collection = better(first.collection, second.collection);
    if (base && collection)
        return knowsBetter(base.by, collection.by) ? { base } : { collection };
    return { ...(base && { base }), ...(collection && { collection }) };
}
function mergeInterfaces(first, second) {
    return {
        ...first,
        extends: mergeNames(first.extends, second.extends),
        properties: mergeProperties(first.properties, second.properties),
    };
}
function mergeNames(first, second) {
    const known = new Set(first.map(nameOf));
    return [...first, ...second.filter((it) => !known.has(nameOf(it)))];
}
function nameOf({ value }) {
    return value.kind === "name" ? value.name : value.kind;
}
/** In the first one's order, and what only the second has behind it. */
function mergeProperties(first, second) {
    const shared = sharedMembers(first, second);
    const used = new Set(shared.values());
    return [
        ...first.map((it) => {
            const other = shared.get(it);
            return other ? mergeProperty(it, other) : it;
        }),
        ...second.filter((it) => !used.has(it)),
    ];
}
/** The .NET name tells the XML name, the JSON name is as a listing writes it. */
function mergeProperty(first, second) {
    const clr = [first, second].find(({ naming }) => naming === "clr") ?? first;
    const json = first.naming === "json" ? first : second;
    const jsonName = better(better(first.jsonName, second.jsonName), json.naming === "json" ? { ...json.type, value: json.name } : undefined);
    return {
        ...second,
        ...first,
        name: clr.name,
        naming: clr.naming,
        at: clr.at,
        type: betterType(first.type, second.type),
        ...optionalFact("jsonName", jsonName),
        ...optionalFact("xmlName", better(first.xmlName, second.xmlName)),
        ...optionalFact("order", better(first.order, second.order)),
        ...optionalFact("optional", better(first.optional, second.optional)),
        ...optionalFact("required", better(first.required, second.required)),
        ...optionalFact("emitDefault", better(first.emitDefault, second.emitDefault)),
        ...optionalFact("readOnly", better(first.readOnly, second.readOnly)),
        ...optionalFact("wires", better(first.wires, second.wires)),
        ...optionalFact("doc", better(first.doc, second.doc)),
        attributes: mergeAttributes(first.attributes, second.attributes),
    };
}
/** Of the better witness, unless it does not know: metadata of a struct of version 5. */
export function betterType(first, second) {
    const [best, other] = knowsBetter(second.by, first.by)
        ? [second, first]
        : [first, second];
    return best.by !== "overrides" &&
        hasUnknown(best.value) &&
        !hasUnknown(other.value)
        ? other
        : best;
}
function hasUnknown(type) {
    switch (type.kind) {
        case "unknown":
            return true;
        case "name":
            return type.args.some(hasUnknown);
        case "list":
            return hasUnknown(type.items);
        case "map":
            return hasUnknown(type.key) || hasUnknown(type.value);
        case "nullable":
            return hasUnknown(type.of);
        case "scalar":
            return false;
        default:
            return type;
    }
}
