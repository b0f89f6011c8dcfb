/** An input's text and the places in it. Lines and columns are computed only when asked for. */
export interface SourceText {
    /** The input as the user named it: a path, or `<stdin>`. */
    readonly file: string;
    readonly text: string;
}
/** A range of an input: UTF-16 offsets, `end` exclusive. */
export interface Place extends Region {
    readonly file: string;
}
/** A range of one text, where it is clear which. */
export interface Region {
    readonly start: number;
    readonly end: number;
}
/**
 * A part of an input that is read on its own, such as the listing of a page. What is read in it is
 * reported where the input has it, also where the part had to be decoded first.
 */
export interface Excerpt {
    readonly file: string;
    readonly text: string;
    /** Where the input has what stands between two offsets of the text. */
    place(start: number, end: number): Place;
}
export declare function excerptOf({ file, text }: SourceText, { start, end }: Region): Excerpt;
/** An excerpt of an excerpt. */
export declare function within(excerpt: Excerpt, { start, end }: Region): Excerpt;
/** One-based, as editors count. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export declare function positionAt(text: string, offset: number): Position;
