import { type Outcome } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../source/source-text.js";
import { type Configuration } from "./read.js";
export interface Loaded extends Outcome<Configuration> {
    /** Where its diagnostics have places: absent where the file cannot be read, or gave a value. */
    readonly source?: SourceText;
}
export declare function loadConfig(file: string): Promise<Loaded>;
