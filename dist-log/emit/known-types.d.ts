/** Which types may stand in others' places inside a class, as `i:type` and `__type` say. */
import type { Schema, TypeRef } from "../schema/schema.js";
import { type ClosedClass } from "./closed.js";
export type KnownTypes = (closed: ClosedClass) => readonly TypeRef[];
/**
 * What [KnownType] names: on the class, its bases, and on the types so named. Where no input tells
 * of any, a class may be replaced by what derives from it.
 */
export declare function knownTypesOf(schema: Schema, classes: readonly ClosedClass[]): KnownTypes;
