/**
 * JSON as .NET writes and reads it, where that is more than `JSON.parse` and `JSON.stringify` know:
 * the tokens `NaN`, `Infinity` and `-Infinity`, and numbers with more digits than JavaScript's have.
 */
/** What numbers are that would lose digits; without this they are rounded, as JSON.parse does. */
export interface ExactNumbers {
    /** Integers beyond 2^53 are bigints. */
    readonly int64?: "bigint";
    /** Numbers of which JavaScript would show other digits, such as `1.50`, are strings. */
    readonly decimal?: "string";
}
/**
 * As `JSON.parse`, but also of what only .NET writes.
 *
 * @throws {SyntaxError} if the text is no JSON.
 */
export declare function parseJson(text: string, exact?: ExactNumbers): unknown;
/**
 * As `JSON.stringify`, but with all digits of bigints, and of the string objects that the schemas
 * write for decimals; NaN and the infinities are the tokens that .NET writes for them.
 */
export declare function stringifyJson(value: unknown): string;
