/** The type parameters of a class or interface. */
import type {
  ClassDeclaration,
  InterfaceDeclaration,
} from "../schema/schema.js";
import { typesOf, typesWithin } from "../schema/visit.js";
import { isReturn } from "../schema/returns.js";

export function typeParameters(names: readonly string[]): string {
  return names.length > 0 ? `<${names.join(", ")}>` : "";
}

/** `ICreateDb<_T>`: TypeScript minds a parameter that nothing uses, unless it starts so. */
export function usedOrMarked(
  declaration: ClassDeclaration | InterfaceDeclaration,
): readonly string[] {
  const used = new Set(
    typesWithin(typesOf(declaration)).flatMap((type) =>
      type.kind === "param" ? [type.name] : [],
    ),
  );
  const isGeneric = isReturn(declaration.id);
  return declaration.typeParams.map((name) =>
    isGeneric || used.has(name) ? name : `_${name}`,
  );
}
