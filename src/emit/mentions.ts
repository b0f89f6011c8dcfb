/** What the expressions of `types.ts` mention, so that a file can import it. */
import type { Declaration, ReferenceType, TypeRef } from "../schema/schema.js";
import type { Imported } from "./imports.js";
import { isListRequest, type SchemaIndex } from "./types.js";

/** A class, enum or interface by its name. */
export function importOf(
  { id, name }: Declaration,
  typeOnly: boolean,
  { foreign, places }: SchemaIndex,
): Imported {
  const there = foreign?.names.get(id);
  if (!foreign || there === undefined)
    return { name, typeOnly, from: { file: places.of("classes", id) } };
  return {
    name: there === name ? name : `${there} as ${name}`,
    typeOnly,
    from: { module: foreign.module },
  };
}

/** What may stand in its place is a type of ours in any case. */
export function unionImport(
  { id }: Pick<Declaration, "id">,
  { unions, places }: SchemaIndex,
): readonly Imported[] {
  const union = unions.get(id);
  return union
    ? [
        {
          name: union.name,
          typeOnly: true,
          from: { file: places.of("classes", id) },
        },
      ]
    : [];
}

/** `Data<T>`, where that stands around the class. */
export function dataImport(
  { id }: Pick<Declaration, "id">,
  { withMethods, places }: SchemaIndex,
): readonly Imported[] {
  return withMethods.has(id)
    ? [{ name: "Data", typeOnly: true, from: { file: places.of("classes") } }]
    : [];
}

/** Of `typeExpression`. */
export function typeImports(
  type: TypeRef,
  index: SchemaIndex,
): readonly Imported[] {
  switch (type.kind) {
    case "list":
      return typeImports(type.items, index);
    case "map":
      return typeImports(type.value, index);
    case "nullable":
      return typeImports(type.of, index);
    case "ref":
      return index.unions.has(type.id)
        ? unionImport(type, index)
        : ownDataImports(type, index);
    case "scalar":
    case "param":
    case "unknown":
      return [];
    default:
      return type satisfies never;
  }
}

/** Of `ownDataExpression`. */
export function ownDataImports(
  type: ReferenceType,
  index: SchemaIndex,
): readonly Imported[] {
  const declaration = index.declarations.get(type.id);
  return declaration?.kind === "class" &&
    declaration.collection?.kind === "list" &&
    isListRequest(declaration, index)
    ? typeImports(declaration.collection.items, index)
    : [...referenceImports(type, index), ...dataImport(type, index)];
}

/** Of `referenceExpression`. */
export function referenceImports(
  { id, args }: ReferenceType,
  index: SchemaIndex,
  typeOnly = true,
): readonly Imported[] {
  const declaration = index.declarations.get(id);
  return [
    ...(declaration ? [importOf(declaration, typeOnly, index)] : []),
    ...args.flatMap((it) => typeImports(it, index)),
  ];
}
