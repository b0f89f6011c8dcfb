/** Which types can be written: those that reach no type whose contract is unknown. */
import type { TypeRef } from "../schema/schema.js";
import { type ClosedClass } from "./closed.js";
import type { KnownTypes } from "./known-types.js";
import type { SchemaIndex } from "./types.js";
export interface Writable {
    class(closed: ClosedClass): boolean;
    /** As a member, an item or a value. */
    type(type: TypeRef): boolean;
}
export declare function writableTypes(classes: readonly ClosedClass[], known: KnownTypes, index: SchemaIndex): Writable;
