import { hierarchy, typesWithin, valueTypesOf, } from "./visit.js";
/** The declarations that values of these types are made of, bases and derived classes included. */
export function heldBy(types, declarations) {
    const held = new Set();
    const values = new Set();
    const next = types.flatMap((type) => [...typesWithin(type)]);
    for (let type = next.pop(); type; type = next.pop()) {
        const declaration = type.kind === "ref" ? declarations.get(type.id) : undefined;
        if (!declaration || values.has(declaration.id))
            continue;
        values.add(declaration.id);
        for (const level of levelsOf(declaration, declarations)) {
            held.add(level.id);
            next.push(...typesIn(level));
        }
        next.push(...relativesOf(declaration));
    }
    return held;
}
/** The declaration and its bases, whose members are its own. */
function levelsOf(declaration, declarations) {
    return declaration.kind === "class"
        ? hierarchy(declaration, declarations)
        : [declaration];
}
/** The types of a level's members, and what a generic base is closed with. */
function typesIn(level) {
    const base = level.kind === "class" ? level.base : undefined;
    return [...valueTypesOf(level), ...(base?.args ?? [])].flatMap((it) => [
        ...typesWithin(it),
    ]);
}
/** What may stand where the type is expected, or is part of it. */
function relativesOf(declaration) {
    switch (declaration.kind) {
        case "class":
            return [
                ...(declaration.derived ?? []).map(referenceTo),
                ...(declaration.knownTypes ?? []),
            ];
        case "interface":
            return declaration.extends;
        case "enum":
            return [];
        default:
            return declaration;
    }
}
/** A class without type parameters, as a type. */
export function referenceTo(id) {
    return { kind: "ref", id, args: [] };
}
