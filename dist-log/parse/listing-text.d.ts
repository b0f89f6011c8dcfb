/** A listing as it was parsed, and as it was written: the same length, so the same offsets. */
import type { ts } from "ts-morph";
import type { Excerpt, Place } from "../source/source-text.js";
import type { Fact } from "./draft.js";
export interface ListingText {
    /** What was parsed. */
    readonly masked: string;
    /** Where a node starts, behind white space and comments. */
    start(node: ts.Node): number;
    /** A node as it was written. */
    written(node: ts.Node): string;
    /** The original text between two offsets. */
    original(start: number, end: number): string;
    placeOf(node: ts.Node): Place;
    fact<T>(value: T, node: ts.Node): Fact<T>;
    factAt<T>(value: T, start: number, end: number): Fact<T>;
}
export declare function listingText(listing: Excerpt, parsed: ts.SourceFile): ListingText;
