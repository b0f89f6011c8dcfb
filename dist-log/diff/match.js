import { mapTypes } from "../schema/visit.js";
/**
 * The new schema with the old one's ids. A type is the one with the same id; where one of the two
 * inputs does not tell the .NET namespace, the only one of that name and arity. What has another name
 * is another type: that it was renamed, nothing proves.
 */
export function withIdsOf(old, now) {
    const renamed = matchingIds(old, now);
    if (renamed.size === 0)
        return now;
    const idOf = (id) => renamed.get(id) ?? id;
    const mapped = mapTypes(now, (type) => type.kind === "ref" ? { ...type, id: idOf(type.id) } : type);
    return {
        ...mapped,
        declarations: mapped.declarations.map((it) => ({
            ...it,
            id: idOf(it.id),
            ...(it.kind === "class" &&
                it.derived && { derived: it.derived.map(idOf) }),
        })),
        operations: mapped.operations.map((it) => ({
            ...it,
            request: idOf(it.request),
        })),
    };
}
/** Old ids by new ones, where they differ. */
function matchingIds(old, now) {
    const oldIds = new Set(old.declarations.map(({ id }) => id));
    const nowIds = new Set(now.declarations.map(({ id }) => id));
    const left = byName(old.declarations.filter(({ id }) => !nowIds.has(id)));
    const right = byName(now.declarations.filter(({ id }) => !oldIds.has(id)));
    const matches = new Map();
    for (const [name, candidates] of right) {
        const [is, ...others] = candidates;
        const [was, ...further] = left.get(name) ?? [];
        if (!is || !was || others.length + further.length > 0)
            continue;
        if (isWithoutNamespace(is) || isWithoutNamespace(was))
            matches.set(is.id, was.id);
    }
    return matches;
}
function isWithoutNamespace({ clr }) {
    return clr === undefined;
}
function byName(declarations) {
    const groups = new Map();
    for (const it of declarations) {
        const arity = it.kind === "enum" ? 0 : it.typeParams.length;
        const key = `${simpleName(it.id)}/${arity}`;
        const group = groups.get(key);
        if (group)
            group.push(it);
        else
            groups.set(key, [it]);
    }
    return groups;
}
/** ``Acme.Outer+Page`1`` → `Page`. */
function simpleName(id) {
    return id.replace(/`\d+$/, "").replace(/^.*[.+]/, "");
}
