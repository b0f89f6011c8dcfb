/** The groups of a regular expression, and JavaScript's text of them. */
export type RegexNode = 
/** Text of JavaScript's, which a quantifier may follow. */
{
    readonly kind: "atom";
    readonly source: string;
} | {
    readonly kind: "repeat";
    readonly of: RegexNode;
    readonly quantifier: string;
} | RegexGroup
/** A back reference, by number or name. */
 | {
    readonly kind: "reference";
    readonly to: string;
};
interface RegexGroup {
    readonly kind: "group";
    /** `(`, `(?:`, `(?=` …; `(?>` is atomic. */
    readonly open: string;
    readonly name?: string;
    readonly alternatives: readonly (readonly RegexNode[])[];
}
export declare function printRegex(alternatives: RegexGroup["alternatives"]): {
    readonly source: string;
    readonly problem: string | undefined;
};
export {};
