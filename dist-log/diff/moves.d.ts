import type { Found } from "./change.js";
import type { Member, MemberPair } from "./members.js";
/** Members whose place among the others has changed. */
export declare function moves(old: readonly Member[], now: readonly Member[], pairs: readonly MemberPair[]): readonly Found[];
