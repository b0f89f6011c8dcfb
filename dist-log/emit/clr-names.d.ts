import type { TypeRef } from "../schema/schema.js";
import type { SchemaIndex } from "./types.js";
/** Undefined where no input tells it. */
export declare function clrNameOf(type: TypeRef, index: SchemaIndex): string | undefined;
