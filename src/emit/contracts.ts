/**
 * DataContract names: what a type is called as an element of a list, as an argument of a generic
 * name, and as a root (docs/datacontract.md, "Names").
 */
import { createHash } from "node:crypto";
import { scalars, type ScalarName } from "../schema/scalars.js";
import type { TypeId, TypeRef } from "../schema/schema.js";
import type { SchemaIndex } from "./types.js";

/** A qualified name. */
export interface ContractName {
  readonly name: string;
  readonly namespace: string;
}

const xsd = "http://www.w3.org/2001/XMLSchema";
const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const system = "http://schemas.datacontract.org/2004/07/System";

/**
 * Undefined where no input tells it, and for a collection of itself: its name would never end.
 *
 * @param outer The classes, being collections, whose names this one is a part of.
 */
export function contractOf(
  type: TypeRef,
  index: SchemaIndex,
  outer: readonly TypeId[] = [],
): ContractName | undefined {
  switch (type.kind) {
    case "scalar":
      return scalarContract(type.scalar);
    case "nullable":
      return nullableContract(contractOf(type.of, index, outer));
    case "list":
      return listContract(type.flavour, contractOf(type.items, index, outer));
    case "map": {
      const entry = entryName(type, index, outer);
      return entry === undefined
        ? undefined
        : { name: `ArrayOf${entry}`, namespace: arrays };
    }
    case "ref":
      return referenceContract(type, index, outer);
    case "param":
    case "unknown":
      return undefined;
    default:
      return type satisfies never;
  }
}

/** The element of a dictionary's entry: `KeyValueOfstringint`. */
export function entryName(
  type: Extract<TypeRef, { kind: "map" }>,
  index: SchemaIndex,
  outer: readonly TypeId[] = [],
): string | undefined {
  const key = contractOf(type.key, index, outer);
  const value = contractOf(type.value, index, outer);
  return key && value && closedName("KeyValue", [key, value]);
}

/** .NET structs and classes that travel as one text in JSON, but have members in XML. */
const structs: Partial<Record<ScalarName, string>> = {
  dateTimeOffset: "DateTimeOffset",
  version: "Version",
};

function scalarContract(scalar: ScalarName): ContractName | undefined {
  const struct = structs[scalar];
  if (struct) return { name: struct, namespace: system };
  const { contract } = scalars[scalar];
  return (
    contract && {
      name: contract.name,
      namespace: contract.of === "xsd" ? xsd : serialization,
    }
  );
}

function nullableContract(
  of: ContractName | undefined,
): ContractName | undefined {
  return of && { name: closedName("Nullable", [of]), namespace: system };
}

/** `ISet<T>` and the read-only interfaces are `object` to the serializer. */
function listContract(
  flavour: "list" | "array" | "set" | "readonlyList",
  items: ContractName | undefined,
): ContractName | undefined {
  if (flavour === "set" || flavour === "readonlyList")
    return { name: "anyType", namespace: xsd };
  return (
    items && {
      name: `ArrayOf${items.name}`,
      namespace: isBuiltIn(items) ? arrays : items.namespace,
    }
  );
}

function referenceContract(
  type: Extract<TypeRef, { kind: "ref" }>,
  index: SchemaIndex,
  outer: readonly TypeId[],
): ContractName | undefined {
  const declaration = index.declarations.get(type.id);
  if (!declaration) return undefined;
  if (declaration.kind === "interface")
    return { name: "anyType", namespace: xsd };
  if (declaration.kind === "class" && declaration.collection)
    return outer.includes(type.id)
      ? undefined
      : contractOf(declaration.collection, index, [...outer, type.id]);
  const { contract } = declaration;
  if (!contract || type.args.length === 0) return contract;
  const args = type.args.map((it) => contractOf(it, index, outer));
  return args.every((it) => it !== undefined)
    ? {
        name: closedName(contract.name, args),
        namespace: contract.namespace,
      }
    : undefined;
}

function isBuiltIn({ namespace }: ContractName): boolean {
  return namespace === xsd || namespace === serialization;
}

/**
 * `PageOfCallXXC97Dix`: the arguments' names, then a hash of their namespaces unless all of them
 * are built in.
 */
function closedName(name: string, args: readonly ContractName[]): string {
  const plain = `${name}Of${args.map((it) => it.name).join("")}`;
  if (args.every(isBuiltIn)) return plain;
  const namespaces = args.map(({ namespace }) => ` ${namespace}`).join("");
  const digest = createHash("md5")
    .update(` ${args.length}${namespaces}`)
    .digest();
  const hash = digest
    .subarray(0, 6)
    .toString("base64")
    .replaceAll("/", "_S")
    .replaceAll("+", "_P");
  return plain + hash;
}
