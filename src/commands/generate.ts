/** `servicestack-codegen <inputs...>` */
import { existsSync } from "node:fs";
import { hasErrors, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { generate } from "../generate.js";
import { UsageError } from "../options.js";
import { missingClient } from "../output/client.js";
import { plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import { weighed } from "../severity.js";
import type { SourceText } from "../source/source-text.js";
import {
  optionsFrom,
  type ConfigFlags,
  type Configured,
  type Target,
} from "./configured.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { printView } from "./print-view.js";
import {
  printDiagnostics,
  printJson,
  reportedDiagnostics,
  reportVersion,
  withUsage,
} from "./report.js";

/** What commander makes of the command line. */
export interface GenerateFlags extends ConfigFlags {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  /** Name of an emitter. */
  readonly printView?: string;
}

/** What one target came to, whatever way it is shown. */
interface Run {
  readonly name?: string;
  /** Folder of the output. */
  readonly out: string;
  readonly sources: readonly SourceText[];
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly check: boolean;
  /** How many files were put in place. */
  readonly written: number;
}

/**
 * Returns the exit code.
 *
 * @param commands Names of commands, which a misspelt one is taken for an input beside.
 */
export function runGenerate(
  inputs: readonly string[],
  flags: GenerateFlags,
  commands: readonly string[] = [],
): Promise<number> {
  return withUsage(async () => {
    refuseMisspeltCommand(inputs, commands);
    const configured = await optionsFrom(inputs, flags);
    printDiagnostics(configured);
    if (flags.printView !== undefined)
      return printView(configured, flags.printView);
    if (configured.targets.length === 0) console.error("Nothing was written.");
    const runs: Run[] = [];
    // One by one: what they say does not mix, and a server is not asked by all at once.
    for (const target of configured.targets) {
      const run = await generateInto(target, flags);
      runs.push(run);
      await tell(run, flags);
    }
    const exitCode = strongest([
      exitCodeOf(configured.diagnostics),
      ...runs.map(exitCodeOfRun),
    ]);
    if (flags.json) printReport(configured, runs, exitCode);
    return exitCode;
  }, flags.json);
}

/** `verfy page.txt` would read two inputs. */
function refuseMisspeltCommand(
  [first = ""]: readonly string[],
  commands: readonly string[],
): void {
  const command = nearest(first, commands);
  if (command === undefined || !/^[a-z]+$/i.test(first) || existsSync(first))
    return;
  throw new UsageError(
    `There is no command and no input '${first}'; did you mean the command '${command}'?`,
  );
}

async function generateInto(
  { name, options }: Target,
  { check = false, force = false }: GenerateFlags,
): Promise<Run> {
  const { out } = options;
  const generated = await generate(options);
  // An edit may have hit the header, too; what is only compared is in no danger.
  const planned = await plan(generated.files, out, { force: force || check });
  const found = [
    ...weighed(missingClient(options), options),
    ...generated.diagnostics,
    ...planned.diagnostics,
  ];
  const written =
    check || hasErrors(found)
      ? { value: 0, diagnostics: [] }
      : await write(planned.files, out);
  return {
    ...(name !== undefined && { name }),
    out,
    sources: generated.sources,
    files: planned.files,
    diagnostics: [...found, ...written.diagnostics],
    check,
    written: written.value,
  };
}

function exitCodeOfRun({ diagnostics, check, files }: Run): number {
  return exitCodeOf(diagnostics) || (check && files.some(isStale) ? 3 : 0);
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

/** For people: of several targets, each under its name. */
async function tell(run: Run, { json }: GenerateFlags): Promise<void> {
  if (run.name !== undefined) console.error(`Target ${run.name}:`);
  printDiagnostics(run);
  console.error(summaryOf(run));
  if (!json) await printDiff(run);
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

/** Documented in the README. */
function printReport(
  { file, ...configured }: Configured,
  runs: readonly Run[],
  exitCode: number,
): void {
  printJson({
    version: reportVersion,
    exitCode,
    ...(file !== undefined && { config: file }),
    targets: runs.map((run) => ({
      ...(run.name !== undefined && { name: run.name }),
      out: run.out,
      check: run.check,
      written: run.written,
      files: run.files.map(({ path, status }) => ({ path, status })),
      diagnostics: reportedDiagnostics(run),
    })),
    diagnostics: reportedDiagnostics(configured),
  });
}
