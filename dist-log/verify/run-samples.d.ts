/** Each sample on its own, then the two wires of each object against each other. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type VerifiableSample } from "./samples.js";
import { type Code } from "./typed.js";
interface Result {
    readonly diagnostics: readonly Diagnostic[];
    /** How many samples are refused, or lose something. */
    readonly failed: number;
}
export declare function runSamples(samples: readonly VerifiableSample[], code: Code): Result;
export {};
