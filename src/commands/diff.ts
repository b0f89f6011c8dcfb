/** `servicestack-codegen diff <old> <new>` */
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { diffSchemas, type SchemaDiff } from "../diff/diff-schemas.js";
import { UsageError, type Options } from "../options.js";
import type { SourceText } from "../source/source-text.js";
import { optionsFrom, type ConfigFlags } from "./configured.js";
import { markdownReport } from "./diff-markdown.js";
import { textReport } from "./diff-text.js";
import { loadSide } from "./diff-side.js";
import { exitCodeOf } from "./exit-code.js";
import { printJson } from "./print-json.js";
import {
  printDiagnostics,
  reportedDiagnostics,
  withUsage,
  type TalkFlags,
} from "./report.js";

/** What commander makes of the command line. */
export interface DiffFlags extends ConfigFlags, TalkFlags {
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
    printDiagnostics(run, flags);
    if (flags.json) printReport(run);
    else if (run.diff) {
      const report = flags.markdown
        ? markdownReport(run.diff)
        : textReport(run.diff, hasColours());
      process.stdout.write(report);
    }
    if (!run.diff) console.error("Nothing was compared.");
    return exitCodeOf(run.diagnostics) || (run.diff?.breaking ? 5 : 0);
  }, flags.json && "diff");
}

async function compare(
  old: string,
  now: string,
  flags: DiffFlags,
): Promise<Run> {
  // Both are read by the same options; the configuration's own inputs are neither.
  const { targets, ...configured } = await optionsFrom([old, now], flags);
  const [target] = targets;
  if (!target) return configured;
  const optionsFor = (input: string): Options => ({
    ...target.options,
    inputs: [input],
  });
  const before = await loadSide(old, optionsFor(old));
  const after = await loadSide(now, optionsFor(now));
  const diagnostics = [
    ...configured.diagnostics,
    ...before.diagnostics,
    ...after.diagnostics,
  ];
  return {
    sources: [...configured.sources, ...before.sources, ...after.sources],
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
