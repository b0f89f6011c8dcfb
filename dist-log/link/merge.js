/** All drafts as one: the same type from several inputs becomes one declaration. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { withBuiltins } from "./builtin-mentions.js";
import { isSameType } from "./members.js";
import { mergeDeclarations } from "./merge-facts.js";
import { fullNameOf, idOf, keyOf } from "./type-ids.js";
export function merge(drafts) {
    const all = withBuiltins(drafts);
    const groups = new Map();
    const byKey = new Map();
    const diagnostics = [];
    const add = (declaration) => {
        const wanted = idOf(declaration);
        const known = declaration.namespace && groups.get(wanted);
        // A full name is one type, whatever its members.
        if (known) {
            tell(known, declaration);
            return;
        }
        let id = wanted;
        // `?2.Item`: two inputs without namespaces mean different types by one name.
        for (let n = 2; groups.has(id); n++)
            id = wanted.replace("?", `?${n}`);
        const group = { id, merged: declaration, told: [declaration] };
        groups.set(id, group);
        const sameKey = byKey.get(keyOf(declaration));
        if (sameKey)
            sameKey.push(group);
        else
            byKey.set(keyOf(declaration), [group]);
    };
    const addWithoutNamespace = (declaration) => {
        const sameKeyed = byKey.get(keyOf(declaration)) ?? [];
        const fitting = fittingGroups(declaration, sameKeyed);
        const [group, ...others] = fitting;
        // A second one in the same listing nothing can mention.
        const own = sameKeyed.find((it) => isOfInput(it, declaration));
        if (group && others.length === 0)
            tell(group, declaration);
        else if (group)
            diagnostics.push(ambiguousDeclaration(declaration, fitting));
        else if (own)
            diagnostics.push(duplicate(declaration, own.merged));
        else
            add(declaration);
    };
    // What names its namespace goes first: the others find it by name and members.
    for (const it of all)
        if (it.namespace)
            add(it);
    for (const it of all)
        if (!it.namespace)
            addWithoutNamespace(it);
    const position = new Map(all.map((it, index) => [it, index]));
    const ordered = [...groups].toSorted(([, a], [, b]) => positionOf(a, position) - positionOf(b, position));
    return {
        value: {
            declarations: new Map(ordered.map(([id, { merged }]) => [id, merged])),
            told: new Map(ordered.map(([id, { told }]) => [id, told])),
            operations: drafts.flatMap((draft) => draft.operations),
        },
        diagnostics,
    };
}
function tell(group, declaration) {
    group.merged = mergeDeclarations(group.merged, declaration);
    group.told.push(declaration);
}
function positionOf({ told: [first] }, position) {
    return first ? (position.get(first) ?? 0) : 0;
}
/**
 * The groups that a declaration without namespace may belong to. Where they are several, a nested
 * type's outer ones decide, then whether the members are the very same.
 */
function fittingGroups(declaration, groups) {
    const fitting = groups.filter(({ merged }) => isSameType(merged, declaration));
    const narrower = [
        (it) => isOfInput(it, declaration),
        ({ merged }) => declaration.outer?.value.join("+") === merged.outer?.value.join("+"),
        ({ merged }) => memberCount(merged) === memberCount(declaration),
    ];
    return narrower.reduce((left, fits) => {
        const fewer = left.length > 1 ? left.filter(fits) : left;
        return fewer.length > 0 ? fewer : left;
    }, fitting);
}
/** Whether the input that declares it declares that type, too, and no namespaces. */
function isOfInput({ merged, told }, { at: { file } }) {
    return !merged.namespace && told.some(({ at }) => at.file === file);
}
function memberCount(declaration) {
    return declaration.kind === "enum"
        ? declaration.members.length
        : declaration.properties.length;
}
function ambiguousDeclaration({ name, at }, fitting) {
    const ids = fitting.map(({ id }) => id);
    return diagnostic("ambiguous-declaration", { name, candidates: ids.map(fullNameOf) }, at, fitting.map(({ id, merged }) => ({
        message: `may be ${fullNameOf(id)}`,
        at: merged.at,
    })));
}
function duplicate({ name, at }, first) {
    return diagnostic("duplicate-declaration", { name }, at, [
        { message: "first declared here", at: first.at },
    ]);
}
