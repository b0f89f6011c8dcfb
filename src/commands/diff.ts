/** `servicestack-codegen diff <old> <new>` */
import { loadConfig } from "../config.js";
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { diffSchemas, type SchemaDiff } from "../diff/diff-schemas.js";
import { resolveOptions, UsageError, type Options } from "../options.js";
import type { SourceText } from "../source/source-text.js";
import { loadSide } from "./diff-side.js";
import { markdownReport } from "./diff-markdown.js";
import { textReport } from "./diff-text.js";
import { exitCodeOf } from "./exit-code.js";
import { givenOptions, type OptionFlags } from "./given-options.js";
import {
  printDiagnostics,
  printJson,
  reportedDiagnostics,
  withUsage,
} from "./report.js";

/** What commander makes of the command line. */
export interface DiffFlags extends OptionFlags {
  readonly config?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

interface Run {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there is an error. */
  readonly diff?: SchemaDiff;
}

/** Returns the exit code. */
export function runDiff(
  old: string,
  now: string,
  flags: DiffFlags,
): Promise<number> {
  return withUsage(async () => {
    if (flags.json && flags.markdown)
      throw new UsageError("--json and --markdown exclude each other.");
    const run = await compare(old, now, flags);
    printDiagnostics(run);
    if (flags.json) printReport(run);
    else if (run.diff) {
      const report = flags.markdown
        ? markdownReport(run.diff)
        : textReport(run.diff, hasColours());
      process.stdout.write(report);
    }
    if (!run.diff) console.error("Nothing was compared.");
    return exitCodeOf(run.diagnostics) || (run.diff?.breaking ? 5 : 0);
  });
}

async function compare(
  old: string,
  now: string,
  flags: DiffFlags,
): Promise<Run> {
  const config =
    flags.config === undefined ? undefined : await loadConfig(flags.config);
  if (config && hasErrors(config.diagnostics))
    return {
      sources: config.source ? [config.source] : [],
      diagnostics: config.diagnostics,
    };
  // Both are read by the same options; the configuration's own inputs are neither.
  const optionsFor = (input: string): Options =>
    resolveOptions({
      ...config?.value,
      ...givenOptions([], flags),
      inputs: [input],
    });
  const before = await loadSide(old, optionsFor(old));
  const after = await loadSide(now, optionsFor(now));
  const diagnostics = [...before.diagnostics, ...after.diagnostics];
  return {
    sources: [...before.sources, ...after.sources],
    diagnostics,
    ...(before.schema &&
      after.schema &&
      !hasErrors(diagnostics) && {
        diff: diffSchemas(before.schema, after.schema, optionsFor(now)),
      }),
  };
}

/** Colours are for who looks at them. */
function hasColours(): boolean {
  return process.stdout.isTTY && !process.env["NO_COLOR"];
}

/** Version 1 of the report; documented in the README. */
function printReport(run: Run): void {
  const { diff } = run;
  printJson({
    version: 1,
    ...(diff && {
      breaking: diff.breaking,
      verdicts: diff.verdicts,
      changes: diff.changes,
    }),
    diagnostics: reportedDiagnostics(run),
  });
}
