/** Schema → view of `zod.ts`: a zod schema for each class and enum. */
import { scalars } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  InterfaceDeclaration,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { typesWithin, valueTypesOf } from "../schema/visit.js";
import type { DeclarationView, Emitter } from "./emitter.js";
import { importOf, importsOf, type Imported } from "./imports.js";
import { access, objectKey } from "./text.js";
import {
  dataExpression,
  dataOf,
  indexOf,
  isListRequest,
  nameOf,
  type SchemaIndex,
} from "./types.js";
import {
  inheritedRules,
  rulesLeftOut,
  withRules,
  type MemberView,
} from "./zod-rules.js";

export const zodEmitter: Emitter = {
  name: "zod",
  needs: ["classes"],
  runtime: "zod",
  view: (schema, options) => {
    const index = indexOf(schema, options);
    const values = valueIds(schema);
    const emitted = schema.declarations.filter(
      (it) => it.kind !== "interface" || values.has(it.id),
    );
    return {
      value: {
        path: "zod.ts",
        imports: importsOf(
          emitted.flatMap((it) => importedBy(it, index)),
          { runtime: "zod", alias: "d" },
        ),
        declarations: emitted.map((it) => declarationView(it, index)),
      },
      diagnostics: rulesLeftOut(schema, index, options.placeOf),
    };
  },
};

interface EnumSchemaView extends DeclarationView {
  readonly partial: "zod-enum" | "zod-flags";
  readonly name: string;
  /** Where the numbers are not the positions. */
  readonly numbers: readonly { readonly key: string; readonly value: string }[];
}

interface ObjectSchemaView extends DeclarationView {
  readonly partial: "zod-object" | "zod-generic";
  readonly name: string;
  /** The function of the runtime that makes it. */
  readonly make: "dto" | "foreign";
  /** The class, or its data where it is a request. */
  readonly type: string;
  readonly typeParams: string;
  /** `ofT: d.Field<T>` for each type parameter. */
  readonly parameters: string;
  /** The schemas whose members are inherited. */
  readonly bases: readonly string[];
  /** Inherited members that have rules here alone. */
  readonly inherited: readonly MemberView[];
  readonly members: readonly MemberView[];
  readonly empty: boolean;
}

interface CollectionSchemaView extends DeclarationView {
  readonly partial: "zod-collection" | "zod-collection-generic";
  readonly name: string;
  readonly type: string;
  readonly typeParams: string;
  readonly parameters: string;
  readonly schema: string;
}

type SchemaView = EnumSchemaView | ObjectSchemaView | CollectionSchemaView;

/** Types that occur as a value somewhere, rather than as a marker only. */
function valueIds(schema: Schema): ReadonlySet<TypeId> {
  const ids = new Set<TypeId>();
  const types = [
    ...schema.declarations.flatMap(valueTypesOf),
    ...schema.operations.flatMap(({ response }) => response ?? []),
  ];
  for (const type of types)
    for (const inner of typesWithin(type))
      if (inner.kind === "ref") ids.add(inner.id);
  return ids;
}

/** Enums are needed as values, classes as types. */
function importedBy(declaration: Declaration, index: SchemaIndex): Imported[] {
  if (isListRequest(declaration, index)) return [];
  return [
    importOf(declaration, declaration.kind !== "enum", index),
    ...(usesData(declaration, index) ? [{ name: "Data", typeOnly: true }] : []),
  ];
}

function usesData(declaration: Declaration, index: SchemaIndex): boolean {
  return (
    index.requests.has(declaration.id) &&
    declaration.kind === "class" &&
    !declaration.collection
  );
}

function declarationView(
  declaration: Declaration,
  index: SchemaIndex,
): SchemaView {
  switch (declaration.kind) {
    case "enum":
      return enumView(declaration);
    case "interface":
      return objectView(declaration, declaration.extends, index);
    case "class":
      return declaration.collection
        ? collectionView(declaration, declaration.collection, index)
        : objectView(
            declaration,
            declaration.base ? [declaration.base] : [],
            index,
          );
    default:
      return declaration satisfies never;
  }
}

function enumView({ name, members, flags }: EnumDeclaration): EnumSchemaView {
  const isPositional = members.every(
    ({ value }, position) => value === String(position),
  );
  return {
    partial: flags ? "zod-flags" : "zod-enum",
    name,
    numbers:
      flags || isPositional
        ? []
        : firstOfEachNumber(members).map((it) => ({
            key: objectKey(it.value),
            value: access(name, it.name),
          })),
  };
}

/** Two members may share a number: the first declared is what it stands for. */
function firstOfEachNumber(
  members: EnumDeclaration["members"],
): EnumDeclaration["members"] {
  const seen = new Set<string>();
  return members.filter(({ value }) => seen.size < seen.add(value).size);
}

function objectView(
  declaration: ClassDeclaration | InterfaceDeclaration,
  bases: readonly ReferenceType[],
  index: SchemaIndex,
): ObjectSchemaView {
  const { id, name, typeParams, properties } = declaration;
  const isGeneric = typeParams.length > 0;
  const self = isGeneric ? `${name}<${typeParams.join(", ")}>` : name;
  return {
    partial: isGeneric ? "zod-generic" : "zod-object",
    name,
    make: index.foreign?.names.has(id) ? "foreign" : "dto",
    type: dataOf(id, self, index),
    typeParams: typeParams.join(", "),
    parameters: parametersOf(declaration, [
      ...bases,
      ...properties.map(({ type }) => type),
    ]),
    bases: bases.map((it) => schemaExpression(it, index)),
    inherited: inheritedRules(declaration, index, schemaExpression),
    empty: bases.length === 0 && properties.length === 0,
    members: properties.map((property) => {
      const { type, optional } = property;
      // An optional member takes null anyway.
      const required = optional && type.kind === "nullable" ? type.of : type;
      const schema = schemaExpression(required, index);
      const member = optional ? `d.optional(${schema})` : schema;
      return {
        key: objectKey(property.name),
        schema: withRules(member, property, declaration, index),
      };
    }),
  };
}

/** `ofT: d.Field<T>` for each type parameter; TypeScript minds one that nothing uses. */
function parametersOf(
  { typeParams }: ClassDeclaration | InterfaceDeclaration,
  types: readonly TypeRef[],
): string {
  const used = new Set(
    types
      .flatMap((type) => [...typesWithin(type)])
      .flatMap((type) => (type.kind === "param" ? [type.name] : [])),
  );
  return typeParams
    .map((it) => {
      const name = parameterName(it);
      return `${used.has(it) ? name : `_${name}`}: d.Field<${it}>`;
    })
    .join(", ");
}

function collectionView(
  declaration: ClassDeclaration,
  collection: TypeRef,
  index: SchemaIndex,
): CollectionSchemaView {
  const { id, name, typeParams } = declaration;
  const args = typeParams.map((it): TypeRef => ({ kind: "param", name: it }));
  const schema = schemaExpression(collection, index);
  const mentionsOthers = [...typesWithin(collection)].some(
    ({ kind }) => kind === "ref",
  );
  return {
    partial:
      typeParams.length > 0 ? "zod-collection-generic" : "zod-collection",
    name,
    type: dataExpression({ kind: "ref", id, args }, index),
    typeParams: typeParams.join(", "),
    parameters: parametersOf(declaration, [collection]),
    // What it mentions may be declared further down.
    schema: mentionsOthers ? `d.lazy(() => ${schema})` : schema,
  };
}

/** `T` is the parameter `ofT`: no schema of a class ends in anything but `Schema`. */
function parameterName(typeParam: string): string {
  return `of${typeParam}`;
}

function schemaExpression(type: TypeRef, index: SchemaIndex): string {
  switch (type.kind) {
    case "scalar":
      // What may be in it is any JSON, whatever XML makes of it.
      return `d.${scalars[type.scalar].formOf === "object" ? "object" : type.scalar}`;
    case "unknown":
      return "d.unknown";
    case "param":
      return parameterName(type.name);
    case "nullable":
      return `d.nullable(${schemaExpression(type.of, index)})`;
    case "list":
      return `d.list(${schemaExpression(type.items, index)})`;
    case "map":
      return mapExpression(type, index);
    case "ref": {
      const schema = `${nameOf(type.id, index)}Schema`;
      return type.args.length === 0
        ? schema
        : `${schema}(${type.args.map((it) => schemaExpression(it, index)).join(", ")})`;
    }
    default:
      return type satisfies never;
  }
}

/** Keys are strings unless the type says more. */
function mapExpression(
  { key, value }: Extract<TypeRef, { kind: "map" }>,
  index: SchemaIndex,
): string {
  const isText =
    key.kind === "unknown" ||
    (key.kind === "scalar" &&
      ["string", "anyString", "object"].includes(
        scalars[key.scalar].formOf ?? key.scalar,
      ));
  const values = schemaExpression(value, index);
  return isText
    ? `d.map(${values})`
    : `d.map(${values}, ${schemaExpression(key, index)})`;
}
