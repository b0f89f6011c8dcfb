/** What every command says alike: messages for people on stderr, diagnostics for programs. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic } from "../diagnostics/print.js";
import { UsageError } from "../options.js";
import { positionAt, type SourceText } from "../source/source-text.js";

/** What a run has to tell of its inputs. */
interface Told {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** stderr is talk. */
export function printDiagnostics({ sources, diagnostics }: Told): void {
  for (const diagnostic of diagnostics)
    console.error(`${printDiagnostic(diagnostic, sources)}\n`);
}

/** The diagnostics of a report: places are a file, a line and a column, from 1. */
export function reportedDiagnostics({
  sources,
  diagnostics,
}: Told): readonly object[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text] as const));
  return diagnostics.map(({ at, ...diagnostic }) => {
    const text = at && texts.get(at.file);
    return {
      ...diagnostic,
      ...(at && { file: at.file }),
      ...(at && text !== undefined && positionAt(text, at.start)),
    };
  });
}

/** stdout is output: one JSON value. */
export function printJson(report: object): void {
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}

/** Runs a command; wrong usage is said, and gives exit code 2. */
export async function withUsage(
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`error: ${error.message}`);
    console.error("Try --help for options and examples.");
    return 2;
  }
}
