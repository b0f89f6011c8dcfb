/** Which type of the new schema is which of the old one. */
import type { Schema } from "../schema/schema.js";
/**
 * The new schema with the old one's ids. A type is the one with the same id; where one of the two
 * inputs does not tell the .NET namespace, the only one of that name and arity. What has another name
 * is another type: that it was renamed, nothing proves.
 */
export declare function withIdsOf(old: Schema, now: Schema): Schema;
