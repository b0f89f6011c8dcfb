/** `servicestack-codegen <inputs...>` */
import { loadConfig } from "../config.js";
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { generate } from "../generate.js";
import { resolveOptions } from "../options.js";
import { plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import type { SourceText } from "../source/source-text.js";
import { exitCodeOf } from "./exit-code.js";
import { givenOptions, type OptionFlags } from "./given-options.js";
import {
  printDiagnostics,
  printJson,
  reportedDiagnostics,
  withUsage,
} from "./report.js";

/** What commander makes of the command line. */
export interface GenerateFlags extends OptionFlags {
  readonly out?: string;
  readonly config?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** What a run came to, whatever way it is shown. */
interface Run {
  /** Folder of the output. */
  readonly out: string;
  readonly sources: readonly SourceText[];
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly check: boolean;
  /** How many files were put in place. */
  readonly written: number;
}

/** Returns the exit code. */
export function runGenerate(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<number> {
  return withUsage(async () => {
    const run = await generateInto(inputs, flags);
    printDiagnostics(run);
    console.error(summaryOf(run));
    await (flags.json ? printReport(run) : printDiff(run));
    const outOfDate = run.check && run.files.some(isStale);
    return exitCodeOf(run.diagnostics) || (outOfDate ? 3 : 0);
  });
}

async function generateInto(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<Run> {
  const { check = false, force = false } = flags;
  const config =
    flags.config === undefined ? undefined : await loadConfig(flags.config);
  if (config && hasErrors(config.diagnostics))
    return {
      out: flags.out ?? "",
      sources: config.source ? [config.source] : [],
      files: [],
      diagnostics: config.diagnostics,
      check,
      written: 0,
    };
  const options = resolveOptions({
    inputs: [],
    ...config?.value,
    ...givenOptions(inputs, flags),
  });
  const { out } = options;
  const generated = await generate(options);
  // An edit may have hit the header, too; what is only compared is in no danger.
  const planned = await plan(generated.files, out, { force: force || check });
  const found = [...generated.diagnostics, ...planned.diagnostics];
  const written =
    check || hasErrors(found)
      ? { value: 0, diagnostics: [] }
      : await write(planned.files, out);
  return {
    out,
    sources: generated.sources,
    files: planned.files,
    diagnostics: [...found, ...written.diagnostics],
    check,
    written: written.value,
  };
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

function summaryOf({ out, files, diagnostics, check, written }: Run): string {
  if (hasErrors(diagnostics))
    return written === 0
      ? "Nothing was written."
      : `${out}: only ${written} of ${files.length} files were written.`;
  const stale = files.filter(isStale).length;
  const state = check ? "out of date" : "written";
  return stale === 0
    ? `${out}: all ${files.length} files are up to date`
    : `${out}: ${stale} of ${files.length} files ${state}`;
}

/** stdout is output, and so is the diff of `--check`. */
async function printDiff({ diagnostics, files, check }: Run): Promise<void> {
  if (!check || hasErrors(diagnostics)) return;
  const { unifiedDiff } = await import("../output/diff.js");
  for (const file of files.filter(isStale))
    process.stdout.write(unifiedDiff(file));
}

/** Version 1 of the report; documented in the README. */
function printReport(run: Run): void {
  const { files, check, written } = run;
  printJson({
    version: 1,
    check,
    written,
    files: files.map(({ path, status }) => ({ path, status })),
    diagnostics: reportedDiagnostics(run),
  });
}
