import { betterType } from "./merge-facts.js";
import { better, knowsBetter, optionalFact } from "./witnesses.js";
/** In the order of the inputs; what names no request stays by itself. */
export function mergeOperations(drafts, scope, missing) {
    const byRequest = new Map();
    for (const draft of drafts) {
        const key = requestOf(draft, scope, missing) ?? draft;
        const known = byRequest.get(key);
        if (known)
            known.push(draft);
        else
            byRequest.set(key, [draft]);
    }
    return [...byRequest.values()].flatMap((told) => {
        const [first, ...others] = told;
        return first ? [{ merged: others.reduce(mergeTwo, first), told }] : [];
    });
}
function requestOf({ request }, scope, missing) {
    if (!request)
        return undefined;
    const { value, at } = request;
    const candidates = scope.lookup({ ...value, arity: 0, within: [], at });
    if (candidates.length > 1)
        missing({ name: value.name, at, candidates });
    return candidates.length === 1 ? candidates[0]?.id : undefined;
}
function mergeTwo(first, second) {
    const { response: _r, returnsVoid: _v, ...rest } = { ...second, ...first };
    return {
        ...rest,
        ...optionalFact("request", better(first.request, second.request)),
        ...returnsOf(first, second),
        verbs: mergeVerbs(first.verbs, second.verbs),
        routes: mergeRoutes(first.routes, second.routes),
        ...optionalFact("description", better(first.description, second.description)),
        ...optionalFact("tags", better(first.tags, second.tags)),
        ...optionalFact("roles", better(first.roles, second.roles)),
        ...optionalFact("anyRole", better(first.anyRole, second.anyRole)),
        ...optionalFact("permissions", better(first.permissions, second.permissions)),
        ...optionalFact("anyPermission", better(first.anyPermission, second.anyPermission)),
        samples: [...first.samples, ...second.samples],
    };
}
/** An operation returns something or nothing. */
function returnsOf(first, second) {
    const response = first.response && second.response
        ? betterType(first.response, second.response)
        : (first.response ?? second.response);
    const returnsVoid = better(first.returnsVoid, second.returnsVoid);
    if (response && returnsVoid)
        return knowsBetter(returnsVoid.by, response.by)
            ? { returnsVoid }
            : { response };
    return { ...(response && { response }), ...(returnsVoid && { returnsVoid }) };
}
/** The verb the client uses comes first, as the best witness has it. */
function mergeVerbs(first, second) {
    const isBetter = second.some((it) => first.every((other) => knowsBetter(it.by, other.by)));
    return isBetter ? [...second, ...first] : [...first, ...second];
}
/** Each path once, as the better witness describes it. */
function mergeRoutes(first, second) {
    const routes = new Map();
    for (const route of [...first, ...second]) {
        const { path } = route.value;
        routes.set(path, better(routes.get(path), route) ?? route);
    }
    return [...routes.values()];
}
