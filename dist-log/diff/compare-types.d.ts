import type { TypeRef } from "../schema/schema.js";
import type { Found } from "./change.js";
import type { Context } from "./fields.js";
import type { Fact } from "./kinds.js";
/**
 * @param within Whether XML names elements after the type: items, entries, arguments, documents.
 * @param facts What holds of the member.
 */
export declare function compareTypes(old: TypeRef, now: TypeRef, context: Context, within: boolean, facts?: readonly Fact[]): readonly Found[];
