/** Members of one type that are one name on the wire: no value can hold both. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Declaration, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";

/** `Id` and `ID` are both `id` in JSON: the first counts. One may travel in JSON, the other in XML. */
export function withoutDuplicateMembers(
  declarations: readonly Declaration[],
  placeOf: (id: TypeId) => Place | undefined,
): Outcome<readonly Declaration[]> {
  const diagnostics: Diagnostic[] = [];
  const value = declarations.map((declaration): Declaration => {
    const { id, name: type } = declaration;
    const told = new Set<string>();
    const first = <T extends Member>(members: readonly T[]): readonly T[] =>
      withoutLater(members, ({ name }) => {
        if (told.has(name)) return;
        told.add(name);
        diagnostics.push(
          diagnostic("duplicate-member", { type, name }, placeOf(id)),
        );
      });
    return declaration.kind === "enum"
      ? { ...declaration, members: first(declaration.members) }
      : { ...declaration, properties: first(declaration.properties) };
  });
  return { value, diagnostics };
}

interface Member {
  readonly name: string;
  readonly wires?: string;
}

function withoutLater<T extends Member>(
  members: readonly T[],
  tell: (member: T) => void,
): readonly T[] {
  const seen = new Set<string>();
  return members.filter((it) => {
    const key = JSON.stringify([it.wires, it.name]);
    const isLater = seen.has(key);
    if (isLater) tell(it);
    seen.add(key);
    return !isLater;
  });
}
