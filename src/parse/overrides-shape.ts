/** What the user's `overrides` may say: the public types, and the same as a table for the check. */
import {
  decimal,
  described,
  flag,
  integer,
  listOf,
  objectOf,
  oneOf,
  recordOf,
  text,
  type Shape,
} from "./shapes.js";

/**
 * Facts that no input can carry, or that one has wrong. They count before all others. Types are
 * written as in C#, with their .NET namespaces where a name alone is not clear:
 * `List<Acme.Item>`, `int?`, `Dictionary<string, Acme.Outer+Inner>`.
 */
export interface Overrides {
  /** `[assembly: ContractNamespace]`: by .NET namespace, for types that state no other. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /**
   * By .NET full name (`Acme.Basket`, ``Acme.Page`1``, `Acme.Outer+Inner`) or TypeScript name. A
   * full name also tells the .NET namespace of a type for which no input does.
   */
  readonly types?: Readonly<Record<string, TypeOverride>>;
}

/** Facts of a type. */
export interface TypeOverride {
  /** Declares the type where no input does. */
  readonly kind?: "class" | "enum" | "interface";
  /** Of a generic type that no input declares. */
  readonly typeParams?: readonly string[];
  readonly doc?: string;
  /** `[DataContract]` or `[CollectionDataContract]`. */
  readonly contract?: ContractOverride;
  /** Of a class. */
  readonly base?: string;
  /** Interfaces that a class implements, or an interface extends, beside those that are known. */
  readonly implements?: readonly string[];
  readonly abstract?: boolean;
  readonly struct?: boolean;
  /** What a class is that derives from a collection: `List<Item>`, `Dictionary<string, Item>`. */
  readonly collection?: string;
  /** `[KnownType]`s. */
  readonly knownTypes?: readonly string[];
  /** Of a class or interface, by .NET or JSON name. */
  readonly properties?: Readonly<Record<string, PropertyOverride>>;
  /** `[Flags]`, of an enum. */
  readonly flags?: boolean;
  /** Of an enum, by .NET name. Where all are named, this is the order they are declared in. */
  readonly members?: Readonly<Record<string, MemberOverride>>;
}

/** The XML contract of a type. */
export interface ContractOverride {
  readonly name?: string;
  readonly namespace?: string;
  /** `IsReference`. */
  readonly reference?: boolean;
  readonly itemName?: string;
  readonly keyName?: string;
  readonly valueName?: string;
}

/** Facts of a member of a class or interface. */
export interface PropertyOverride {
  readonly type?: string;
  readonly jsonName?: string;
  readonly xmlName?: string;
  /** `[DataMember(Order)]`. */
  readonly order?: number;
  /** The member may be missing or null in a value. */
  readonly optional?: boolean;
  /** A request without the member is refused. */
  readonly required?: boolean;
  /** `[DataMember(EmitDefaultValue)]`. */
  readonly emitDefault?: boolean;
  /** The server has no setter. */
  readonly readOnly?: boolean;
  /** `xml` for a private member or a field, `json` for what is no member of the contract. */
  readonly wires?: "json" | "xml" | "both";
  readonly doc?: string;
}

/** Facts of a member of an enum. */
export interface MemberOverride {
  /** In decimal; a string where a double cannot hold it. */
  readonly value?: string | number;
  /** Text on the JSON wire. */
  readonly json?: string;
  /** Text on the XML wire. */
  readonly xml?: string;
  /** `json` for a member of a `[DataContract]` enum without `[EnumMember]`. */
  readonly wires?: "json" | "both";
}

/** A row for each key of the type: one that is missing here does not compile. */
type Members<T> = Readonly<Record<keyof Required<T>, Shape>>;

const property: Members<PropertyOverride> = {
  type: described(
    "As C# writes it: List<Acme.Item>, int?. Adds the member where there is none.",
    text,
  ),
  jsonName: described("Name on the JSON wire.", text),
  xmlName: described("Name on the XML wire.", text),
  order: described("[DataMember(Order)].", integer),
  optional: described("The member may be missing or null in a value.", flag),
  required: described("A request without the member is refused.", flag),
  emitDefault: described("[DataMember(EmitDefaultValue)].", flag),
  readOnly: described("The server has no setter.", flag),
  wires: described(
    "xml for a private member or a field, json for what is no member of the contract.",
    oneOf("json", "xml", "both"),
  ),
  doc: described("A description.", text),
};

const member: Members<MemberOverride> = {
  value: described(
    "In decimal; a string where a double cannot hold it. Adds the member where there is none.",
    decimal,
  ),
  json: described("Text on the JSON wire.", text),
  xml: described("Text on the XML wire.", text),
  wires: described(
    "json for a member of a [DataContract] enum without [EnumMember].",
    oneOf("json", "both"),
  ),
};

const contract: Members<ContractOverride> = {
  name: text,
  namespace: text,
  reference: described("IsReference.", flag),
  itemName: text,
  keyName: text,
  valueName: text,
};

const type: Members<TypeOverride> = {
  kind: described(
    "Declares the type where no input does.",
    oneOf("class", "enum", "interface"),
  ),
  typeParams: described(
    "Of a generic type that no input declares.",
    listOf(text),
  ),
  doc: described("A description.", text),
  contract: described(
    "[DataContract] or [CollectionDataContract]; a part that is not given stays.",
    objectOf(contract),
  ),
  base: described("The base class.", text),
  implements: described("Further interfaces.", listOf(text)),
  abstract: flag,
  struct: flag,
  collection: described(
    "What a class is that derives from a collection: List<Item>, Dictionary<string, Item>.",
    text,
  ),
  knownTypes: described("[KnownType]s.", listOf(text)),
  properties: described("By .NET or JSON name.", recordOf(objectOf(property))),
  flags: described("[Flags], of an enum.", flag),
  members: described(
    "Of an enum, by .NET name. Where all are named, this is the order they are declared in.",
    recordOf(objectOf(member)),
  ),
};

const overrides: Members<Overrides> = {
  namespaces: described(
    "[assembly: ContractNamespace]: by .NET namespace, for types that state no other.",
    recordOf(text),
  ),
  types: described(
    "By .NET full name (Acme.Basket, Acme.Page`1, Acme.Outer+Inner) or TypeScript name.",
    recordOf(objectOf(type)),
  ),
};

export const overridesShape: Shape = objectOf(overrides);
