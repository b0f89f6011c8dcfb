/** MetadataType → draft declarations. Source: ServiceStack's MetadataTypes.cs. */
import { attribute } from "./attribute-facts.js";
import { parseClrName } from "./csharp-types.js";
import type {
  DraftClass,
  DraftContract,
  DraftDeclaration,
  DraftEnum,
  DraftType,
  Fact,
} from "./draft.js";
import { attributesOf } from "./metadata-attributes.js";
import { collectionOf } from "./metadata-collections.js";
import type { MetadataObject } from "./metadata-document.js";
import { enumMembersOf, propertiesOf } from "./metadata-members.js";
import { typeNameOf } from "./metadata-references.js";
import {
  fact,
  memberFact,
  objectIn,
  objectsIn,
  stringIn,
  stringsIn,
  textIn,
  trueIn,
} from "./metadata-values.js";

/** What tells one type from all others. */
export interface Head {
  readonly isEnum: boolean;
  /** Undefined in the global namespace. */
  readonly namespace: string | undefined;
  /** Without arity. */
  readonly name: string;
  /** Of nested types, as a name up to version 6 has them before it: `Outer.Inner`. */
  readonly outer: readonly string[];
  readonly typeParams: readonly string[];
}

/** Undefined for what declares no DTO: an array, and .NET's own types. */
export function headOf(json: MetadataObject): Head | undefined {
  const written = textIn(json, "name");
  const namespace = textIn(json, "namespace");
  if (written === undefined || written.endsWith("[]") || isSystem(namespace))
    return undefined;
  const { name, qualifier, arity } = parseClrName(written);
  const isEnum =
    trueIn(json, "isEnum") !== undefined ||
    stringsIn(json, "enumNames").length > 0;
  return {
    isEnum,
    namespace,
    name,
    outer: qualifier,
    typeParams: isEnum ? [] : typeParamsOf(json, arity),
  };
}

function isSystem(namespace = ""): boolean {
  return namespace === "System" || namespace.startsWith("System.");
}

export function declarationOf(
  json: MetadataObject,
  head: Head,
): DraftDeclaration {
  const shared = sharedFacts(json, head);
  if (head.isEnum)
    return { kind: "enum", ...shared, ...enumFacts(json, shared) };
  const { typeParams } = head;
  const types = implementedBy(json);
  const properties = propertiesOf(json);
  return trueIn(json, "isInterface")
    ? { kind: "interface", ...shared, typeParams, extends: types, properties }
    : {
        kind: "class",
        ...shared,
        typeParams,
        ...inheritedBy(json),
        implements: types,
        properties,
      };
}

type SharedFacts = Pick<
  DraftDeclaration,
  "name" | "at" | "namespace" | "outer" | "contract" | "doc" | "attributes"
>;

function sharedFacts(json: MetadataObject, head: Head): SharedFacts {
  const { name, namespace = "", outer } = head;
  const named = memberFact(name, json, "name");
  const contract = objectIn(json, "dataContract");
  const doc = stringIn(json, "description");
  return {
    name,
    at: named.at,
    // The global namespace is null, which the server leaves out.
    namespace:
      head.namespace === undefined
        ? { ...named, value: namespace }
        : memberFact(namespace, json, "namespace"),
    ...(outer.length > 0 && { outer: { ...named, value: outer } }),
    ...(contract && { contract: contractOf(contract) }),
    ...(doc && { doc }),
    attributes: attributesOf(json),
  };
}

function contractOf(json: MetadataObject): Fact<DraftContract> {
  const name = stringIn(json, "name");
  const namespace = stringIn(json, "namespace");
  return fact(
    {
      ...(name && { name: name.value }),
      ...(namespace && { namespace: namespace.value }),
    },
    json,
  );
}

/** Metadata calls an enum an integer where it is `[Flags]`, and all where the server writes numbers. */
function enumFacts(
  json: MetadataObject,
  { attributes }: SharedFacts,
): Pick<DraftEnum, "flags" | "members"> {
  const flags = attribute(attributes, "Flags") ?? trueIn(json, "isEnumInt");
  return {
    ...(flags && { flags: { ...flags, value: true } }),
    members: enumMembersOf(json),
  };
}

/** `["T"]`; up to version 6.4 `["'T"]`. */
function typeParamsOf(json: MetadataObject, arity: number): readonly string[] {
  const given = stringsIn(json, "genericArgs").flatMap((it) =>
    it ? [it.value.replace(/^'/, "")] : [],
  );
  return given.length > 0 ? given : inventedParams(arity);
}

/** As .NET names them where there is nothing to say: `T`, or `T1` and `T2`. */
export function inventedParams(arity: number): readonly string[] {
  return arity === 1
    ? ["T"]
    : Array.from({ length: arity }, (_, index) => `T${index + 1}`);
}

function implementedBy(json: MetadataObject): readonly Fact<DraftType>[] {
  return objectsIn(json, "implements").flatMap((it) => typeNameOf(it) ?? []);
}

function inheritedBy(
  json: MetadataObject,
): Pick<DraftClass, "base" | "collection" | "abstract"> {
  const inherits = objectIn(json, "inherits");
  const base = inherits && typeNameOf(inherits);
  const collection = base && collectionOf(base);
  const abstract = trueIn(json, "isAbstract");
  return {
    ...(collection && { collection }),
    ...(base && !collection && { base }),
    ...(abstract && { abstract }),
  };
}
