/** The members of a class as TypeScript has them: declared by itself, or by its bases as well. */
import type { ClassDeclaration, Property, TypeRef } from "../schema/schema.js";
import {
  closedHierarchy,
  substitute,
  type ClosedLevel,
} from "../schema/visit.js";
import { typeExpression, type SchemaIndex } from "./types.js";

/**
 * TypeScript lets no class derive from one that has a member of another type (C#'s `new`), nor a
 * request from another request, whose methods return something else.
 */
export function canDerive(
  declaration: ClassDeclaration,
  index: SchemaIndex,
): boolean {
  const levels = levelsOf(declaration, index);
  const isRequest = index.requests.has(declaration.id);
  if (
    isRequest &&
    levels.slice(0, -1).some(({ level }) => index.requests.has(level.id))
  )
    return false;
  const inherited = new Map<string, string>();
  for (const { level, parameters } of levels)
    for (const { name, type, optional } of level.properties) {
      const text = `${typeExpression(substitute(type, parameters), index)} ${optional}`;
      if (
        level === declaration &&
        inherited.has(name) &&
        inherited.get(name) !== text
      )
        return false;
      inherited.set(name, text);
    }
  return true;
}

/** The members of all levels; one that is declared again is there once, as it was declared last. */
export function allProperties(
  declaration: ClassDeclaration,
  index: SchemaIndex,
): readonly Property[] {
  const properties = new Map<string, Property>();
  for (const { level, parameters } of levelsOf(declaration, index))
    for (const property of level.properties)
      properties.set(property.name, {
        ...property,
        type: substitute(property.type, parameters),
      });
  return [...properties.values()];
}

function levelsOf(
  { id, typeParams }: ClassDeclaration,
  index: SchemaIndex,
): readonly ClosedLevel[] {
  const args = typeParams.map((name): TypeRef => ({ kind: "param", name }));
  return closedHierarchy({ kind: "ref", id, args }, index.declarations);
}
