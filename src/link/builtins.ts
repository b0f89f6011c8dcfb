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

const contractNamespace = "http://schemas.servicestack.net/types";

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

function marker(name: string, ...typeParams: string[]): DraftInterface {
  return {
    kind: "interface",
    name,
    at,
    namespace: fact("ServiceStack"),
    typeParams,
    extends: [],
    attributes: [],
    properties: [],
  };
}

/** `[DataContract]` classes whose members are ordered as they are listed. */
function dataContract(
  name: string,
  members: Readonly<Record<string, DraftType>>,
): DraftClass {
  return {
    kind: "class",
    name,
    at,
    namespace: fact("ServiceStack"),
    contract: fact({ name, namespace: contractNamespace }),
    typeParams: [],
    implements: [],
    attributes: [],
    properties: Object.entries(members).map(
      ([xmlName, type], index): DraftProperty => ({
        name: xmlName.charAt(0).toLowerCase() + xmlName.slice(1),
        naming: "json",
        at,
        type: fact(type),
        xmlName: fact(xmlName),
        order: fact(index + 1),
        attributes: [],
      }),
    ),
  };
}

function listOf(name: string): DraftType {
  return {
    kind: "list",
    flavour: "list",
    items: { kind: "name", name, args: [], at },
  };
}

export const builtins: readonly DraftDeclaration[] = [
  marker("IReturn", "T"),
  marker("IReturnVoid"),
  ...Object.keys(verbMarkers).map((name) => marker(name)),
  dataContract("ResponseStatus", {
    ErrorCode: string,
    Message: string,
    StackTrace: string,
    Errors: listOf("ResponseError"),
    Meta: stringMap,
  }),
  dataContract("ResponseError", {
    ErrorCode: string,
    FieldName: string,
    Message: string,
    Meta: stringMap,
  }),
];
