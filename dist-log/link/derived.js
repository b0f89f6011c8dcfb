import { byId, hierarchy } from "../schema/visit.js";
export function withDerived(declarations) {
    const known = byId({ declarations });
    const derived = new Map();
    for (const declaration of declarations) {
        if (declaration.kind !== "class")
            continue;
        for (const { id } of hierarchy(declaration, known).slice(0, -1)) {
            const ids = derived.get(id);
            if (ids)
                ids.push(declaration.id);
            else
                derived.set(id, [declaration.id]);
        }
    }
    return declarations.map((declaration) => {
        const ids = derived.get(declaration.id);
        if (declaration.kind !== "class" || !ids)
            return declaration;
        const { properties, ...rest } = declaration;
        return { ...rest, derived: ids, properties };
    });
}
