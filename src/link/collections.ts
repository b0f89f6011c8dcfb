/** A class that derives from a collection is a collection of the same items. */
import type { ClassDeclaration, Declaration } from "../schema/schema.js";
import { byId, closedHierarchy, substitute } from "../schema/visit.js";

/** `class Sorted : ItemList`: to both wires it is a list of items, and its own members vanish. */
export function inheritCollections(
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const known = byId({ declarations });
  return declarations.map((declaration) => {
    if (declaration.kind !== "class") return declaration;
    const { id, typeParams, base, collection: own } = declaration;
    if (!base && !own) return declaration;
    const args = typeParams.map((name) => ({ kind: "param", name }) as const);
    const levels = closedHierarchy({ kind: "ref", id, args }, known);
    const collecting = levels.find(({ level }) => level.collection);
    const type = collecting?.level.collection;
    if (!type) return declaration;
    return asCollection(declaration, substitute(type, collecting.parameters));
  });
}

function asCollection(
  declaration: ClassDeclaration,
  collection: NonNullable<ClassDeclaration["collection"]>,
): ClassDeclaration {
  const { base: _, ...rest } = declaration;
  return { ...rest, collection, properties: [] };
}
