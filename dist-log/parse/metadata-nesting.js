/**
 * Nested types: their names are only the inner ones, and the outer ones show in the lists of inner
 * types that others have.
 */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { parseClrName } from "./csharp-types.js";
import { objectsIn, stringIn, trueIn } from "./metadata-values.js";
export function withOuterNames(described) {
    const parents = parentsByName(described);
    const diagnostics = [];
    const declarations = described.map((it) => {
        const { declaration } = it;
        if (declaration.outer || !trueIn(it.json, "isNested"))
            return declaration;
        const candidates = parents.get(keyOf(declaration)) ?? [];
        if (candidates.length > 1)
            diagnostics.push(ambiguous(declaration, candidates));
        const outer = outerNames(it, parents, new Set());
        return outer ? { ...declaration, outer } : declaration;
    });
    return { value: declarations, diagnostics };
}
function parentsByName(described) {
    const parents = new Map();
    for (const it of described)
        for (const inner of objectsIn(it.json, "innerTypes")) {
            const name = stringIn(inner, "name");
            if (!name)
                continue;
            const key = keyOf({
                name: parseClrName(name.value).name,
                namespace: it.declaration.namespace,
            });
            const known = parents.get(key) ?? [];
            parents.set(key, known);
            // Two inner types that differ in their arity have one parent.
            if (!known.some((parent) => parent.described === it))
                known.push({ described: it, at: name.at });
        }
    return parents;
}
function keyOf({ name, namespace, }) {
    return `${namespace?.value ?? ""}.${name}`;
}
/** Undefined where no type, or more than one, says that the type is nested in it. */
function outerNames({ declaration }, parents, seen) {
    if (declaration.outer)
        return declaration.outer;
    const [parent, ...more] = parents.get(keyOf(declaration)) ?? [];
    // `class Node { class Node { } }` looks as if it were nested in itself.
    if (!parent || more.length > 0 || seen.has(declaration))
        return undefined;
    const { described, at } = parent;
    const above = outerNames(described, parents, new Set(seen).add(declaration));
    if (!above && trueIn(described.json, "isNested"))
        return undefined;
    return {
        value: [...(above?.value ?? []), described.declaration.name],
        at,
        by: "metadata",
    };
}
function ambiguous({ name, at }, parents) {
    return diagnostic("ambiguous-nested-type", { name, outer: parents.map((it) => it.described.declaration.name) }, at, parents.map((it) => ({ message: "named here", at: it.at })));
}
