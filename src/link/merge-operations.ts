/** What several inputs say of one operation → one draft, fact by fact from the input that knows best. */
import { append } from "../schema/append.js";
import type { DraftOperation, Fact } from "../parse/draft.js";
import type { Route, TypeId, Verb } from "../schema/schema.js";
import { betterType } from "./merge-facts.js";
import type { Unresolved } from "./resolve.js";
import type { Scope } from "./scope.js";
import { better, knowsBetter, optionalFact } from "./witnesses.js";

/** An operation, and the drafts that told it. */
export interface MergedOperation {
  readonly merged: DraftOperation;
  readonly told: readonly DraftOperation[];
}

/** In the order of the inputs; what names no request stays by itself. */
export function mergeOperations(
  drafts: readonly DraftOperation[],
  scope: Scope,
  missing: (name: Unresolved) => unknown,
): readonly MergedOperation[] {
  const byRequest = new Map<TypeId | DraftOperation, DraftOperation[]>();
  for (const draft of drafts) {
    const key = requestOf(draft, scope, missing) ?? draft;
    append(byRequest, key, draft);
  }
  return [...byRequest.values()].flatMap((told) => {
    const [first, ...others] = told;
    return first ? [{ merged: others.reduce(mergeTwo, first), told }] : [];
  });
}

function requestOf(
  { request }: DraftOperation,
  scope: Scope,
  missing: (name: Unresolved) => unknown,
): TypeId | undefined {
  if (!request) return undefined;
  const { value, at } = request;
  const candidates = scope.lookup({ ...value, arity: 0, within: [], at });
  if (candidates.length > 1) missing({ name: value.name, at, candidates });
  return candidates.length === 1 ? candidates[0]?.id : undefined;
}

function mergeTwo(
  first: DraftOperation,
  second: DraftOperation,
): DraftOperation {
  const { response: _r, returnsVoid: _v, ...rest } = { ...second, ...first };
  return {
    ...rest,
    ...optionalFact("request", better(first.request, second.request)),
    ...returnsOf(first, second),
    verbs: mergeVerbs(first.verbs, second.verbs),
    routes: mergeRoutes(first.routes, second.routes),
    ...optionalFact(
      "description",
      better(first.description, second.description),
    ),
    ...optionalFact("tags", better(first.tags, second.tags)),
    ...optionalFact("roles", better(first.roles, second.roles)),
    ...optionalFact("anyRole", better(first.anyRole, second.anyRole)),
    ...optionalFact(
      "permissions",
      better(first.permissions, second.permissions),
    ),
    ...optionalFact(
      "anyPermission",
      better(first.anyPermission, second.anyPermission),
    ),
    samples: [...first.samples, ...second.samples],
  };
}

/** An operation returns something or nothing. */
function returnsOf(
  first: DraftOperation,
  second: DraftOperation,
): Pick<DraftOperation, "response" | "returnsVoid"> {
  const response =
    first.response && second.response
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
function mergeVerbs(
  first: readonly Fact<Verb>[],
  second: readonly Fact<Verb>[],
): readonly Fact<Verb>[] {
  const isBetter = second.some((it) =>
    first.every((other) => knowsBetter(it.by, other.by)),
  );
  return isBetter ? [...second, ...first] : [...first, ...second];
}

/** Of each path what the better witness says: `GET /calls` and `POST /calls` may be two routes. */
function mergeRoutes(
  first: readonly Fact<Route>[],
  second: readonly Fact<Route>[],
): readonly Fact<Route>[] {
  const [before, after] = [routesByPath(first), routesByPath(second)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [known = [], others = []] = [before.get(path), after.get(path)];
    const [one, other] = [known[0], others[0]];
    return !one || (other && knowsBetter(other.by, one.by)) ? others : known;
  });
}

function routesByPath(
  routes: readonly Fact<Route>[],
): ReadonlyMap<string, readonly Fact<Route>[]> {
  const byPath = new Map<string, Fact<Route>[]>();
  for (const it of routes) append(byPath, it.value.path, it);
  return byPath;
}
