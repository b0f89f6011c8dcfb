import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Options } from "../options.js";
import type { Schema } from "../schema/schema.js";
import type { SourceText } from "../source/source-text.js";
/** One of the two descriptions. */
export interface LoadedSide {
    readonly sources: readonly SourceText[];
    readonly diagnostics: readonly Diagnostic[];
    readonly schema?: Schema;
}
/** A schema.json, a folder that holds one, or any input. */
export declare function loadSide(input: string, options: Options): Promise<LoadedSide>;
