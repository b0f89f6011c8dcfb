/** The lines of a text, and where they stand. */
import type { Found } from "./page.js";
import type { Excerpt, Region } from "./source-text.js";
/** Without white space at its end. */
export interface Line extends Region {
    readonly text: string;
}
export declare function linesOf(text: string): readonly Line[];
/** Something a line says: its place is what of the line is not blank. */
export declare function foundIn<T>(text: Excerpt, line: Line, value: T): Found<T>;
/** What separates the cells of a row, in what kind of copy. */
export type Separator = "\t" | "|";
/** A browser keeps cells apart by tabs, Markdown by pipes; glued cells stay one. */
export declare function separatorIn(text: string): Separator | undefined;
export declare function cellsOf(text: Excerpt, line: Line, separator: Separator): readonly Found<string>[];
