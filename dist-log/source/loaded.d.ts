/** What an input gives. */
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { SourceText } from "./source-text.js";
export type Loaded = Outcome<readonly Keyed[]>;
/** A text, and what tells it from others: one file has many spellings. */
export interface Keyed {
    readonly key: string;
    readonly source: SourceText;
}
export declare function failed(reason: Diagnostic): Loaded;
export declare function loaded(it: Keyed | Diagnostic): Loaded;
