import { mapType, withInner } from "../schema/visit.js";
/** A type that is not kept is `unknown`, by its simple name. */
export function cutType(type, kept) {
    return mapType(type, (it) => {
        if (it.kind === "ref" && !kept.has(it.id))
            return { kind: "unknown", written: it.id.replaceAll(/^.*\.|`\d+$/g, "") };
        return it.kind === "nullable" && it.of.kind === "unknown" ? it.of : it;
    });
}
/** What refers to a kept declaration, or is a collection, stays one. */
function cutInner(type, kept) {
    return withInner(type, (it) => cutType(it, kept));
}
/** Interfaces and known types that are not kept are left out: no value depends on them. */
export function cutDeclaration(declaration, kept) {
    switch (declaration.kind) {
        case "enum":
            return declaration;
        case "interface":
            return {
                ...declaration,
                extends: references(declaration.extends, kept),
                properties: properties(declaration.properties, kept),
            };
        case "class": {
            const { base, collection, derived, knownTypes } = declaration;
            const others = derived?.filter((id) => kept.has(id)) ?? [];
            const { derived: _, ...rest } = declaration;
            return {
                ...rest,
                ...(base && { base: cutInner(base, kept) }),
                implements: references(declaration.implements, kept),
                ...(collection && { collection: cutInner(collection, kept) }),
                ...(knownTypes && {
                    knownTypes: knownTypes
                        .map((it) => cutType(it, kept))
                        .filter((it) => it.kind !== "unknown"),
                }),
                ...(others.length > 0 && { derived: others }),
                properties: properties(declaration.properties, kept),
            };
        }
        default:
            return declaration;
    }
}
function references(types, kept) {
    return types.filter(({ id }) => kept.has(id)).map((it) => cutInner(it, kept));
}
/** A member of a type that is not known may be missing, as any of such a type may. */
function properties(all, kept) {
    return all.map((property) => {
        const type = cutType(property.type, kept);
        const isLost = type.kind === "unknown" && property.type.kind !== "unknown";
        return { ...property, type, ...(isLost && { optional: true }) };
    });
}
