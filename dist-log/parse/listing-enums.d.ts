/** The members of an enum, in the forms that listings have had. */
import { ts } from "ts-morph";
import type { DraftEnumMember } from "./draft.js";
import type { ListingText } from "./listing-text.js";
/** `Name`, `Name = 5`, `Name = 'text'`, and `Name = '5'` of versions 5.2 to 5.7. */
export declare function enumMembers(members: readonly ts.EnumMember[], text: ListingText): readonly DraftEnumMember[];
/** `"Voice" | "Chat"`; undefined for a type that is no such union. */
export declare function unionMembers(type: ts.TypeNode, text: ListingText): readonly DraftEnumMember[] | undefined;
