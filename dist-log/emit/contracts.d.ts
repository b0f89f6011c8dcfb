import type { TypeId, TypeRef } from "../schema/schema.js";
import type { SchemaIndex } from "./types.js";
/** A qualified name. */
export interface ContractName {
    readonly name: string;
    readonly namespace: string;
}
/**
 * Undefined where no input tells it, and for a collection of itself: its name would never end.
 *
 * @param outer The classes, being collections, whose names this one is a part of.
 */
export declare function contractOf(type: TypeRef, index: SchemaIndex, outer?: readonly TypeId[]): ContractName | undefined;
/** Whether a type is `object` to the serializer; a class of the user's may have the name, too. */
export declare function isAnyType(type: TypeRef, index: SchemaIndex): boolean;
/** The element of a dictionary's entry: `KeyValueOfstringint`. */
export declare function entryName(type: Extract<TypeRef, {
    kind: "map";
}>, index: SchemaIndex, outer?: readonly TypeId[]): string | undefined;
