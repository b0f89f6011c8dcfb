/** C# text → its tokens. Comments are left out, but for the documentation before a declaration. */
export interface Token {
    readonly kind: "name" | "number" | "text" | "sign";
    /** As written; a name without its `@`. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** The lines of `///` before it. */
    readonly doc?: Doc;
    /** Whether it is the first of its line. */
    readonly startsLine: boolean;
}
export interface Doc {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export declare function tokensOf(code: string): readonly Token[];
