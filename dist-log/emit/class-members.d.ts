/** What TypeScript lets a class derive from and implement, and the members it declares then. */
import type { ClassDeclaration, Property, ReferenceType } from "../schema/schema.js";
import { type SchemaIndex } from "./types.js";
/**
 * TypeScript lets no class derive from one that has a member of another type (C#'s `new`), or a
 * method of a request where the class has a member; nor a request from another request, whose methods
 * return something else.
 */
export declare function canDerive(declaration: ClassDeclaration, index: SchemaIndex): boolean;
/**
 * The base with its arguments. `class Find extends QueryDb<Data<Find>>` would ask for the members of
 * `Find` before its base is known, and so would a request that derives from it: those stay as they
 * are, methods included.
 */
export declare function baseExpression({ id }: ClassDeclaration, base: ReferenceType, index: SchemaIndex): string;
/** Those of its interfaces that the class is in TypeScript's eyes, too. */
export declare function interfacesOf(declaration: ClassDeclaration, index: SchemaIndex): readonly ReferenceType[];
/** The members of all levels; one that is declared again is there once, as it was declared last. */
export declare function allProperties(declaration: ClassDeclaration, index: SchemaIndex): readonly Property[];
