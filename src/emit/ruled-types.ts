/** Which types a server's validation rules hold for: those that are sent, and that no answer holds. */
import type { Declaration, Schema, TypeId, TypeRef } from "../schema/schema.js";
import {
  typesOf,
  typesWithin,
  type DeclarationsById,
} from "../schema/visit.js";

/** An answer is never refused for a rule. */
export function ruledTypes(
  { operations }: Schema,
  declarations: DeclarationsById,
): ReadonlySet<TypeId> {
  const sent = operations.map(({ request }) => referenceTo(request));
  const answers = operations.flatMap(({ response }) => response ?? []);
  const answered = heldBy(answers, declarations);
  return new Set(
    [...heldBy(sent, declarations)].filter((id) => !answered.has(id)),
  );
}

/** The types that occur in values of these. */
function heldBy(
  types: readonly TypeRef[],
  declarations: DeclarationsById,
): ReadonlySet<TypeId> {
  const held = new Set<TypeId>();
  const next = types.flatMap((type) => [...typesWithin(type)]);
  for (let type = next.pop(); type; type = next.pop()) {
    const declaration =
      type.kind === "ref" ? declarations.get(type.id) : undefined;
    if (!declaration || held.has(declaration.id)) continue;
    held.add(declaration.id);
    next.push(...typesIn(declaration).flatMap((it) => [...typesWithin(it)]));
  }
  return held;
}

/** Markers such as `IReturn<T>` are no part of a value, subclasses may be. */
function typesIn(declaration: Declaration): readonly TypeRef[] {
  return declaration.kind === "class"
    ? [
        ...typesOf({ ...declaration, implements: [] }),
        ...(declaration.derived ?? []).map(referenceTo),
      ]
    : typesOf(declaration);
}

function referenceTo(id: TypeId): TypeRef {
  return { kind: "ref", id, args: [] };
}
