/** Schema → view of `classes.ts`: the DTOs as TypeScript classes, enums and interfaces. */
import { scalars } from "../schema/scalars.js";
import type {
  ClassDeclaration,
  Declaration,
  EnumDeclaration,
  InterfaceDeclaration,
  Operation,
  Property,
  ReferenceType,
  Schema,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import {
  closedHierarchy,
  substitute,
  typesOf,
  typesWithin,
  type ClosedLevel,
} from "../schema/visit.js";
import type { DeclarationView, Emitter } from "./emitter.js";
import { canImplement } from "./implemented.js";
import { importOf, namedImports, type Imported } from "./imports.js";
import {
  docView,
  fieldName,
  objectKey,
  printWidth,
  stringLiteral,
  type DocView,
} from "./text.js";
import {
  indexOf,
  nameOf,
  referenceExpression,
  typeExpression,
  type SchemaIndex,
} from "./types.js";

export const classesEmitter: Emitter = {
  name: "classes",
  needs: [],
  view: (schema, options) => {
    const index = indexOf(schema, options);
    return {
      value: {
        path: "classes.ts",
        imports: namedImports(foreignImports(schema, index)),
        declarations: declarationViews(schema, index),
      },
      diagnostics: [],
    };
  },
};

/** What classes.ts mentions of the types that another module declares. */
function foreignImports(
  { declarations, operations }: Schema,
  index: SchemaIndex,
): readonly Imported[] {
  const { foreign } = index;
  if (!foreign) return [];
  const own = declarations.filter(({ id }) => !foreign.names.has(id));
  const mentioned = own
    .flatMap((it) =>
      typesOf(it).filter(
        (type) =>
          type.kind !== "ref" ||
          !isReturn(type.id) ||
          index.requests.has(it.id),
      ),
    )
    .flatMap((it) => [...typesWithin(it)]);
  const built = [
    ...own.flatMap((it) => (it.kind === "class" ? (it.base ?? []) : [])),
    ...operations.flatMap(({ response }) => response ?? []),
  ];
  const needed = idsOf(mentioned);
  const values = idsOf(built);
  return declarations
    .filter(({ id }) => foreign.names.has(id) && needed.has(id))
    .map((it) => importOf(it, !values.has(it.id), index));
}

function idsOf(types: readonly TypeRef[]): ReadonlySet<TypeId> {
  return new Set(types.flatMap((it) => (it.kind === "ref" ? [it.id] : [])));
}

interface ClassView extends DeclarationView {
  readonly partial: "class";
  readonly doc: DocView;
  /** `export class Page<T> extends Base implements IGet`. */
  readonly heading: string;
  /** `[key: string]: unknown` for a class that is a dictionary. */
  readonly indexSignature: string | undefined;
  readonly members: readonly MemberView[];
  readonly construct: ConstructorView | undefined;
  readonly operation: OperationView | undefined;
  readonly empty: boolean;
}

interface MemberView {
  readonly doc: DocView;
  /** `ended` or `log?`, quoted where needed. */
  readonly name: string;
  readonly type: string;
  /** The type's alternatives, each on a line, where one line is too short. */
  readonly alternatives: readonly string[] | undefined;
  /** The type on a line of its own: what prettier gives an object that may be null. */
  readonly broken: boolean;
}

interface ConstructorView {
  readonly parameter: string;
  readonly derived: boolean;
}

interface OperationView {
  readonly typeName: string;
  readonly verb: string | undefined;
  readonly responseType: string;
  /** Absent where nothing is returned. */
  readonly response: string | undefined;
}

interface EnumView extends DeclarationView {
  readonly partial: "enum";
  readonly doc: DocView;
  readonly name: string;
  /** The union of the members' values; any number where members combine. */
  readonly type: string;
  readonly members: readonly EnumMemberView[];
}

interface EnumMemberView {
  readonly doc: DocView;
  readonly key: string;
  readonly value: string;
}

interface InterfaceView extends DeclarationView {
  readonly partial: "interface";
  readonly doc: DocView;
  readonly heading: string;
  readonly members: readonly MemberView[];
  readonly empty: boolean;
  /** What `IReturn<T>` asks for: `createResponse(): T`. */
  readonly method: string | undefined;
}

interface DataView extends DeclarationView {
  readonly partial: "data";
}

function declarationViews(
  schema: Schema,
  index: SchemaIndex,
): readonly DeclarationView[] {
  const operations = new Map(
    schema.operations.map((it) => [it.request, it] as const),
  );
  const data: DataView = { partial: "data" };
  return [
    ...(index.requests.size > 0 ? [data] : []),
    ...schema.declarations
      .filter(({ id }) => !index.foreign?.names.has(id))
      .map((it) =>
        declarationView(
          it,
          index.requests.has(it.id) ? operations.get(it.id) : undefined,
          index,
        ),
      ),
  ];
}

function declarationView(
  declaration: Declaration,
  operation: Operation | undefined,
  index: SchemaIndex,
): ClassView | EnumView | InterfaceView {
  switch (declaration.kind) {
    case "class":
      return classView(declaration, operation, index);
    case "enum":
      return enumView(declaration);
    case "interface":
      return interfaceView(declaration, index);
    default:
      return declaration satisfies never;
  }
}

function classView(
  declaration: ClassDeclaration,
  operation: Operation | undefined,
  index: SchemaIndex,
): ClassView {
  const { collection } = declaration;
  const self = declaration.name + typeParameters(declaration.typeParams);
  const isDerived =
    declaration.base !== undefined && canDerive(declaration, index);
  const base =
    collection?.kind === "list"
      ? `Array<${typeExpression(collection.items, index)}>`
      : isDerived && declaration.base
        ? referenceExpression(declaration.base, index)
        : undefined;
  const members = allProperties(declaration, index);
  const interfaces = declaration.implements
    .filter((it) =>
      isReturn(it.id) ? operation : canImplement(it, members, index),
    )
    .map((it) =>
      isReturn(it.id)
        ? returnExpression(it, index)
        : referenceExpression(it, index),
    );
  // The constructor mentions all of them, and a list has none.
  const parameters = typeParameters(
    collection?.kind === "list"
      ? usedOrMarked(declaration)
      : declaration.typeParams,
  );
  const heading = [
    `export ${declaration.abstract ? "abstract " : ""}class ${declaration.name}${parameters}`,
    ...(base ? [`extends ${base}`] : []),
    ...(interfaces.length > 0 ? [`implements ${interfaces.join(", ")}`] : []),
  ];
  const init = operation ? `Data<${self}>` : self;
  return {
    partial: "class",
    doc: classDoc(declaration, operation),
    heading: heading.join(" "),
    indexSignature:
      collection?.kind === "map"
        ? typeExpression(collection.value, index)
        : undefined,
    members: collection
      ? []
      : (isDerived ? declaration.properties : members).map((it) =>
          memberView(it, index),
        ),
    construct:
      collection?.kind === "list"
        ? undefined
        : {
            parameter: collection ? self : `Partial<${init}>`,
            derived: isDerived && !collection,
          },
    operation: operation && operationView(declaration, operation, index),
    empty: collection?.kind === "list" && operation === undefined,
  };
}

/**
 * TypeScript lets no class derive from one that has a member of another type (C#'s `new`), nor a
 * request from another request, whose methods return something else.
 */
function canDerive(declaration: ClassDeclaration, index: SchemaIndex): boolean {
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
function allProperties(
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

/** Asks for a method, which only a request has. */
function isReturn(id: TypeId): boolean {
  return Object.hasOwn(returnMethods, id);
}

function typeParameters(names: readonly string[]): string {
  return names.length > 0 ? `<${names.join(", ")}>` : "";
}

function classDoc(
  declaration: ClassDeclaration,
  operation: Operation | undefined,
): DocView {
  const description = declaration.doc ?? operation?.description;
  const routes =
    operation?.routes.map(({ path, verbs }) =>
      verbs.length > 0 ? `${verbs.join(", ")} ${path}` : path,
    ) ?? [];
  const separator = description && routes.length > 0 ? [""] : [];
  return docView([description, ...separator, ...routes]);
}

function memberView(property: Property, index: SchemaIndex): MemberView {
  const name = fieldName(property.name) + (property.optional ? "?" : "");
  const alternatives = [
    ...(property.type.kind === "nullable"
      ? [typeExpression(property.type.of, index), "null"]
      : [typeExpression(property.type, index)]),
    ...(property.optional
      ? property.type.kind === "nullable"
        ? ["undefined"]
        : ["null", "undefined"]
      : []),
  ];
  // `unknown | null` is `unknown`.
  const distinct = alternatives[0] === "unknown" ? ["unknown"] : alternatives;
  const type = distinct.join(" | ");
  const isLong = `  declare ${name}: ${type};`.length > printWidth;
  const isObject = type.startsWith("{");
  return {
    doc: docView([property.doc]),
    name,
    type,
    alternatives:
      isLong && !isObject && distinct.length > 1 ? distinct : undefined,
    broken: isLong && isObject,
  };
}

function operationView(
  declaration: ClassDeclaration,
  { response, verbs }: Operation,
  index: SchemaIndex,
): OperationView {
  const typeName = declaration.clr?.name ?? declaration.name;
  return {
    typeName: stringLiteral(typeName),
    verb: verbs[0] && stringLiteral(verbs[0]),
    responseType: response ? responseExpression(response, index) : "void",
    response: response && responseValue(response, index),
  };
}

/** `IReturn<Uint8Array>`: as the client returns it. */
function returnExpression(
  { id, args }: ReferenceType,
  index: SchemaIndex,
): string {
  const name = nameOf(id, index);
  const [response] = args;
  return response ? `${name}<${responseExpression(response, index)}>` : name;
}

/** What the client returns: bytes as they came, everything else as in a member. */
function responseExpression(response: TypeRef, index: SchemaIndex): string {
  return response.kind === "scalar" && response.scalar === "bytes"
    ? "Uint8Array"
    : typeExpression(response, index);
}

/**
 * What `createResponse` returns. ServiceStack's client never hands it on: its type alone says how to
 * read the body.
 */
function responseValue(response: TypeRef, index: SchemaIndex): string {
  switch (response.kind) {
    case "list":
      return "[]";
    case "ref": {
      const target = index.declarations.get(response.id);
      const expression = referenceExpression(response, index);
      return target?.kind === "class" && !target.abstract
        ? `new ${expression}()`
        : `{} as ${expression}`;
    }
    case "scalar":
      if (response.scalar === "bytes") return "new Uint8Array(0)";
      return initial[scalars[response.scalar].value];
    case "nullable":
      return "null";
    case "map":
    case "param":
    case "unknown":
      return "{}";
    default:
      return response satisfies never;
  }
}

const initial = {
  string: '""',
  number: "0",
  bigint: "0n",
  boolean: "false",
  unknown: "{}",
} as const;

function enumView(declaration: EnumDeclaration): EnumView {
  const { flags, name, members } = declaration;
  return {
    partial: "enum",
    doc: docView([declaration.doc]),
    name,
    type: flags ? "number" : `(typeof ${name})[keyof typeof ${name}]`,
    members: members.map((it) => ({
      doc: docView([it.doc]),
      key: objectKey(it.name),
      value: flags ? it.value : stringLiteral(it.json),
    })),
  };
}

function interfaceView(
  declaration: InterfaceDeclaration,
  index: SchemaIndex,
): InterfaceView {
  const bases = declaration.extends.map((it) => referenceExpression(it, index));
  const method = isReturn(declaration.id)
    ? returnMethods[declaration.id]
    : undefined;
  const heading = `export interface ${declaration.name}${typeParameters(usedOrMarked(declaration))}`;
  return {
    partial: "interface",
    doc: docView([declaration.doc]),
    heading:
      bases.length > 0 ? `${heading} extends ${bases.join(", ")}` : heading,
    empty: declaration.properties.length === 0 && method === undefined,
    members: declaration.properties.map((it) => memberView(it, index)),
    method,
  };
}

/** `ICreateDb<_T>`: TypeScript minds a parameter that nothing uses, unless it starts so. */
function usedOrMarked(
  declaration: ClassDeclaration | InterfaceDeclaration,
): readonly string[] {
  const used = new Set(
    typesOf(declaration)
      .flatMap((type) => [...typesWithin(type)])
      .flatMap((type) => (type.kind === "param" ? [type.name] : [])),
  );
  const isGeneric = isReturn(declaration.id);
  return declaration.typeParams.map((name) =>
    isGeneric || used.has(name) ? name : `_${name}`,
  );
}

const returnMethods: Readonly<Record<string, string>> = {
  "ServiceStack.IReturn`1": "createResponse(): T",
  "ServiceStack.IReturnVoid": "createResponse(): void",
};
