import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Keyed } from "./loaded.js";
/** What standard input is called in diagnostics. */
export declare const standardInput = "<stdin>";
export declare function readInput(file: string): Promise<Keyed | Diagnostic>;
export declare function readStandardInput(): Promise<Keyed | Diagnostic>;
export declare function unreadable(file: string, error: unknown): Diagnostic;
