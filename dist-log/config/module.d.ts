import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../source/source-text.js";
/** What the file exports, or why that cannot be had. */
export type Imported = {
    readonly value: unknown;
} | Diagnostic;
export declare function importConfig(source: SourceText): Promise<Imported>;
