/** What every command says alike: messages for people on stderr, diagnostics for programs. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { printDiagnostic, visible } from "../diagnostics/print.js";
import { UsageError } from "../options.js";
import { exitCodeOf } from "./exit-code.js";
import { printJson } from "./print-json.js";
import {
  createPositions,
  type Place,
  type SourceText,
} from "../source/source-text.js";

/** Of the reports of `--json`: a higher one has another form. */
export const reportVersion = 2;

/** How much a command says on stderr. */
export interface TalkFlags {
  readonly quiet?: boolean;
}

/** What a run has to tell of its inputs. */
interface Told {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** stderr is talk; errors are all of it that `--quiet` leaves. */
export function printDiagnostics(told: Told, flags: TalkFlags = {}): void {
  for (const line of linesOf(told, flags)) console.error(line);
}

export function linesOf(
  { sources, diagnostics }: Told,
  { quiet = false }: TalkFlags = {},
): readonly string[] {
  const positionOf = createPositions();
  return diagnostics
    .filter(({ severity }) => !quiet || severity === "error")
    .map((it) => `${printDiagnostic(it, sources, positionOf)}\n`);
}

/** The diagnostics of a report: places are a file, a line and a column, from 1. */
export function reportedDiagnostics({
  sources,
  diagnostics,
}: Told): readonly object[] {
  const positionOf = createPositions();
  const texts = new Map(sources.map(({ file, text }) => [file, text] as const));
  const reported = <T extends { readonly at?: Place }>({
    at,
    ...told
  }: T): object => {
    const text = at && texts.get(at.file);
    return {
      ...told,
      ...(at && { file: at.file }),
      ...(at && text !== undefined && positionOf(text, at.start)),
    };
  };
  return diagnostics.map(({ related, ...told }) => ({
    ...reported(told),
    ...(related && { related: related.map(reported) }),
  }));
}

/**
 * Runs a command; wrong usage is said, and gives exit code 2.
 *
 * @param json The command whose report there is to be for programs as well.
 */
export async function withUsage(
  command: () => Promise<number>,
  json?: string | false,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printUsage(error.message);
    if (typeof json === "string") printUsageReport(error.message, json);
    return 2;
  }
}

export function printUsage(problem: string): void {
  console.error(visible(`error: ${problem}`));
  console.error("Try --help for options and examples.");
}

/** What a report holds beside diagnostics where nothing was done, by the name of the command. */
const emptyReports: Readonly<Record<string, object>> = {
  diff: { version: 1 },
  verify: { version: 1, samples: 0, types: 0, failed: 0, passedOver: 0 },
};

/** The report of a command line that is wrong; that of generating has no targets. */
export function printUsageReport(problem: string, command: string): void {
  const diagnostics = [diagnostic("wrong-usage", { problem })];
  printJson({
    ...(emptyReports[command] ?? {
      version: reportVersion,
      exitCode: exitCodeOf(diagnostics),
      targets: [],
    }),
    diagnostics: reportedDiagnostics({ sources: [], diagnostics }),
  });
}
