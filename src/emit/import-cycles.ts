/**
 * Modules may import each other in a circle, as long as none of them calls what another has not declared
 * yet. Of the classes a base has to be there before what derives from it, so no base may import, by a
 * request's `createResponse`, what leads back to it.
 */
import type { Schema, TypeId } from "../schema/schema.js";
import type { DeclarationsById } from "../schema/visit.js";

/** Requests that cannot import the class they return. */
export function circularRequests(
  { operations }: Schema,
  declarations: DeclarationsById,
): ReadonlySet<TypeId> {
  const built = new Map(
    operations.flatMap(({ request, response }) =>
      response?.kind === "ref" ? [[request, response.id] as const] : [],
    ),
  );
  const neededBy = (id: TypeId): readonly TypeId[] => {
    const declaration = declarations.get(id);
    const base = declaration?.kind === "class" && declaration.base;
    const response = built.get(id);
    return [
      ...(base ? [base.id] : []),
      ...(response === undefined ? [] : [response]),
    ];
  };
  const leadsTo = (from: TypeId, to: TypeId): boolean => {
    const seen = new Set<TypeId>();
    const pending = [from];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === to) return true;
      if (seen.size < seen.add(next).size) pending.push(...neededBy(next));
    }
    return false;
  };
  return new Set(
    [...built].flatMap(([request, response]) =>
      request !== response && leadsTo(response, request) ? [request] : [],
    ),
  );
}
