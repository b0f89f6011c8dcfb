/** Runs samples through the code that would be generated, and tells what they would lose. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Options } from "../options.js";
import type { SourceText } from "../source/source-text.js";
export interface Verification {
    readonly sources: readonly SourceText[];
    readonly diagnostics: readonly Diagnostic[];
    /** How many samples were run. */
    readonly samples: number;
    /** Of how many types they are. */
    readonly types: number;
    /** How many of them are refused, or lose something. */
    readonly failed: number;
}
/** @param files Samples in files of their own, as `--sample` takes them. */
export declare function verify(options: Options, files?: readonly string[]): Promise<Verification>;
