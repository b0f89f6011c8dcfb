/** Diagnostics as a terminal shows them: `path:line:col - error code: message`, line and caret. */
import { type SourceText } from "../source/source-text.js";
import type { Diagnostic } from "./diagnostic.js";
export declare function printDiagnostic({ at, code, help, message, related, severity }: Diagnostic, sources: readonly SourceText[]): string;
/** A name or a file may hold what a terminal obeys, such as `\x1b[2J`. */
export declare function visible(line: string): string;
