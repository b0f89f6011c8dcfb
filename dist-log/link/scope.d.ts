/** Finds declarations by name: as C# does from where the name stands, or as the input's own. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { ClrName, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
/** A name that an input mentions. */
export interface Mention {
    /** Without arity. */
    readonly name: string;
    readonly arity: number;
    readonly namespace?: string;
    /** What C# writes before the name: a part of the namespace, or enclosing types. */
    readonly qualifier?: readonly string[];
    /** Namespace, enclosing types and name of the class that mentions it; empty where none does. */
    readonly within: readonly string[];
    readonly at: Place;
}
/** A declaration that a name may mean. */
export interface Candidate {
    readonly id: TypeId;
    readonly at: Place;
}
export interface Scope {
    /** None where nothing is declared by that name, several where nothing tells which is meant. */
    lookup(mention: Mention): readonly Candidate[];
}
/** @param told What each input says of a type. */
export declare function createScope(declarations: ReadonlyMap<TypeId, DraftDeclaration>, told: ReadonlyMap<TypeId, readonly DraftDeclaration[]>): Scope;
/** Namespace and enclosing types, part by part. */
export declare function containerOf({ namespace, outer, }: Partial<Pick<ClrName, "namespace" | "outer">>): readonly string[];
/** Where the type stands in C#, itself included: there C# looks for the names it mentions. */
export declare function insideOf(declaration: DraftDeclaration): readonly string[];
