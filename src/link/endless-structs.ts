/** A struct within itself would have no end: such a type is a class, whatever an input says. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Declaration, TypeId, TypeRef } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";

/** @param placeOf Where a declaration stands. */
export function endStructs(
  declarations: readonly Declaration[],
  placeOf: (id: TypeId) => Place | undefined,
): Outcome<readonly Declaration[]> {
  const held = new Map<TypeId, readonly TypeId[]>();
  for (const it of declarations)
    if (it.kind === "class" && it.struct)
      held.set(
        it.id,
        it.properties.flatMap(({ type }) => heldIn(type)),
      );
  const diagnostics: Diagnostic[] = [];
  const ended = declarations.map((declaration): Declaration => {
    if (declaration.kind !== "class" || !holdsItself(declaration.id, held))
      return declaration;
    // The others of the cycle may be structs then.
    held.delete(declaration.id);
    diagnostics.push(
      diagnostic(
        "endless-struct",
        { name: declaration.name },
        placeOf(declaration.id),
      ),
    );
    const { struct: _, ...rest } = declaration;
    return rest;
  });
  return { value: ended, diagnostics };
}

/** `Range<Day>` holds days where it is a struct itself; lists and what may be null hold references. */
function heldIn(type: TypeRef): readonly TypeId[] {
  return type.kind === "ref" ? [type.id, ...type.args.flatMap(heldIn)] : [];
}

function holdsItself(
  id: TypeId,
  held: ReadonlyMap<TypeId, readonly TypeId[]>,
): boolean {
  const seen = new Set<TypeId>();
  const pending = [...(held.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(held.get(next) ?? []));
  }
  return false;
}
