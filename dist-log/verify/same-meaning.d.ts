/**
 * Differences between a sample and what is written of it that lose nothing. The README lists the
 * same; whatever is not in this table is reported.
 */
import type { Constants } from "./constants.js";
/** One text of the sample, and what is written instead. */
export interface TextRow {
    readonly reason: string;
    /** In the sample, and as it is written. */
    readonly examples: readonly (readonly [sample: string, written: string])[];
    readonly fits: (sample: string, written: string, constants: Constants) => boolean;
}
export declare const sameTexts: readonly TextRow[];
export declare function isSameText(sample: string, written: string, constants: Constants): boolean;
