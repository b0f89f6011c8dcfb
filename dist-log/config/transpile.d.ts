export interface Transpiled {
    readonly text: string;
    /** The first thing that cannot be parsed. */
    readonly problem?: SyntaxProblem;
}
export interface SyntaxProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
export declare function transpile(file: string, written: string): Transpiled;
