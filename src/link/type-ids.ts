/** By what a type is found: its id, its name with the number of its parameters. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";

/** The number of type parameters. */
export function arityOf(declaration: DraftDeclaration): number {
  return declaration.kind === "enum" ? 0 : declaration.typeParams.length;
}

/** See `TypeId`. */
export function idOf(declaration: DraftDeclaration): TypeId {
  const arity = arityOf(declaration);
  const name = [...(declaration.outer?.value ?? []), declaration.name].join(
    "+",
  );
  const namespace = declaration.namespace?.value ?? "?";
  const prefix = namespace === "" ? "" : `${namespace}.`;
  return `${prefix}${name}${arity > 0 ? `\`${arity}` : ""}`;
}

/** How a type is referred to where no input gives a namespace. */
export function keyOf(declaration: DraftDeclaration): string {
  return nameKey(declaration.name, arityOf(declaration));
}

/** ``Page`1``: a name with that many arguments. */
export function nameKey(name: string, arity: number): string {
  return `${name}\`${arity}`;
}

/** Whether no input tells the type's namespace. */
export function isUnplaced(id: TypeId): boolean {
  return /^\?\d*\./.test(id);
}

/** A full name as a user knows it. */
export function fullNameOf(id: TypeId): string {
  return id.replace(/^\?\d*\./, "").replace(/`\d+$/, "");
}
