/** Lines of a damaged listing, read one by one: what cannot be read is taken out. */
import type { Region } from "../source/source-text.js";
import { type Line } from "./listing-pieces.js";
import { type Context } from "./listing-problems.js";
/** A region that is not as it should be. */
export interface Damage extends Region {
    readonly problem: string;
    /** The text ends too early. */
    readonly isEnd?: true;
}
/** What is done to a text. */
export interface Edits {
    readonly damages: readonly Damage[];
    /** What is taken out. */
    readonly blanked: readonly Region[];
    /** What is put in the place of a character. */
    readonly put: readonly {
        readonly at: number;
        readonly token: string;
    }[];
}
export declare const nothing: Edits;
export declare function combined(...edits: readonly Edits[]): Edits;
export declare function edited(text: string, { blanked, put }: Edits): string;
/** Members or statements, each of one line or more. */
export declare function readLines(lines: readonly Line[], context: Context): Edits;
/** Also a decorator, and a line of a comment that has several. */
export declare function isComment({ text }: Line): boolean;
/** Without the white space around it. */
export declare function trimmed({ start, end, text }: Line): Region;
