/** Which classes are only ever sent. */
import { append } from "../schema/append.js";
import type {
  ClassDeclaration,
  Declaration,
  Operation,
  TypeId,
} from "../schema/schema.js";
import { idsWithin, valueTypesOf } from "../schema/visit.js";

/** Requests, and classes that are only ever the base of requests. */
export function requestOnlyIds(
  declarations: readonly Declaration[],
  operations: readonly Operation[],
): ReadonlySet<TypeId> {
  const requests = new Set(operations.map(({ request }) => request));
  const classes = declarations.filter((it) => it.kind === "class");
  const asValue = idsWithin([
    ...operations.flatMap(({ response }) => response ?? []),
    ...declarations.flatMap(valueTypesOf),
  ]);
  const result = new Set(requests);
  const derivedFrom = new Map<TypeId, ClassDeclaration[]>();
  for (const it of classes) {
    if (!it.base) continue;
    append(derivedFrom, it.base.id, it);
  }
  // Derived classes stand after their bases, so one pass from the end sees them first.
  for (const declaration of classes.toReversed()) {
    if (result.has(declaration.id) || asValue.has(declaration.id)) continue;
    const derived = derivedFrom.get(declaration.id) ?? [];
    if (derived.length > 0 && derived.every(({ id }) => result.has(id)))
      result.add(declaration.id);
  }
  return result;
}
