/** Where the translation of a regular expression stands in it. */
/** Inline options that hold at a place: `(?imnsx)`. */
export interface RegexOptions {
    readonly m: boolean;
    readonly n: boolean;
    readonly s: boolean;
    readonly x: boolean;
}
export interface RegexCursor {
    readonly pattern: string;
    at: number;
    options: RegexOptions;
    /** `(?i)` at the start: it holds for all of the pattern. */
    ignoreCase: boolean;
    /** Why there is no translation. */
    problem: string | undefined;
}
export declare function createRegexCursor(pattern: string): RegexCursor;
/** Keeps the first reason, and goes to the end, where every loop stops. */
export declare function giveUp(cursor: RegexCursor, problem: string): "";
export declare function isAtEnd({ pattern, at }: RegexCursor): boolean;
/** Goes past `text`, if that is what comes next. */
export declare function take(cursor: RegexCursor, text: string): boolean;
/** Goes past what the sticky expression matches. */
export declare function takeMatch(cursor: RegexCursor, expression: RegExp): RegExpExecArray | undefined;
export declare function takeCharacter(cursor: RegexCursor): string;
