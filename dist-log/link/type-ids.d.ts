/** By what a type is found: its id, its name with the number of its parameters. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
/** The number of type parameters. */
export declare function arityOf(declaration: DraftDeclaration): number;
/** See `TypeId`. */
export declare function idOf(declaration: DraftDeclaration): TypeId;
/** How a type is referred to where no input gives a namespace. */
export declare function keyOf(declaration: DraftDeclaration): string;
/** ``Page`1``: a name with that many arguments. */
export declare function nameKey(name: string, arity: number): string;
/** Whether no input tells the type's namespace. */
export declare function isUnplaced(id: TypeId): boolean;
/** A full name as a user knows it. */
export declare function fullNameOf(id: TypeId): string;
