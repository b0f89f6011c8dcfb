/** Names become ids: what a draft calls `CallParty[]` is a list of the declaration `?.CallParty`. */
import type { DraftType } from "../parse/draft.js";
import type { ReferenceType, TypeRef } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
import type { Candidate, Scope } from "./scope.js";
/** Where a name stands that no input declares, or that could be any of several types. */
export interface Unresolved {
    readonly name: string;
    readonly at: Place;
    readonly candidates: readonly Candidate[];
}
/** What a type is written in. */
export interface Context {
    readonly typeParams: readonly string[];
    /** Namespace, enclosing types and name of the class that mentions the type. */
    readonly within: readonly string[];
}
export interface Resolver {
    /** Anything that cannot be resolved is `unknown` and reported. */
    type(written: DraftType, context: Context): TypeRef;
    /** A base or interface; undefined, and reported, where no input declares it. */
    reference(written: DraftType, context: Context): ReferenceType | undefined;
}
/** `missing` receives every name that is not declared, or not by one type alone. */
export declare function createResolver(scope: Scope, missing: (name: Unresolved) => unknown): Resolver;
