import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** That of several runs or errors: the one that must be seen to first. */
export declare function strongest(codes: Iterable<number>): number;
/** 0 where there is no error. */
export declare function exitCodeOf(diagnostics: readonly Diagnostic[]): number;
