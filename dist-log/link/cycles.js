/** A class that is its own base is no class: where a chain of bases comes back, it is cut. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
/** @param placeOf Where a declaration stands. */
export function cutCycles(declarations, placeOf) {
    const bases = new Map();
    for (const it of declarations)
        if (it.kind === "class" && it.base)
            bases.set(it.id, it.base.id);
    const diagnostics = [];
    const cut = declarations.map((declaration) => {
        if (!leadsBack(declaration.id, bases) || declaration.kind !== "class")
            return declaration;
        bases.delete(declaration.id);
        diagnostics.push(diagnostic("cyclic-base", { name: declaration.name }, placeOf(declaration.id)));
        const { base: _, ...rest } = declaration;
        return rest;
    });
    return { value: cut, diagnostics };
}
function leadsBack(id, bases) {
    const seen = new Set();
    for (let next = bases.get(id); next !== undefined; next = bases.get(next)) {
        if (next === id)
            return true;
        if (seen.has(next))
            return false;
        seen.add(next);
    }
    return false;
}
