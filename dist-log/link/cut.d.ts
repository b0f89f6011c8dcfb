/** What is left of a type where others are taken out of the schema. */
import type { Declaration, TypeId, TypeRef } from "../schema/schema.js";
/** A type that is not kept is `unknown`, by its simple name. */
export declare function cutType(type: TypeRef, kept: ReadonlySet<TypeId>): TypeRef;
/** Interfaces and known types that are not kept are left out: no value depends on them. */
export declare function cutDeclaration(declaration: Declaration, kept: ReadonlySet<TypeId>): Declaration;
