/**
 * DataContract names: what a type is called as an element of a list, as an argument of a generic
 * name, and as a root (docs/datacontract.md, "Names").
 */
import { createHash } from "node:crypto";
import { scalars, type ScalarName } from "../schema/scalars.js";
import type {
  Contract,
  ListType,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { parametersOf, substitute } from "../schema/visit.js";
import type { SchemaIndex } from "./types.js";
import { encodeName } from "../schema/xml-names.js";
import {
  arrays,
  serialization,
  system,
  xsd,
} from "../schema/xml-namespaces.js";

/** A qualified name. */
export interface ContractName {
  readonly name: string;
  readonly namespace: string;
}

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
      return type.reference
        ? contractOf(type.of, index, outer)
        : nullableContract(contractOf(type.of, index, outer));
    case "list":
      return listContract(type.flavour, contractOf(type.items, index, outer));
    case "map": {
      if (type.flavour === "readonlyMap")
        return { name: "anyType", namespace: xsd };
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

/** Whether a type is `object` to the serializer; a class of the user's may have the name, too. */
export function isAnyType(type: TypeRef, index: SchemaIndex): boolean {
  if (type.kind === "ref" && hasNameOfItsOwn(type, index)) return false;
  const contract = contractOf(type, index);
  return contract?.name === "anyType" && contract.namespace === xsd;
}

/** Most types by far, and what a generic one is called takes long to tell. */
function hasNameOfItsOwn({ id }: ReferenceType, index: SchemaIndex): boolean {
  const declaration = index.declarations.get(id);
  return (
    declaration?.kind === "class" &&
    !declaration.collection &&
    declaration.contract?.namespace !== xsd
  );
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
  const { contract } = scalars[scalars[scalar].formOf ?? scalar];
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
  flavour: ListType["flavour"],
  items: ContractName | undefined,
): ContractName | undefined {
  if (flavour === "set" || flavour === "readonlyList")
    return { name: "anyType", namespace: xsd };
  if (flavour === "opaque") return undefined;
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
  const { contract } = declaration;
  if (
    declaration.kind === "class" &&
    declaration.collection &&
    !contract?.collection
  ) {
    const parameters = parametersOf(declaration, type.args);
    return outer.includes(type.id)
      ? undefined
      : contractOf(substitute(declaration.collection, parameters), index, [
          ...outer,
          type.id,
        ]);
  }
  if (!contract) return undefined;
  const { name, namespace } = contract;
  if (type.args.length === 0) return { name: encodeName(name), namespace };
  const args = type.args.map((it) => contractOf(it, index, outer));
  return args.every((it) => it !== undefined)
    ? { name: encodeName(genericName(contract, args)), namespace }
    : undefined;
}

function isBuiltIn({ namespace }: ContractName): boolean {
  return namespace === xsd || namespace === serialization;
}

/** `[DataContract(Name = "Page{0}{#}")]`, or as .NET calls generic types by itself. */
function genericName(
  { name, format, arities }: Contract,
  args: readonly ContractName[],
): string {
  if (!format) return closedName(name, args, arities);
  return name.replaceAll(/\{(?:(\d+)|#)\}/g, (whole, position?: string) =>
    position === undefined
      ? hashOf(args, arities)
      : (args[Number(position)]?.name ?? whole),
  );
}

/**
 * `PageOfCallXXC97Dix`: the arguments' names, then a hash of their namespaces unless all of them
 * are built in.
 */
function closedName(
  name: string,
  args: readonly ContractName[],
  arities?: readonly number[],
): string {
  const names = args.map((it) => it.name).join("");
  return `${name}Of${names}${hashOf(args, arities)}`;
}

/**
 * Empty where no hash is needed.
 *
 * @param arities Of a nested type, which always has one: its levels', the innermost first.
 */
function hashOf(
  args: readonly ContractName[],
  arities?: readonly number[],
): string {
  if (!arities && args.every(isBuiltIn)) return "";
  const counts = arities ?? [args.length];
  const parts = [...counts, ...args.map(({ namespace }) => namespace)];
  const digest = createHash("md5")
    .update(parts.map((it) => ` ${it}`).join(""))
    .digest();
  return digest
    .subarray(0, 6)
    .toString("base64")
    .replaceAll("/", "_S")
    .replaceAll("+", "_P");
}
