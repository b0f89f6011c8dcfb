import { valueIds } from "../schema/visit.js";
import { keyOf } from "./closed.js";
/**
 * What [KnownType] names: on the class, its bases, and on the types so named. Where no input tells
 * of any, a class may be replaced by what derives from it.
 */
export function knownTypesOf(schema, classes) {
    const byKey = new Map(classes.map((it) => [it.key, it]));
    const values = valueIds(schema);
    const derived = derivedTypes(classes);
    const levelsOf = (type) => {
        const levels = [];
        let level = byKey.get(keyOf(type));
        while (level && !levels.includes(level)) {
            levels.push(level);
            level = level.base && byKey.get(keyOf(level.base));
        }
        return levels;
    };
    return ({ type }) => {
        const isTold = levelsOf(type).some(({ knownTypes }) => knownTypes);
        if (!isTold)
            return values.has(type.id) ? (derived.get(keyOf(type)) ?? []) : [];
        const found = new Map();
        const pending = [type];
        for (let next = pending.pop(); next; next = pending.pop())
            for (const { knownTypes = [] } of levelsOf(next))
                for (const known of knownTypes) {
                    const key = JSON.stringify(known);
                    if (found.has(key))
                        continue;
                    found.set(key, known);
                    if (known.kind === "ref")
                        pending.push(known);
                }
        return [...found.values()];
    };
}
/** By a class's key, all that derives from it, however far. */
function derivedTypes(classes) {
    const derived = new Map();
    // What derives stands behind its base.
    for (const { key, type, base } of classes.toReversed()) {
        if (!base)
            continue;
        const baseKey = keyOf(base);
        derived.set(baseKey, [
            type,
            ...(derived.get(key) ?? []),
            ...(derived.get(baseKey) ?? []),
        ]);
    }
    return derived;
}
