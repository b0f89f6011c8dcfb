/**
 * The schema: what all inputs together say about a service, in one value.
 *
 * Plain readonly JSON data. Types refer to each other by id, never by pointer; a missing key means
 * "not known" or "no". The TypeScript, JSON and XML names are all stored, so that no emitter has to
 * derive one from another.
 */
import type { ScalarName } from "./scalars.js";

/**
 * Identifies a declaration: the .NET full name with its arity (``Acme.Page`1``), or `?.` and the
 * simple name where no input told the .NET namespace (`?.SessionInfo`; `?2.SessionInfo` where another
 * input means a different type by it).
 */
export type TypeId = string;

/** What all inputs together say about a service. */
export interface Schema {
  readonly version: 1;
  /** Bases before derived types, otherwise in the order of the inputs. */
  readonly declarations: readonly Declaration[];
  readonly operations: readonly Operation[];
  /** In the server's JSON a DateTimeOffset's number is wall time (ServiceStack up to 6.10). */
  readonly wallTimeOffsets?: true;
}

/** A type of the service. */
export type Declaration =
  ClassDeclaration | EnumDeclaration | InterfaceDeclaration;

/** What .NET calls the type. */
export interface ClrName {
  /** Simple name without arity: `QueryResponse`. */
  readonly name: string;
  /** .NET namespace; empty for the global one. */
  readonly namespace: string;
  /** Enclosing types, outermost first. */
  readonly outer?: readonly string[];
}

/** The DataContract name of a type: what its XML element or `i:type` is called. */
export interface Contract {
  /** Local name, not yet encoded; for an open generic type the name without `Of…`, or a pattern. */
  readonly name: string;
  /** The name is stated on a generic type: `{0}` is an argument's name, `{#}` the hash. */
  readonly format?: true;
  /** `[CollectionDataContract]`: a collection with a name of its own, not `ArrayOf…`. */
  readonly collection?: true;
  /** Type parameters each level of a nested generic type adds, the innermost level first. */
  readonly arities?: readonly number[];
  /** Namespace URI; empty for no namespace. */
  readonly namespace: string;
  /** `[DataContract(IsReference = true)]`: shared objects travel as `z:Id` and `z:Ref`. */
  readonly reference?: true;
  /** `[CollectionDataContract(ItemName)]`: what the items are called, if not after their type. */
  readonly itemName?: string;
  /** `[CollectionDataContract(KeyName)]`, for a dictionary. */
  readonly keyName?: string;
  /** `[CollectionDataContract(ValueName)]`, for a dictionary. */
  readonly valueName?: string;
}

interface DeclarationBase {
  readonly id: TypeId;
  /** Absent where no input told the .NET namespace. */
  readonly clr?: ClrName;
  /** TypeScript name, unique within the schema. */
  readonly name: string;
  /** Description, one paragraph a line. */
  readonly doc?: string;
}

/** A class or struct. */
export interface ClassDeclaration extends DeclarationBase {
  readonly kind: "class";
  /** Names of the type parameters: .NET's, unless they would hide what the generated code needs. */
  readonly typeParams: readonly string[];
  /** Base class, closed over this class's own parameters. */
  readonly base?: ReferenceType;
  /** Interfaces, `IReturn<T>` and the verb markers (`IGet`) included. */
  readonly implements: readonly ReferenceType[];
  readonly abstract?: true;
  /** A .NET value type. */
  readonly struct?: true;
  /** A value may contain values of the same class. */
  readonly recursive?: true;
  /** Set for a class that is itself a collection: its value is an array or a plain object. */
  readonly collection?: ListType | MapType;
  /** All known subclasses, at whatever distance, which may stand in its place. */
  readonly derived?: readonly TypeId[];
  /** `[KnownType]`s: what else may stand where the class's members are `object` or an interface. */
  readonly knownTypes?: readonly TypeRef[];
  /** Absent where the namespace is not known: such a type can be read from XML, not written. */
  readonly contract?: Contract;
  /** Members this class declares itself, in the order of the inputs; inherited ones are the base's. */
  readonly properties: readonly Property[];
}

/** A member of a class or interface. */
export interface Property {
  /** TypeScript name; also the JSON name unless `jsonName` differs. */
  readonly name: string;
  /** Name on the JSON wire. */
  readonly jsonName: string;
  /** Name in XML, not yet encoded: `1st`, which as an element is `_x0031_st`. */
  readonly xmlName: string;
  /** `[DataMember(Order)]`. */
  readonly order?: number;
  readonly type: TypeRef;
  /** The member may be missing or null in a value. */
  readonly optional: boolean;
  /** A request without this member is refused (`[Required]`, `IsRequired`). */
  readonly required?: true;
  /** `[DataMember(EmitDefaultValue = false)]`: default values are left out on the wire. */
  readonly emitDefault?: false;
  /** A base has a member of that name as well (`new` in C#), and XML has both. */
  readonly hides?: true;
  /** The server has no setter. */
  readonly readOnly?: true;
  /** Set where the member travels on one wire only. */
  readonly wires?: "json" | "xml";
  /** Validation rules, as the server states them. */
  readonly constraints?: readonly Attribute[];
  readonly doc?: string;
}

/** An attribute of a type or member: `[Validate("NotEmpty")]`. */
export interface Attribute {
  readonly name: string;
  readonly args: readonly AttributeArgument[];
}

/** An argument of a .NET attribute; named, unless it stands by its position. */
export interface AttributeArgument {
  /** Absent for a constructor argument. */
  readonly name?: string;
  readonly value: string | number | boolean | null;
}

/** An enum. */
export interface EnumDeclaration extends DeclarationBase {
  readonly kind: "enum";
  /** `[Flags]`: a value is a combination and travels as a number in JSON. */
  readonly flags?: true;
  readonly contract?: Contract;
  /** In declaration order. */
  readonly members: readonly EnumMember[];
}

/** A member of an enum, by its .NET name. */
export interface EnumMember {
  /** .NET name, also the key in TypeScript. */
  readonly name: string;
  /** Numeric value in decimal; a string because .NET's range is wider than a double's. */
  readonly value: string;
  /** Text on the JSON wire. */
  readonly json: string;
  /** Text on the XML wire, where it is not `name`. */
  readonly xml?: string;
  /** Set where the member travels on one wire only: a `[DataContract]` enum's without `[EnumMember]`. */
  readonly wires?: "json";
  readonly doc?: string;
}

/** An interface. */
export interface InterfaceDeclaration extends DeclarationBase {
  readonly kind: "interface";
  readonly typeParams: readonly string[];
  readonly extends: readonly ReferenceType[];
  readonly properties: readonly Property[];
}

/** A type where it is used: of a member, an item, an argument. */
export type TypeRef =
  | ScalarType
  | ReferenceType
  | ParameterType
  | ListType
  | MapType
  | NullableType
  | UnknownType;

/** A type of .NET that is no declaration: `src/schema/scalars.ts` lists them. */
export interface ScalarType {
  readonly kind: "scalar";
  readonly scalar: ScalarName;
}

/** A declared type, with its arguments where it is generic. */
export interface ReferenceType {
  readonly kind: "ref";
  readonly id: TypeId;
  readonly args: readonly TypeRef[];
}

/** A type parameter of the enclosing declaration. */
export interface ParameterType {
  readonly kind: "param";
  readonly name: string;
}

/**
 * `set` and `readonlyList` look alike in TypeScript, but DataContract XML treats the .NET
 * interfaces `ISet<T>` and `IReadOnlyList<T>` as `object`. Of an `opaque` class, such as `Queue<T>`,
 * XML has the private fields.
 */
export interface ListType {
  readonly kind: "list";
  readonly flavour: "list" | "array" | "set" | "readonlyList" | "opaque";
  readonly items: TypeRef;
}

/** `readonlyMap` is `IReadOnlyDictionary<K, V>`, an array of pairs in ServiceStack's JSON. */
export interface MapType {
  readonly kind: "map";
  readonly flavour: "map" | "readonlyMap";
  readonly key: TypeRef;
  readonly value: TypeRef;
}

/** `Nullable<T>`. */
export interface NullableType {
  readonly kind: "nullable";
  readonly of: TypeRef;
  /** No `Nullable<T>`: a reference type, as an item of a list whose nulls are kept. */
  readonly reference?: true;
}

/** A type that no input declares; values stay as they are. */
export interface UnknownType {
  readonly kind: "unknown";
  /** The type as the input wrote it. */
  readonly written: string;
}

/** A verb of HTTP. */
export type Verb =
  "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS" | "HEAD";

/** What the service does: a request, and what it returns. */
export interface Operation {
  readonly request: TypeId;
  /** Absent for a one-way operation, or where no input told. */
  readonly response?: TypeRef;
  /** Set where an input says that nothing is returned. */
  readonly returnsVoid?: true;
  /** The verb the client uses, first; further verbs the operation is said to support. */
  readonly verbs: readonly Verb[];
  readonly routes: readonly Route[];
  readonly description?: string;
  /** `[Tag]`s: what the operation belongs to. */
  readonly tags?: readonly string[];
  readonly auth?: Authorization;
}

/** A path under which an operation is reached. */
export interface Route {
  readonly path: string;
  /** Empty for all verbs. */
  readonly verbs: readonly Verb[];
  readonly summary?: string;
  readonly notes?: string;
}

/** What a caller must be to run the operation. */
export interface Authorization {
  readonly roles?: readonly string[];
  readonly anyRole?: readonly string[];
  readonly permissions?: readonly string[];
  readonly anyPermission?: readonly string[];
}
