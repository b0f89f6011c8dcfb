/**
 * A draft: what one input says, unlinked. Names are as written and every fact carries its place, so
 * that a contradiction between inputs can be reported with both. `link` alone turns drafts into a
 * `Schema`; no emitter accepts one.
 */
import type { Attribute, Route, Verb } from "../schema/schema.js";
import type { ScalarName } from "../schema/scalars.js";
import type { Excerpt, Place } from "../source/source-text.js";
/** Who says it. The ranking of witnesses stands in link/witnesses.ts. */
export type Witness = "overrides" | "metadata" | "csharp" | "tables" | "sample" | "listing";
export interface Fact<T> {
    readonly value: T;
    readonly at: Place;
    readonly by: Witness;
}
/** Everything one input says. */
export interface Draft {
    readonly file: string;
    readonly server?: DraftServer;
    readonly declarations: readonly DraftDeclaration[];
    readonly operations: readonly DraftOperation[];
    /** What the user says of types that other drafts declare; each declaration may have one. */
    readonly overrides?: readonly DraftOverride[];
    /** `[assembly: ContractNamespace]`: contract namespaces by .NET namespace. */
    readonly contractNamespaces?: ReadonlyMap<string, Fact<string>>;
}
/** Facts of one type, whatever kind of type it turns out to be. */
export interface DraftOverride extends Partial<Pick<DraftClass, "contract" | "doc" | "base" | "implements" | "abstract" | "struct" | "collection" | "knownTypes">>, Pick<DraftEnum, "flags"> {
    /** The .NET full name, or the TypeScript name. */
    readonly name: Fact<string>;
    /** Said where the type may be one that no input declares. */
    readonly kind?: Fact<DraftDeclaration["kind"]>;
    readonly typeParams?: Fact<readonly string[]>;
    readonly properties: readonly DraftPropertyOverride[];
    readonly members: readonly DraftEnumMember[];
}
/** A member without a type is one that an input declares. */
export type DraftPropertyOverride = Omit<DraftProperty, "type" | "naming" | "attributes"> & Partial<Pick<DraftProperty, "type">>;
/** What an input says of the server itself. */
export interface DraftServer {
    /** ServiceStack's version as the server writes it: `10.15`, `6.110`. */
    readonly version?: Fact<string>;
    /** How a .NET name is written in JSON and TypeScript: `CallSid` as `callSid`. */
    readonly textCase?: Fact<TextCase>;
}
export type TextCase = "camelCase" | "pascalCase" | "snakeCase";
export type DraftDeclaration = DraftClass | DraftEnum | DraftInterface;
interface DraftDeclarationBase {
    /** Without arity: the listing's `QueryDb_1<T>` is `QueryDb`. */
    readonly name: string;
    /** Where the name stands. */
    readonly at: Place;
    /** .NET namespace. */
    readonly namespace?: Fact<string>;
    readonly outer?: Fact<readonly string[]>;
    /** `[DataContract]`; a part that is not given is not stated by the input. */
    readonly contract?: Fact<DraftContract>;
    readonly doc?: Fact<string>;
    readonly attributes: readonly Fact<Attribute>[];
}
export interface DraftContract {
    readonly name?: string;
    readonly namespace?: string;
    readonly reference?: boolean;
    readonly itemName?: string;
    readonly keyName?: string;
    readonly valueName?: string;
}
export interface DraftClass extends DraftDeclarationBase {
    readonly kind: "class";
    readonly typeParams: readonly string[];
    readonly base?: Fact<DraftType>;
    /** The input shows no bases, whether there is one or not. */
    readonly basesUntold?: true;
    readonly implements: readonly Fact<DraftType>[];
    readonly abstract?: Fact<boolean>;
    readonly struct?: Fact<boolean>;
    /** A class that is itself a list or dictionary. */
    readonly collection?: Fact<DraftList | DraftMap>;
    readonly knownTypes?: Fact<readonly DraftType[]>;
    readonly properties: readonly DraftProperty[];
}
export interface DraftInterface extends DraftDeclarationBase {
    readonly kind: "interface";
    readonly typeParams: readonly string[];
    readonly extends: readonly Fact<DraftType>[];
    readonly properties: readonly DraftProperty[];
}
export interface DraftProperty {
    /** As written. */
    readonly name: string;
    /** Whether the input writes the .NET name (`CallSid`) or the one on the JSON wire (`callSid`). */
    readonly naming: "clr" | "json";
    /** Where the name stands. */
    readonly at: Place;
    readonly type: Fact<DraftType>;
    readonly jsonName?: Fact<string>;
    readonly xmlName?: Fact<string>;
    readonly order?: Fact<number>;
    /** What the input says of optionality: a `?`, or its absence. */
    readonly optional?: Fact<boolean>;
    /** `IsRequired`, `[Required]`. */
    readonly required?: Fact<boolean>;
    readonly emitDefault?: Fact<boolean>;
    /** A base has a member of that name as well (`new` in C#). */
    readonly hides?: Fact<boolean>;
    readonly readOnly?: Fact<boolean>;
    readonly wires?: Fact<"json" | "xml" | "both">;
    readonly doc?: Fact<string>;
    readonly attributes: readonly Fact<Attribute>[];
}
export interface DraftEnum extends DraftDeclarationBase {
    readonly kind: "enum";
    readonly flags?: Fact<boolean>;
    readonly members: readonly DraftEnumMember[];
}
export interface DraftEnumMember {
    readonly name: string;
    readonly at: Place;
    /** The number the input gives, in decimal; absent: one more than the member before. */
    readonly value?: Fact<string>;
    /** The text the input gives: TypeScript's `Name = 'text'`. */
    readonly text?: Fact<string>;
    /** The text in XML, where an input tells one for XML alone. */
    readonly xml?: Fact<string>;
    readonly wires?: Fact<"json" | "both">;
    readonly doc?: Fact<string>;
}
/** A type as written; names are resolved when linking. */
export type DraftType = DraftName | DraftList | DraftMap | {
    readonly kind: "scalar";
    readonly scalar: ScalarName;
} | {
    readonly kind: "nullable";
    readonly of: DraftType;
}
/** `any`, or a form that no DTO has: values stay as they are. */
 | {
    readonly kind: "unknown";
    readonly written: string;
};
export interface DraftName {
    readonly kind: "name";
    /**
     * Without arity; .NET's own types by their .NET names, `String` or `List`. A nested type's may
     * have the enclosing ones before it: `Outer+Inner`.
     */
    readonly name: string;
    /** .NET namespace, where the input gives it. */
    readonly namespace?: string;
    /** What C# writes before the name: a part of the namespace, or enclosing types. */
    readonly qualifier?: readonly string[];
    readonly args: readonly DraftType[];
    /** Where the name stands. */
    readonly at: Place;
}
export interface DraftList {
    readonly kind: "list";
    readonly flavour: "list" | "array" | "set" | "readonlyList" | "opaque";
    readonly items: DraftType;
}
export interface DraftMap {
    readonly kind: "map";
    readonly flavour: "map" | "readonlyMap";
    readonly key: DraftType;
    readonly value: DraftType;
}
export interface RequestName {
    readonly name: string;
    /** .NET namespace, where the input gives it. */
    readonly namespace?: string;
}
/** What an input says of one operation; a page is one. */
export interface DraftOperation {
    /** The request class, where the input names it. */
    readonly request?: Fact<RequestName>;
    readonly response?: Fact<DraftType>;
    readonly returnsVoid?: Fact<true>;
    readonly verbs: readonly Fact<Verb>[];
    readonly routes: readonly Fact<Route>[];
    readonly description?: Fact<string>;
    readonly tags?: Fact<readonly string[]>;
    readonly roles?: Fact<readonly string[]>;
    readonly anyRole?: Fact<readonly string[]>;
    readonly permissions?: Fact<readonly string[]>;
    readonly anyPermission?: Fact<readonly string[]>;
    readonly samples: readonly Sample[];
}
/** A request or response that a page shows. */
export type Sample = XmlSample | ValueSample | TextSample;
interface SampleBase {
    readonly role: "request" | "response";
    readonly at: Place;
}
export interface XmlSample extends SampleBase {
    readonly format: "xml";
    /** The text of it. */
    readonly body: Excerpt;
    readonly root: SampleElement;
}
/** A body of JSON, or of JSV, in which every scalar is text. */
export interface ValueSample extends SampleBase {
    readonly format: "json" | "jsv";
    /** The text of it. */
    readonly body: Excerpt;
    readonly value: SampleValue;
}
export type SampleValue = string | number | boolean | null | readonly SampleValue[] | {
    readonly [member: string]: SampleValue;
};
/** `(string)`, `(byte[])`, `(Stream)`: what a page shows of an answer that is no DTO. */
export interface TextSample extends SampleBase {
    readonly format: "text";
    readonly text: string;
}
export interface SampleElement {
    readonly name: string;
    readonly namespace: string;
    readonly nil: boolean;
    /** It has a `z:Id`: its class is shared by reference. */
    readonly shared?: true;
    /** Namespaces declared on this element under a prefix, in order. */
    readonly declared: readonly string[];
    readonly children: readonly SampleElement[];
    /** Text directly inside, concatenated. */
    readonly text: string;
    readonly at: Place;
}
export {};
