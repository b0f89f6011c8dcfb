/** What the user's `overrides` may say: the public types, and the same as a table for the check. */
import { type Shape } from "./shapes.js";
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
export interface ContractOverride {
    readonly name?: string;
    readonly namespace?: string;
    /** `IsReference`. */
    readonly reference?: boolean;
    readonly itemName?: string;
    readonly keyName?: string;
    readonly valueName?: string;
}
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
export declare const overridesShape: Shape;
