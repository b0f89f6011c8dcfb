/**
 * ServiceStack's own types, which listings use without declaring them. Only those an input mentions
 * reach the schema.
 *
 * Source: ServiceStack.Interfaces (IReturn.cs, IVerb.cs, ResponseStatus.cs). Its assemblies map the
 * .NET namespace `ServiceStack` to one contract namespace by an assembly attribute.
 */
import type {
  DraftClass,
  DraftDeclaration,
  DraftInterface,
  DraftProperty,
  DraftType,
} from "../parse/draft.js";
import { verbMarkers } from "../schema/verbs.js";

/** Stands for a place: built-in types have none. */
const at = { file: "<built-in>", start: 0, end: 0 };

const string: DraftType = { kind: "scalar", scalar: "string" };
const stringMap: DraftType = {
  kind: "map",
  flavour: "map",
  key: string,
  value: string,
};

function fact<T>(value: T) {
  return { value, at, by: "metadata" } as const;
}

type Members = Readonly<Record<string, DraftType>>;

/** Members by their .NET names. */
function propertiesOf(members: Members): readonly DraftProperty[] {
  return Object.entries(members).map(([name, type]) => ({
    name,
    naming: "clr",
    at,
    type: fact(type),
    attributes: [],
  }));
}

function interfaceOf(
  name: string,
  typeParams: readonly string[] = [],
  members: Members = {},
): DraftInterface {
  return {
    kind: "interface",
    name,
    at,
    namespace: fact("ServiceStack"),
    typeParams,
    extends: [],
    attributes: [],
    properties: propertiesOf(members),
  };
}

function classOf(
  namespace: string,
  name: string,
  typeParams: readonly string[],
  properties: readonly DraftProperty[],
): DraftClass {
  return {
    kind: "class",
    name,
    at,
    namespace: fact(namespace),
    typeParams,
    implements: [],
    attributes: [],
    properties,
  };
}

/** `[DataContract]` classes of ServiceStack, whose members are ordered as they are listed. */
function dataContract(
  name: string,
  members: Members,
  typeParams: readonly string[] = [],
): DraftClass {
  const properties = propertiesOf(members).map((it, index) => ({
    ...it,
    order: fact(index + 1),
  }));
  return {
    ...classOf("ServiceStack", name, typeParams, properties),
    contract: fact({}),
  };
}

function named(name: string, ...args: readonly DraftType[]): DraftType {
  return { kind: "name", name, args, at };
}

function listOf(items: DraftType): DraftType {
  return { kind: "list", flavour: "list", items };
}

/** A class that derives from ServiceStack's own. */
function derived(base: string, type: DraftClass): DraftClass {
  return { ...type, base: fact(named(base)) };
}

const int: DraftType = { kind: "scalar", scalar: "int" };
const dateTime: DraftType = { kind: "scalar", scalar: "dateTime" };

function nullable(of: DraftType): DraftType {
  return { kind: "nullable", of };
}

/** In JSON `{ item1, item2 }`, in XML `m_Item1`: .NET serializes a tuple's fields. */
function tuple(arity: number): DraftClass {
  const names = Array.from({ length: arity }, (_, index) =>
    index === 7 ? "Rest" : `Item${index + 1}`,
  );
  const typeParams = names.map((name) =>
    name === "Rest" ? "TRest" : name.replace("Item", "T"),
  );
  return classOf(
    "System",
    "Tuple",
    typeParams,
    names.map((name, index) => ({
      name,
      naming: "clr",
      at,
      type: fact(named(typeParams[index] ?? "")),
      xmlName: fact(`m_${name}`),
      attributes: [],
    })),
  );
}

/** A struct whose members XML calls as JSON does: `key` and `value`. */
const keyValuePair: DraftClass = {
  ...classOf(
    "System.Collections.Generic",
    "KeyValuePair",
    ["TKey", "TValue"],
    propertiesOf({ key: named("TKey"), value: named("TValue") }),
  ),
  struct: fact(true),
};

export const builtins: readonly DraftDeclaration[] = [
  interfaceOf("IReturn", ["T"]),
  interfaceOf("IReturnVoid"),
  ...Object.keys(verbMarkers).map((name) => interfaceOf(name)),
  ...["ICreateDb", "IUpdateDb", "IPatchDb", "IDeleteDb", "ISaveDb"].map(
    (name) => interfaceOf(name, ["Table"]),
  ),
  interfaceOf("IHasSessionId", [], { SessionId: string }),
  interfaceOf("IHasBearerToken", [], { BearerToken: string }),
  interfaceOf("IHasVersion", [], { Version: int }),
  dataContract("ResponseStatus", {
    ErrorCode: string,
    Message: string,
    StackTrace: string,
    Errors: listOf(named("ResponseError")),
    Meta: stringMap,
  }),
  dataContract("ResponseError", {
    ErrorCode: string,
    FieldName: string,
    Message: string,
    Meta: stringMap,
  }),
  dataContract(
    "QueryResponse",
    {
      Offset: int,
      Total: int,
      Results: listOf(named("T")),
      Meta: stringMap,
      ResponseStatus: named("ResponseStatus"),
    },
    ["T"],
  ),
  {
    ...dataContract("QueryBase", {
      Skip: nullable(int),
      Take: nullable(int),
      OrderBy: string,
      OrderByDesc: string,
      Include: string,
      Fields: string,
      Meta: stringMap,
    }),
    abstract: fact(true),
  },
  ...["QueryDb", "QueryData"].flatMap((name) => [
    derived("QueryBase", classOf("ServiceStack", name, ["T"], [])),
    derived("QueryBase", classOf("ServiceStack", name, ["From", "Into"], [])),
  ]),
  {
    ...dataContract("AuditBase", {
      CreatedDate: dateTime,
      CreatedBy: string,
      ModifiedDate: dateTime,
      ModifiedBy: string,
      DeletedDate: nullable(dateTime),
      DeletedBy: string,
    }),
    abstract: fact(true),
  },
  keyValuePair,
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(tuple),
];
