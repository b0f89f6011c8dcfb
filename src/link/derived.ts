/** Which classes may stand in the place of another: all that derive from it, directly or not. */
import { append } from "../schema/append.js";
import type { Declaration, TypeId } from "../schema/schema.js";
import { byId, hierarchy } from "../schema/visit.js";

export function withDerived(
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const known = byId({ declarations });
  const derived = new Map<TypeId, TypeId[]>();
  for (const declaration of declarations) {
    if (declaration.kind !== "class") continue;
    for (const { id } of hierarchy(declaration, known).slice(0, -1))
      append(derived, id, declaration.id);
  }
  return declarations.map((declaration) => {
    const ids = derived.get(declaration.id);
    if (declaration.kind !== "class" || !ids) return declaration;
    const { properties, ...rest } = declaration;
    return { ...rest, derived: ids, properties };
  });
}
