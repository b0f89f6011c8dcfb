import type { Found } from "./change.js";
import { type Context } from "./fields.js";
import { type Member } from "./members.js";
/** @param onXml Whether XML has the members: of an interface it has none. */
export declare function compareMembers(old: readonly Member[], now: readonly Member[], context: Context, onXml: boolean): readonly Found[];
