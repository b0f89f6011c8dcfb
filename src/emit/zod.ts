/** Schema → view of `zod.ts`: a zod schema for each class and enum. */
import type {
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  InterfaceDeclaration,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { idsWithin, partsOf, typesWithin } from "../schema/visit.js";
import type { DeclarationView } from "./emitter.js";
import { enumValue } from "./enum-view.js";
import type { Imported, Runtime } from "./imports.js";
import {
  importOf,
  ownDataImports,
  typeImports,
  unionImport,
} from "./mentions.js";
import { moduleFiles } from "./modules.js";
import { objectKey, stringLiteral } from "./text.js";
import { jsonModule } from "./json-module.js";
import {
  dataExpression,
  dataOf,
  nameOf,
  type IndexedEmitter,
  type SchemaIndex,
} from "./types.js";
import { wireFormsOf, type WireForms } from "./wire-forms.js";
import { runtimeFile } from "./module-file.js";
import { factsOf, type FileContext } from "./zod-facts.js";
import { adaptZodRuntime } from "./zod-runtime.js";
import {
  inheritedRules,
  rulesLeftOut,
  withRules,
  type MemberView,
} from "./zod-rules.js";
import {
  hoistedScalars,
  memberExpression,
  parameterName,
  schemaExpression,
  zodContext,
} from "./zod-expressions.js";

export const zodEmitter: IndexedEmitter = {
  name: "zod",
  needs: ["classes"],
  emit: async (schema, options, index) => {
    const { values } = index;
    const emitted = schema.declarations.filter(
      (it) => it.kind !== "interface" || values.has(it.id),
    );
    const { json = {} } = options;
    const context: FileContext = {
      ...zodContext(schema, index, json),
      forms: wireFormsOf(schema, index, json),
      openEnums: options.openEnums ?? false,
    };
    const modules = moduleFiles(
      "zod",
      emitted,
      ({ id }) => id,
      index.places,
      ({ types }) => ({
        declarations: [
          ...hoistedScalars(typesWithin(types.flatMap(partsOf)), context),
          ...types.map((it) => declarationView(it, context)),
        ],
        imported: types.flatMap((it) => importedBy(it, index)),
        ...(types.length > 0 && { runtime }),
      }),
      options,
    );
    return {
      files: [
        ...modules,
        jsonModule(options),
        await runtimeFile("zod", (source) => adaptZodRuntime(source, options)),
        await runtimeFile("json"),
      ],
      diagnostics: rulesLeftOut(schema, index, options.placeOf),
    };
  },
};

interface EnumSchemaView extends DeclarationView {
  readonly partial: "zod-enum" | "zod-flags";
  readonly name: string;
  /** The function of the runtime that makes it. */
  readonly make: "enumeration" | "openEnumeration" | "flags";
  /** Members by number, where the numbers are not the positions; of flags by text. */
  readonly others: readonly AliasView[];
}

interface AliasView {
  readonly key: string;
  readonly value: string;
}

interface ObjectSchemaView extends DeclarationView {
  readonly partial: "zod-object" | "zod-generic";
  readonly name: string;
  /** The function of the runtime that makes it. */
  readonly make: "dto" | "foreign";
  /** The class, or its data where it is a request. */
  readonly type: string;
  /** The same; forms of its JSON; and its values, where they may be of derived classes. */
  readonly types: string;
  readonly typeParams: string;
  /** `ofT: d.Of<T>` for each type parameter. */
  readonly parameters: string;
  /** The schemas whose members are inherited. */
  readonly bases: readonly string[];
  /** Inherited members that have rules here alone. */
  readonly inherited: readonly MemberView[];
  readonly members: readonly MemberView[];
  readonly empty: boolean;
  /** What is not the same for every class, a line each. */
  readonly facts: readonly string[];
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

function basesOf({ base }: ClassDeclaration): readonly ReferenceType[] {
  return base ? [base] : [];
}

const runtime: Runtime = { file: "zod-runtime.ts", alias: "d" };

/** Enums are needed as values, classes as types. */
function importedBy(
  declaration: Declaration,
  index: SchemaIndex,
): readonly Imported[] {
  if (declaration.kind === "enum") return [importOf(declaration, false, index)];
  const { derived = [] } = index.unions.get(declaration.id) ?? {};
  const schemas = [
    ...idsWithin(partsOf(declaration)),
    ...derived.map(({ id }) => id),
  ];
  const self = selfOf(declaration);
  return [
    ...(isCollection(declaration)
      ? typeImports(self, index)
      : [...ownDataImports(self, index), ...unionImport(declaration, index)]),
    ...schemas.map((id) => schemaImport(id, index)),
  ];
}

function isCollection(declaration: Declaration): boolean {
  return declaration.kind === "class" && declaration.collection !== undefined;
}

function schemaImport(id: TypeId, index: SchemaIndex): Imported {
  return {
    name: `${nameOf(id, index)}Schema`,
    typeOnly: false,
    from: { file: index.places.of("zod", id) },
  };
}

/** A generic one with its own type parameters. */
function selfOf({
  id,
  typeParams,
}: ClassDeclaration | InterfaceDeclaration): ReferenceType {
  const args = typeParams.map((name): TypeRef => ({ kind: "param", name }));
  return { kind: "ref", id, args };
}

function declarationView(
  declaration: Declaration,
  context: FileContext,
): SchemaView {
  switch (declaration.kind) {
    case "enum":
      return enumView(declaration, context);
    case "interface":
      return objectView(declaration, declaration.extends, context);
    case "class":
      return declaration.collection
        ? collectionView(declaration, declaration.collection, context)
        : objectView(declaration, basesOf(declaration), context);
    default:
      return declaration satisfies never;
  }
}

function enumView(
  declaration: EnumDeclaration,
  { openEnums }: FileContext,
): EnumSchemaView {
  const { name, members, flags } = declaration;
  if (flags)
    return {
      partial: "zod-flags",
      name,
      make: "flags",
      others: firstOfEach("json", members)
        .filter((it) => it.json !== it.name)
        .map((it) => ({
          key: objectKey(it.json),
          value: enumValue(it, declaration),
        })),
    };
  const isPositional = members.every(
    ({ value }, position) => value === String(position),
  );
  return {
    partial: "zod-enum",
    name,
    make: openEnums ? "openEnumeration" : "enumeration",
    others: isPositional
      ? []
      : firstOfEach("value", members).map((it) => ({
          key: objectKey(it.value),
          value: enumValue(it, declaration),
        })),
  };
}

/** Two members may share a number or a text: the first declared is what it stands for. */
function firstOfEach(
  fact: "json" | "value",
  members: EnumDeclaration["members"],
): EnumDeclaration["members"] {
  const seen = new Set<string>();
  return members.filter((it) => seen.size < seen.add(it[fact]).size);
}

function objectView(
  declaration: ClassDeclaration | InterfaceDeclaration,
  bases: readonly ReferenceType[],
  context: FileContext,
): ObjectSchemaView {
  const { index } = context;
  const { id, name, typeParams, properties } = declaration;
  const isGeneric = typeParams.length > 0;
  const self = isGeneric ? `${name}<${typeParams.join(", ")}>` : name;
  const type = dataOf(id, self, index);
  return {
    partial: isGeneric ? "zod-generic" : "zod-object",
    name,
    make: index.foreign?.names.has(id) ? "foreign" : "dto",
    type,
    types: typesExpression(type, id, context),
    typeParams: typeParams.join(", "),
    parameters: parameterList(declaration, [
      ...bases,
      ...properties.map((it) => it.type),
    ]),
    bases: bases.map((it) => schemaExpression(it, context)),
    inherited: inheritedRules(declaration, index, (it) =>
      schemaExpression(it, context),
    ),
    empty: bases.length === 0 && properties.length === 0,
    members: properties.map((property) => ({
      key: objectKey(property.name),
      schema: withRules(
        memberExpression(property, context),
        property,
        declaration,
        index,
      ),
    })),
    facts: factsOf(declaration, context),
  };
}

/** `Shape, "number", AnyShape`; the second and third where they are not the usual. */
function typesExpression(
  type: string,
  id: TypeId,
  { index, forms }: FileContext,
): string {
  const form = formsExpression(id, forms);
  const value = index.unions.get(id)?.name;
  if (value !== undefined) return `${type}, ${form ?? "never"}, ${value}`;
  return form === undefined ? type : `${type}, ${form}`;
}

function formsExpression(id: TypeId, forms: WireForms): string | undefined {
  return forms.get(id)?.map(stringLiteral).join(" | ");
}

/** `ofT: d.Of<T>` for each type parameter; TypeScript minds one that nothing uses. */
function parameterList(
  { typeParams }: ClassDeclaration | InterfaceDeclaration,
  types: readonly TypeRef[],
): string {
  if (typeParams.length === 0) return "";
  const used = new Set(
    typesWithin(types).flatMap((type) =>
      type.kind === "param" ? [type.name] : [],
    ),
  );
  return typeParams
    .map((it) => {
      const name = parameterName(it);
      return `${used.has(it) ? name : `_${name}`}: d.Of<${it}>`;
    })
    .join(", ");
}

function collectionView(
  declaration: ClassDeclaration,
  collection: TypeRef,
  context: FileContext,
): CollectionSchemaView {
  const { name, typeParams } = declaration;
  const schema = schemaExpression(collection, context);
  const mentionsOthers = typesWithin([collection]).some(
    ({ kind }) => kind === "ref",
  );
  return {
    partial:
      typeParams.length > 0 ? "zod-collection-generic" : "zod-collection",
    name,
    type: dataExpression(selfOf(declaration), context.index),
    typeParams: typeParams.join(", "),
    parameters: parameterList(declaration, [collection]),
    // What it mentions may be declared further down.
    schema: mentionsOthers ? `d.lazy(() => ${schema})` : schema,
  };
}
