import type { TypeRef } from "../schema/schema.js";
/** Undefined where .NET has no such type, or none that a DTO can hold. */
export declare function clrType(name: string, args: readonly TypeRef[]): TypeRef | undefined;
/** The names of .NET's types whose values stay as they are. */
export declare const formlessNames: ReadonlySet<string>;
