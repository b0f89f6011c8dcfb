/** Going through the tokens of C#. */
import type { Region } from "../source/source-text.js";
import type { Token } from "./csharp-tokens.js";
export interface Cursor {
    /** The next token, or one behind it; undefined at the end. */
    peek(ahead?: number): Token | undefined;
    take(): Token | undefined;
    /** Takes the next token if it is that word or sign. */
    takeIf(text: string): Token | undefined;
    isAt(text: string, ahead?: number): boolean;
}
export declare function cursorOf(tokens: readonly Token[]): Cursor;
export interface Bracketed {
    /** What stands in the brackets. */
    readonly inner: readonly Token[];
    /** False where the text ends before the brackets do. */
    readonly isClosed: boolean;
}
/** The brackets that begin here; the cursor moves behind them. */
export declare function takeBracketed(cursor: Cursor): Bracketed;
/** Behind the next such sign that stands in no brackets, or to a `}` that closes what is around. */
export declare function skipTo(cursor: Cursor, sign: string): void;
/** A token, with what it opens. */
export declare function skipOne(cursor: Cursor): void;
/** Parts between commas that stand in no brackets; `Dictionary<K, V>` is one. */
export declare function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[];
export declare function regionOf(tokens: readonly Token[]): Region;
/** `List<string>`, `System.Guid?`, `byte[]`; undefined where no type begins. */
export declare function takeType(cursor: Cursor): Region | undefined;
/** `<K, V>` */
export declare function skipArguments(cursor: Cursor): void;
