/** `--sample [Type=]file`: samples in files of their own, and the type that each is of. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import type { FetchOptions } from "../source/fetch.js";
import { type SourceText } from "../source/source-text.js";
import { type VerifiableSample } from "./samples.js";
interface GivenSamples extends Outcome<readonly VerifiableSample[]> {
    readonly sources: readonly SourceText[];
}
export declare function givenSamples(given: readonly string[], schema: Schema, options: FetchOptions): Promise<GivenSamples>;
export {};
