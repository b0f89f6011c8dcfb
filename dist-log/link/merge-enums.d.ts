/** Two declarations of one enum → one. */
import type { DraftEnum, DraftEnumMember } from "../parse/draft.js";
export declare function mergeEnums(first: DraftEnum, second: DraftEnum): DraftEnum;
/** The members with the numbers that their order tells, which merging may change. */
export declare function numberedMembers(declaration: DraftEnum): readonly DraftEnumMember[];
