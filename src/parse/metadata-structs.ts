/** Which declared classes are .NET value types: only the properties of such a type say so. */
import type { DraftDeclaration, Fact } from "./draft.js";
import type { MetadataObject } from "./metadata-document.js";
import { propertyType } from "./metadata-references.js";
import { objectsIn, textIn, trueIn } from "./metadata-values.js";

/** `types`: all that have properties. Enums are value types, too, and no classes. */
export function withStructs(
  declarations: readonly DraftDeclaration[],
  types: readonly MetadataObject[],
): readonly DraftDeclaration[] {
  const valueTypes = valueTypesOf(types);
  const counts = new Map<string, number>();
  for (const key of declarations.map((it) => keyOfDeclaration(it)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return declarations.map((it) => {
    if (it.kind !== "class") return it;
    const key = keyOfDeclaration(it);
    const struct =
      valueTypes.get(keyOfDeclaration(it, it.namespace?.value)) ??
      (counts.get(key) === 1 ? valueTypes.get(key) : undefined);
    return struct ? { ...it, struct } : it;
  });
}

function valueTypesOf(
  types: readonly MetadataObject[],
): ReadonlyMap<string, Fact<true>> {
  const found = new Map<string, Fact<true>>();
  for (const type of types)
    for (const property of objectsIn(type, "properties")) {
      const isValueType = trueIn(property, "isValueType");
      if (!isValueType || isNoStruct(property)) continue;
      const { value } = propertyType(property);
      // `Point?`: the argument has no namespace.
      const named = value.kind === "nullable" ? value.of : value;
      if (named.kind !== "name") continue;
      const { name, args, namespace } = named;
      found.set(keyOf(name, args.length, namespace), isValueType);
    }
  return found;
}

/** Enums, and .NET's own types by their mere names, which most value types are: `DateTime`. */
function isNoStruct(property: MetadataObject): boolean {
  if (trueIn(property, "isEnum")) return true;
  const namespace =
    textIn(property, "namespace") ?? textIn(property, "typeNamespace");
  return namespace === "System" && /^\w+$/.test(textIn(property, "type") ?? "");
}

/** Without a namespace: what a reference that has none refers to. */
function keyOfDeclaration(
  declaration: DraftDeclaration,
  namespace?: string,
): string {
  const arity = declaration.kind === "enum" ? 0 : declaration.typeParams.length;
  return keyOf(declaration.name, arity, namespace);
}

function keyOf(name: string, arity: number, namespace = "?"): string {
  return `${namespace}.${name}\`${arity}`;
}
