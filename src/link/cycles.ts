/** A class that is its own base is no class: where a chain of bases comes back, it is cut. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Declaration, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";

/** @param placeOf Where a declaration stands. */
export function cutCycles(
  declarations: readonly Declaration[],
  placeOf: (id: TypeId) => Place | undefined,
): Outcome<readonly Declaration[]> {
  const bases = new Map<TypeId, TypeId>();
  for (const it of declarations)
    if (it.kind === "class" && it.base) bases.set(it.id, it.base.id);
  const diagnostics: Diagnostic[] = [];
  const cut = declarations.map((declaration): Declaration => {
    if (!leadsBack(declaration.id, bases) || declaration.kind !== "class")
      return declaration;
    bases.delete(declaration.id);
    diagnostics.push(
      diagnostic(
        "cyclic-base",
        { name: declaration.name },
        placeOf(declaration.id),
      ),
    );
    const { base: _, ...rest } = declaration;
    return rest;
  });
  return { value: cut, diagnostics };
}

function leadsBack(id: TypeId, bases: ReadonlyMap<TypeId, TypeId>): boolean {
  const seen = new Set<TypeId>();
  for (let next = bases.get(id); next !== undefined; next = bases.get(next)) {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
