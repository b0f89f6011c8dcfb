/** What a schema.json holds, field by field, and the check of it. */
import type {
  Attribute,
  AttributeArgument,
  Authorization,
  ClassDeclaration,
  ClrName,
  Contract,
  EnumDeclaration,
  EnumMember,
  InterfaceDeclaration,
  ListType,
  MapType,
  NullableType,
  Operation,
  ParameterType,
  Property,
  ReferenceType,
  Route,
  ScalarType,
  Schema,
  TypeRef,
  UnknownType,
} from "../schema/schema.js";
import { isObject } from "../schema/json-object.js";
import { scalars } from "../schema/scalars.js";
import { isVerb } from "../schema/verbs.js";
import { idsWithin, typesOf } from "../schema/visit.js";

/** Gives the path of the first thing that is wrong. */
type Check = (value: unknown, path: string) => string | undefined;

/** Undefined where the value is a schema. */
export function problemIn(value: unknown): string | undefined {
  return schema(value, "schema") ?? danglingIn(value as Schema);
}

function is(fits: (value: unknown) => boolean): Check {
  return (value, path) => (fits(value) ? undefined : path);
}

const text = is((it) => typeof it === "string");
const flag = is((it) => typeof it === "boolean");
const number = is((it) => typeof it === "number");
const only = (word: unknown): Check => is((it) => it === word);
const oneOf = (...words: readonly string[]): Check =>
  is((it) => typeof it === "string" && words.includes(it));

function maybe(check: Check): Check {
  return (value, path) =>
    value === undefined ? undefined : check(value, path);
}

function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [position, item] of value.entries()) {
      const problem = check(item, `${path}[${position}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** A row for each field: one that is missing here does not compile. */
function objectOf<T>(fields: Readonly<Record<keyof T & string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return path;
    for (const [name, check] of Object.entries<Check>(fields)) {
      const problem = check(value[name], `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function byKind(kinds: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    const kind = isObject(value) ? value["kind"] : undefined;
    const check =
      typeof kind === "string" && Object.hasOwn(kinds, kind)
        ? kinds[kind]
        : undefined;
    return check ? check(value, path) : `${path}.kind`;
  };
}

const type: Check = (value, path) => anyType(value, path);

const reference = objectOf<ReferenceType>({
  kind: only("ref"),
  id: text,
  args: listOf(type),
});

const list = objectOf<ListType>({
  kind: only("list"),
  flavour: oneOf("list", "array", "set", "readonlyList", "opaque"),
  items: type,
});

const map = objectOf<MapType>({
  kind: only("map"),
  flavour: oneOf("map", "readonlyMap"),
  key: type,
  value: type,
});

const anyType = byKind({
  scalar: objectOf<ScalarType>({
    kind: text,
    scalar: oneOf(...Object.keys(scalars)),
  }),
  ref: reference,
  param: objectOf<ParameterType>({ kind: text, name: text }),
  list,
  map,
  nullable: objectOf<NullableType>({
    kind: text,
    of: type,
    reference: maybe(flag),
  }),
  unknown: objectOf<UnknownType>({ kind: text, written: text }),
} satisfies Record<TypeRef["kind"], Check>);

const attribute = objectOf<Attribute>({
  name: text,
  args: listOf(
    objectOf<AttributeArgument>({
      name: maybe(text),
      value: is((it) => it === null || typeof it !== "object"),
    }),
  ),
});

const property = objectOf<Property>({
  name: text,
  jsonName: text,
  xmlName: text,
  order: maybe(number),
  type,
  optional: flag,
  required: maybe(flag),
  emitDefault: maybe(flag),
  hides: maybe(flag),
  readOnly: maybe(flag),
  wires: maybe(oneOf("json", "xml")),
  constraints: maybe(listOf(attribute)),
  doc: maybe(text),
});

const contract = objectOf<Contract>({
  name: text,
  format: maybe(flag),
  collection: maybe(flag),
  arities: maybe(listOf(number)),
  namespace: text,
  reference: maybe(flag),
  itemName: maybe(text),
  keyName: maybe(text),
  valueName: maybe(text),
});

const named = {
  id: text,
  clr: maybe(
    objectOf<ClrName>({
      name: text,
      namespace: text,
      outer: maybe(listOf(text)),
    }),
  ),
  name: text,
  doc: maybe(text),
};

const declaration = byKind({
  class: objectOf<ClassDeclaration>({
    kind: text,
    ...named,
    typeParams: listOf(text),
    base: maybe(reference),
    implements: listOf(reference),
    abstract: maybe(flag),
    struct: maybe(flag),
    recursive: maybe(flag),
    collection: maybe(byKind({ list, map })),
    derived: maybe(listOf(text)),
    knownTypes: maybe(listOf(type)),
    contract: maybe(contract),
    properties: listOf(property),
  }),
  enum: objectOf<EnumDeclaration>({
    kind: text,
    ...named,
    flags: maybe(flag),
    contract: maybe(contract),
    members: listOf(
      objectOf<EnumMember>({
        name: text,
        value: text,
        json: text,
        xml: maybe(text),
        wires: maybe(only("json")),
        doc: maybe(text),
      }),
    ),
  }),
  interface: objectOf<InterfaceDeclaration>({
    kind: text,
    ...named,
    typeParams: listOf(text),
    extends: listOf(reference),
    properties: listOf(property),
  }),
});

const verbs = listOf(is((it) => typeof it === "string" && isVerb(it)));

const schema = objectOf<Schema>({
  version: only(1),
  declarations: listOf(declaration),
  operations: listOf(
    objectOf<Operation>({
      request: text,
      response: maybe(type),
      returnsVoid: maybe(flag),
      verbs,
      routes: listOf(
        objectOf<Route>({
          path: text,
          verbs,
          summary: maybe(text),
          notes: maybe(text),
        }),
      ),
      description: maybe(text),
      tags: maybe(listOf(text)),
      auth: maybe(
        objectOf<Authorization>({
          roles: maybe(listOf(text)),
          anyRole: maybe(listOf(text)),
          permissions: maybe(listOf(text)),
          anyPermission: maybe(listOf(text)),
        }),
      ),
    }),
  ),
  wallTimeOffsets: maybe(flag),
});

/** Every id that is mentioned has to be declared. */
function danglingIn({ declarations, operations }: Schema): string | undefined {
  const declared = new Set(declarations.map(({ id }) => id));
  const mentioned = [
    ...idsWithin(declarations.flatMap(typesOf)),
    ...declarations.flatMap((it) =>
      it.kind === "class" ? (it.derived ?? []) : [],
    ),
    ...operations.flatMap(({ request, response }) => [
      request,
      ...(response ? idsWithin([response]) : []),
    ]),
  ];
  return mentioned.find((id) => !declared.has(id));
}
