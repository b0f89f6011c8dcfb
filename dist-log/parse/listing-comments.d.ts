/** The comments before a declaration or member: its description and its attributes. */
import { ts } from "ts-morph";
import type { Attribute } from "../schema/schema.js";
import type { Fact } from "./draft.js";
import type { ListingText } from "./listing-text.js";
export interface Comments {
    readonly doc?: Fact<string>;
    readonly attributes: readonly Fact<Attribute>[];
}
export declare function commentsBefore(node: ts.Node, text: ListingText): Comments;
