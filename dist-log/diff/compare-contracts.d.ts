/** Differences of what types are called in XML. */
import type { Contract } from "../schema/schema.js";
import type { Found } from "./change.js";
import { type Context } from "./fields.js";
export declare function compareContracts(old: Contract | undefined, now: Contract | undefined, context: Context): readonly Found[];
