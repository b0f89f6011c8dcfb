/** Names: on the wires, and unique ones for the generated code. */
import type { DraftProperty, TextCase } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
/**
 * `[DataMember(Name)]`, which older listings do not print as the member's name; else the .NET name
 * in the server's case, which a listing has printed already.
 */
export declare function jsonNameOf(property: DraftProperty, textCase?: TextCase): string;
/** The alias or .NET name; of a name that a listing has cased the likeliest original. */
export declare function xmlNameOf(property: DraftProperty): string;
/**
 * ServiceStack's camel case: a leading run of capitals is lowered but for the last before anything
 * else. `URLPath` is `urlPath`, `ID` is `id`, `ID2` is `iD2`, `CallSID` is `callSID`.
 *
 * Source: ServiceStack.Text, StringExtensions.ToCamelCase.
 */
export declare function camelCase(name: string): string;
/** The inverse of `camelCase` where it has one: what most servers call the member in C#. */
export declare function pascalCase(name: string): string;
/** A name without what servers change about it: `order-id` is `order_id` in a listing. */
export declare function folded(name: string): string;
/** A declaration that wants a name. */
export interface Unnamed {
    readonly id: TypeId;
    /** .NET's simple name. */
    readonly name: string;
    readonly arity: number;
}
/** What a declaration is called. */
export interface Given {
    readonly name: string;
    /** The name is no identifier, or was taken or reserved; by which declaration, if by one. */
    readonly clash?: {
        readonly with?: TypeId;
        readonly isIllegal?: true;
    };
}
/**
 * A name for each declaration, which depends on nothing but the types that clash with it. Of generic
 * types the one with fewest parameters has the bare name, the others their number, as in ServiceStack's
 * listings: `QueryDb<T>` and `QueryDb_2<From, Into>`. Of types in several namespaces the first by
 * namespace has the bare name, the others `_2`, `_3` …, as has one that the generated code needs. What no
 * identifier has is `_`: `2nd` is `_2nd`.
 * `UserSchema` and `UserXml` are what the schema and the mapper of `User` are called, so they count as
 * taken with it.
 */
export declare function uniqueNames(types: readonly Unnamed[]): ReadonlyMap<TypeId, Given>;
/** Type parameters: `TArray` for one that would hide `Array` from the generated code. */
export declare function legalTypeParams(names: readonly string[]): readonly string[];
