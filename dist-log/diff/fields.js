/** Compares field by field, in the order of the table. */
export function compareFields(table, old, now, context) {
    return Object.values(table).flatMap((rule) => typeof rule === "function" ? [...rule(old, now, context)] : []);
}
/** A fact that is there or not. */
export function compareFlag(old, now, added, removed) {
    if (Boolean(old) === Boolean(now))
        return [];
    return [now ? added : removed];
}
/** What only the one, and what only the other list has. */
export function compareLists(old, now, keyOf) {
    const oldKeys = new Set(old.map(keyOf));
    const nowKeys = new Set(now.map(keyOf));
    return {
        added: now.filter((it) => !oldKeys.has(keyOf(it))),
        removed: old.filter((it) => !nowKeys.has(keyOf(it))),
    };
}
export function nameOf(id, { declarations }) {
    const declaration = declarations.get(id);
    return declaration?.name ?? id;
}
