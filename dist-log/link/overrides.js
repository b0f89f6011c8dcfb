/** The user's overrides find the types they are about, and count before what inputs say of these. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { namesOf } from "./given-names.js";
import { added, corrected } from "./override-declarations.js";
import { idOf } from "./type-ids.js";
export function applyOverrides(merged, drafts) {
    const types = overrideTypes(merged, drafts);
    const contractNamespaces = new Map(drafts.flatMap((draft) => [...(draft.contractNamespaces ?? [])]));
    const { declarations, overrides } = types.value;
    return {
        value: { ...merged, declarations, overrides, contractNamespaces },
        diagnostics: [
            ...types.diagnostics,
            ...unknownNamespaces(contractNamespaces, declarations),
        ],
    };
}
function overrideTypes({ declarations: known }, drafts) {
    const diagnostics = [];
    const declarations = new Map(known);
    const overrides = new Map();
    const renamed = new Map();
    const names = namesIn(known);
    for (const it of drafts.flatMap((draft) => draft.overrides ?? [])) {
        const id = findType(it.name.value, known, names);
        const found = id === undefined ? undefined : declarations.get(id);
        const declaration = found
            ? corrected(found, it, diagnostics)
            : added(it, diagnostics);
        if (declaration) {
            const key = id ?? idOf(declaration);
            declarations.set(key, declaration);
            overrides.set(idOf(declaration), it);
            renamed.set(key, idOf(declaration));
        }
        else if (!found)
            diagnostics.push(unknownType(it.name, known, names));
    }
    const byNewId = [...declarations].map(([id, it]) => [renamed.get(id) ?? id, it]);
    return {
        value: { declarations: new Map(byNewId), overrides },
        diagnostics,
    };
}
/** Ids by TypeScript name. */
function namesIn(declarations) {
    return new Map([...namesOf(declarations)].map(([id, { name }]) => [name, id]));
}
/** By id, by TypeScript name, or by a full name whose namespace no input tells. */
function findType(name, declarations, names) {
    const unqualified = `?.${name.slice(name.lastIndexOf(".") + 1)}`;
    if (declarations.has(name))
        return name;
    return (names.get(name) ?? (declarations.has(unqualified) ? unqualified : undefined));
}
function unknownType({ value: name, at }, declarations, names) {
    const known = [...declarations.keys(), ...names.keys()];
    return diagnostic("override-unknown-type", { name, nearest: nearest(name, known) }, at);
}
function unknownNamespaces(contractNamespaces, declarations) {
    const known = new Set([...declarations.values()].flatMap((it) => it.namespace?.value ?? []));
    return [...contractNamespaces].flatMap(([name, { at }]) => known.has(name)
        ? []
        : diagnostic("override-unknown-namespace", { name, nearest: nearest(name, known) }, at));
}
