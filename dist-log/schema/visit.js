import { scalars } from "./scalars.js";
export function byId(schema) {
    return new Map(schema.declarations.map((it) => [it.id, it]));
}
/** The types directly inside a type: items, keys and values, arguments. */
export function innerTypes(type) {
    switch (type.kind) {
        case "list":
            return [type.items];
        case "map":
            return [type.key, type.value];
        case "nullable":
            return [type.of];
        case "ref":
            return type.args;
        case "scalar":
        case "param":
        case "unknown":
            return [];
        default:
            return type;
    }
}
/** The type itself and every type inside it. */
export function* typesWithin(type) {
    yield type;
    for (const inner of innerTypes(type))
        yield* typesWithin(inner);
}
/** The declarations that a type mentions: its own, and those of the types inside it. */
export function idsWithin(type) {
    return [...typesWithin(type)].flatMap((it) => it.kind === "ref" ? [it.id] : []);
}
/** The types a declaration mentions: base, interfaces, items, known types, members. */
export function typesOf(declaration) {
    switch (declaration.kind) {
        case "enum":
            return [];
        case "interface":
            return [
                ...declaration.extends,
                ...declaration.properties.map(({ type }) => type),
            ];
        case "class":
            return [
                ...(declaration.base ? [declaration.base] : []),
                ...declaration.implements,
                ...(declaration.collection ? [declaration.collection] : []),
                ...(declaration.knownTypes ?? []),
                ...declaration.properties.map(({ type }) => type),
            ];
        default:
            return declaration;
    }
}
/** The types of the values that a declaration holds: its members, or its items. */
export function valueTypesOf(declaration) {
    if (declaration.kind === "enum")
        return [];
    if (declaration.kind === "class" && declaration.collection)
        return [declaration.collection];
    return declaration.properties.map(({ type }) => type);
}
/** What the values of a declaration are made of: its bases, and the types of its members or items. */
export function partsOf(declaration) {
    const values = valueTypesOf(declaration);
    if (declaration.kind === "interface")
        return [...declaration.extends, ...values];
    return declaration.kind === "class" &&
        declaration.base &&
        !declaration.collection
        ? [declaration.base, ...values]
        : values;
}
/** Types that a member, an item or an answer may be, rather than bases or markers only. */
export function valueIds({ declarations, operations, }) {
    const types = [
        ...declarations.flatMap(valueTypesOf),
        ...operations.flatMap(({ response }) => response ?? []),
    ];
    return new Set(types.flatMap(idsWithin));
}
/** The class and its bases, the root of the hierarchy first. */
export function hierarchy(declaration, declarations) {
    const levels = [];
    let level = declaration;
    while (level?.kind === "class" && !levels.includes(level)) {
        levels.unshift(level);
        level = level.base && declarations.get(level.base.id);
    }
    return levels;
}
/** `CallPage extends Page<Call>`: `Page` with `T` as `Call`, then `CallPage`. */
export function closedHierarchy({ id, args }, declarations) {
    const levels = [];
    const seen = new Set();
    let next = { kind: "ref", id, args };
    while (next && !seen.has(next.id)) {
        seen.add(next.id);
        const level = declarations.get(next.id);
        if (level?.kind !== "class")
            break;
        const parameters = parametersOf(level, next.args);
        levels.unshift({ level, parameters });
        next = level.base && substitute(level.base, parameters);
    }
    return levels;
}
/** What the type parameters of a class or interface stand for, given its arguments. */
export function parametersOf({ typeParams }, args) {
    return new Map(typeParams.map((name, position) => [
        name,
        args[position] ?? { kind: "unknown", written: name },
    ]));
}
/** A .NET value type, which is never null: numbers, dates, enums, structs. */
export function isValueType(type, declarations) {
    if (type.kind === "scalar")
        return scalars[type.scalar].valueType;
    if (type.kind !== "ref")
        return false;
    const declaration = declarations.get(type.id);
    return (declaration?.kind === "enum" ||
        (declaration?.kind === "class" && declaration.struct === true));
}
/** Replaces type parameters by the arguments given for them. */
export function substitute(type, parameters) {
    const substituted = parameters.size === 0
        ? type
        : rewritten(type, (it) => it.kind === "param" ? parameters.get(it.name) : undefined);
    return substituted;
}
/** The type with whatever `replace` gives in place of it or of a type inside it. */
export function rewritten(type, replace) {
    return replace(type) ?? withInner(type, (it) => rewritten(it, replace));
}
/** The type with each type in it replaced, from the inside out. */
export function mapType(type, change) {
    return change(withInner(type, (it) => mapType(it, change)));
}
export function withInner(type, change) {
    switch (type.kind) {
        case "list":
            return { ...type, items: change(type.items) };
        case "map":
            return { ...type, key: change(type.key), value: change(type.value) };
        case "nullable":
            return { ...type, of: change(type.of) };
        case "ref":
            return { ...type, args: type.args.map(change) };
        case "param":
        case "scalar":
        case "unknown":
            return type;
        default:
            return type;
    }
}
/** The schema with each type in it replaced, from the inside out. */
export function mapTypes(schema, change) {
    // What refers to a declaration keeps doing so.
    const map = (type) => mapType(type, change);
    const properties = (all) => all.map((it) => ({ ...it, type: map(it.type) }));
    return {
        ...schema,
        declarations: schema.declarations.map((it) => {
            switch (it.kind) {
                case "enum":
                    return it;
                case "interface":
                    return {
                        ...it,
                        extends: it.extends.map(map),
                        properties: properties(it.properties),
                    };
                case "class":
                    return {
                        ...it,
                        ...(it.base && { base: map(it.base) }),
                        implements: it.implements.map(map),
                        ...(it.collection && { collection: map(it.collection) }),
                        ...(it.knownTypes && { knownTypes: it.knownTypes.map(map) }),
                        properties: properties(it.properties),
                    };
                default:
                    return it;
            }
        }),
        operations: schema.operations.map((it) => ({
            ...it,
            ...(it.response && { response: map(it.response) }),
        })),
    };
}
