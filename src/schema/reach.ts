/** Which declarations the values of a type are made of. */
import type { Declaration, TypeId, TypeRef } from "./schema.js";
import {
  hierarchy,
  typesWithin,
  valueTypesOf,
  type DeclarationsById,
} from "./visit.js";

/** The declarations that values of these types are made of, bases and derived classes included. */
export function heldBy(
  types: readonly TypeRef[],
  declarations: DeclarationsById,
): ReadonlySet<TypeId> {
  const held = new Set<TypeId>();
  const values = new Set<TypeId>();
  const next = [...typesWithin(types)];
  for (let type = next.pop(); type; type = next.pop()) {
    const declaration =
      type.kind === "ref" ? declarations.get(type.id) : undefined;
    if (!declaration || values.has(declaration.id)) continue;
    values.add(declaration.id);
    for (const level of levelsOf(declaration, declarations)) {
      held.add(level.id);
      next.push(...typesIn(level));
    }
    next.push(...relativesOf(declaration));
  }
  return held;
}

/** The declaration and its bases, whose members are its own. */
function levelsOf(
  declaration: Declaration,
  declarations: DeclarationsById,
): readonly Declaration[] {
  return declaration.kind === "class"
    ? hierarchy(declaration, declarations)
    : [declaration];
}

/** The types of a level's members, and what a generic base is closed with. */
function typesIn(level: Declaration): readonly TypeRef[] {
  const base = level.kind === "class" ? level.base : undefined;
  return typesWithin([...valueTypesOf(level), ...(base?.args ?? [])]);
}

/** What may stand where the type is expected, or is part of it. */
function relativesOf(declaration: Declaration): readonly TypeRef[] {
  switch (declaration.kind) {
    case "class":
      return [
        ...(declaration.derived ?? []).map(referenceTo),
        ...(declaration.knownTypes ?? []),
      ];
    case "interface":
      return declaration.extends;
    case "enum":
      return [];
    default:
      return declaration satisfies never;
  }
}

/** A class without type parameters, as a type. */
export function referenceTo(id: TypeId): TypeRef {
  return { kind: "ref", id, args: [] };
}
