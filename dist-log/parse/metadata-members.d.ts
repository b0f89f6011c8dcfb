import type { DraftEnumMember, DraftProperty } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
export declare function propertiesOf(json: JsonObject): readonly DraftProperty[];
/**
 * Metadata leaves the numbers out where they are 0, 1, 2, …, and the texts where each is its
 * member's name.
 */
export declare function enumMembersOf(json: JsonObject): readonly DraftEnumMember[];
