/** What every command says alike: messages for people on stderr, diagnostics for programs. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type SourceText } from "../source/source-text.js";
/** Of the reports of `--json`: a higher one has another form. */
export declare const reportVersion = 2;
/** What a run has to tell of its inputs. */
interface Told {
    readonly sources: readonly SourceText[];
    readonly diagnostics: readonly Diagnostic[];
}
/** stderr is talk. */
export declare function printDiagnostics(told: Told): void;
export declare function linesOf({ sources, diagnostics }: Told): readonly string[];
/** The diagnostics of a report: places are a file, a line and a column, from 1. */
export declare function reportedDiagnostics({ sources, diagnostics, }: Told): readonly object[];
/**
 * Runs a command; wrong usage is said, and gives exit code 2.
 *
 * @param json Whether the report is to be one for programs as well.
 */
export declare function withUsage(command: () => Promise<number>, json?: boolean): Promise<number>;
/** The report of a command line that is wrong: it has no targets. */
export declare function printUsageReport(problem: string): void;
export {};
