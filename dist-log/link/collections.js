import { byId, closedHierarchy, substitute } from "../schema/visit.js";
/** `class Sorted : ItemList`: to both wires it is a list of items, and its own members vanish. */
export function inheritCollections(declarations) {
    const known = byId({ declarations });
    return declarations.map((declaration) => {
        if (declaration.kind !== "class")
            return declaration;
        const { id, typeParams, base, collection: own } = declaration;
        if (!base && !own)
            return declaration;
        const args = typeParams.map((name) => ({ kind: "param", name }));
        const levels = closedHierarchy({ kind: "ref", id, args }, known);
        const collecting = levels.find(({ level }) => level.collection);
        const type = collecting?.level.collection;
        if (!type)
            return declaration;
        return asCollection(declaration, substitute(type, collecting.parameters));
    });
}
function asCollection(declaration, collection) {
    const { base: _, ...rest } = declaration;
    return { ...rest, collection, properties: [] };
}
