/** The tokens of JSON: what is a value is decoded, and everything has its offsets. */
import type { Region } from "../source/source-text.js";
export type Token = MarkToken | StringToken | LiteralToken | BrokenToken;
export type TokenKind = Token["kind"];
interface MarkToken extends Region {
    readonly kind: "{" | "}" | "[" | "]" | ":" | "," | "end";
}
export interface StringToken extends Region {
    readonly kind: "string";
    readonly value: string;
}
export interface LiteralToken extends Region {
    readonly kind: "literal";
    readonly value: number | boolean | null;
}
/** What is no JSON at all. */
interface BrokenToken extends Region {
    readonly kind: "broken";
    readonly problem: string;
}
/** The next token at or behind an offset. */
export declare function nextToken(text: string, at: number): Token;
export {};
