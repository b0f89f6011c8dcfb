import { idsWithin, valueTypesOf } from "../schema/visit.js";
/** Requests, and classes that are only ever the base of requests. */
export function requestOnlyIds(declarations, operations) {
    const requests = new Set(operations.map(({ request }) => request));
    const classes = declarations.filter((it) => it.kind === "class");
    const asValue = new Set([
        ...operations.flatMap(({ response }) => response ? idsWithin(response) : []),
        ...declarations.flatMap(valueTypesOf).flatMap(idsWithin),
    ]);
    const result = new Set(requests);
    const derivedFrom = new Map();
    for (const it of classes) {
        if (!it.base)
            continue;
        const known = derivedFrom.get(it.base.id);
        if (known)
            known.push(it);
        else
            derivedFrom.set(it.base.id, [it]);
    }
    // Derived classes stand after their bases, so one pass from the end sees them first.
    for (const declaration of classes.toReversed()) {
        if (result.has(declaration.id) || asValue.has(declaration.id))
            continue;
        const derived = derivedFrom.get(declaration.id) ?? [];
        if (derived.length > 0 && derived.every(({ id }) => result.has(id)))
            result.add(declaration.id);
    }
    return result;
}
