/** One target of `servicestack-codegen <inputs...>`: generated, written or compared, and told. */
import {
  hasErrors,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { generateFrom, schemaOfSources } from "../generate.js";
import { missingClient } from "../output/client.js";
import { plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import { weighed } from "../severity.js";
import { load } from "../source/load.js";
import type { SourceText } from "../source/source-text.js";
import type { ConfigFlags, Target } from "./configured.js";
import { exitCodeOf } from "./exit-code.js";
import { linesOf } from "./report.js";

/** What commander makes of the command line. */
export interface GenerateFlags extends ConfigFlags {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
  /** Name of an emitter. */
  readonly printView?: string;
}

/** What one target came to, whatever way it is shown. */
export interface Run {
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

export function loadTarget({
  options,
}: Target): Promise<Outcome<readonly SourceText[]>> {
  return load(options.inputs, options);
}

export async function generateInto(
  { name, options }: Target,
  sources: Outcome<readonly SourceText[]>,
  { check = false, force = false }: GenerateFlags,
): Promise<Run> {
  const { out } = options;
  const loaded = await schemaOfSources(sources, options);
  const generated = await generateFrom(loaded, options);
  // An edit may have hit the header, too; what is only compared is in no danger.
  const planned = await plan(generated.files, out, {
    force: force || check,
    endOfLine: options.endOfLine,
    anyEndOfLine: check,
    keep: generated.sources.map(({ file }) => file),
  });
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

export function exitCodeOfRun({ diagnostics, check, files }: Run): number {
  return exitCodeOf(diagnostics) || (check && files.some(isStale) ? 3 : 0);
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

/** For people: of several targets, each under its name. */
export async function tell(run: Run, { json }: GenerateFlags): Promise<void> {
  for (const line of told(run)) console.error(line);
  if (!json) await printDiff(run);
}

export function told(run: Run): readonly string[] {
  const name = run.name === undefined ? [] : [`Target ${run.name}:`];
  return [...name, ...linesOf(run), summaryOf(run)];
}

function summaryOf({ out, files, diagnostics, check, written }: Run): string {
  const total = files.filter((it) => it.status !== "deleted").length;
  if (hasErrors(diagnostics))
    return written === 0
      ? "Nothing was written."
      : `${out}: only ${written} of ${total} files were written.`;
  const stale = files.filter(isStale).length;
  const gone = files.length - total;
  const state = check ? "out of date" : "written";
  const rest = gone === 0 ? "" : `, ${gone} ${check ? "to be " : ""}deleted`;
  return stale === 0
    ? `${out}: all ${total} files are up to date`
    : `${out}: ${stale - gone} of ${total} files ${state}${rest}`;
}

/** stdout is output, and so is the diff of `--check`. */
async function printDiff({ diagnostics, files, check }: Run): Promise<void> {
  if (!check || hasErrors(diagnostics)) return;
  const { unifiedDiff } = await import("../output/diff.js");
  for (const file of files.filter(isStale))
    process.stdout.write(unifiedDiff(file));
}
