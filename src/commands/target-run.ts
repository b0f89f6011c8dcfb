/** One target of `servicestack-codegen <inputs...>`: generated, written or compared, and told. */
import {
  diagnostic,
  hasErrors,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import {
  generateFrom,
  schemaOfSources,
  templatesOf,
  type Templates,
} from "../generate.js";
import { missingClient } from "../output/client.js";
import { plan, type Plan, type PlannedFile } from "../output/plan.js";
import { write } from "../output/write.js";
import { weighed } from "../severity.js";
import { load } from "../source/load.js";
import type { SourceText } from "../source/source-text.js";
import type { ConfigFlags, Target } from "./configured.js";
import { exitCodeOf } from "./exit-code.js";
import {
  nowhere,
  observe,
  timingsText,
  type Observed,
  type Timings,
} from "./progress.js";
import { linesOf, type TalkFlags } from "./report.js";

/** What commander makes of the command line. */
export interface GenerateFlags extends ConfigFlags, TalkFlags {
  readonly verbose?: boolean;
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
  /** Absent unless they are asked for: two runs never have the same. */
  readonly timings?: Timings;
}

/** Of one run. While something is watched, progress would come and go. */
export function observeRun({ quiet, watch }: GenerateFlags): Observed {
  return observe({ terminal: quiet || watch ? nowhere : process.stderr });
}

/** All that a target is made of. */
export interface LoadedTarget {
  readonly sources: Outcome<readonly SourceText[]>;
  readonly templates: Templates;
}

export function loadTarget(
  { options }: Target,
  { phase }: Observed,
): Promise<LoadedTarget> {
  return phase("load", async () => ({
    sources: await load(options.inputs, options),
    templates: await templatesOf(options),
  }));
}

export async function generateInto(
  { name, options, apart }: Target,
  { sources, templates }: LoadedTarget,
  { check = false, force = false, verbose = false }: GenerateFlags,
  { phase, timings, end }: Observed,
): Promise<Run> {
  const { out } = options;
  const loaded = await schemaOfSources(sources, options, phase);
  const generated = await generateFrom(loaded, templates, options, phase);
  const compare = (): Promise<Plan> =>
    plan(generated.files, out, {
      // An edit may have hit the header, too; what is only compared is in no danger.
      force: force || check,
      endOfLine: options.endOfLine,
      anyEndOfLine: check,
      keep: generated.sources.map(({ file }) => file),
      apart,
    });
  const planned = await phase("compare", compare);
  const found = [
    ...weighed(missingClient(options), options),
    ...generated.diagnostics,
    ...planned.diagnostics,
  ];
  const written =
    check || hasErrors(found)
      ? { value: 0, diagnostics: [] }
      : await phase("write", () => writeAll(planned, out, compare));
  end();
  return {
    ...(name !== undefined && { name }),
    out,
    sources: generated.sources,
    files: planned.files,
    diagnostics: [...found, ...written.diagnostics],
    check,
    written: written.value,
    ...(verbose && { timings: timings() }),
  };
}

/**
 * Files are whole, whoever writes; that they belong together is seen afterwards: of two runs at once,
 * the one that wrote last finds what the other one did in between.
 */
async function writeAll(
  { files }: Plan,
  out: string,
  compare: () => Promise<Plan>,
): Promise<Outcome<number>> {
  const written = await write(files, out);
  if (written.value === 0 || hasErrors(written.diagnostics)) return written;
  const changed = (await compare()).files.filter(isStale);
  if (changed.length === 0) return written;
  const names = changed.map(({ path }) => path);
  return {
    value: written.value,
    diagnostics: [diagnostic("output-changed", { out, files: names })],
  };
}

export function exitCodeOfRun({ diagnostics, check, files }: Run): number {
  return exitCodeOf(diagnostics) || (check && files.some(isStale) ? 3 : 0);
}

function isStale({ status }: PlannedFile): boolean {
  return status !== "unchanged";
}

/** For people: of several targets, each under its name. */
export async function tell(run: Run, flags: GenerateFlags): Promise<void> {
  for (const line of told(run, flags)) console.error(line);
  const { json } = flags;
  if (!json) await printDiff(run);
}

/** What a run has to say, line by line; `--quiet` leaves errors. */
export function told(
  run: Run,
  { quiet = false }: TalkFlags,
): readonly string[] {
  if (quiet && !hasErrors(run.diagnostics)) return [];
  return [
    ...(run.name === undefined ? [] : [`Target ${run.name}:`]),
    ...linesOf(run, { quiet }),
    ...(run.timings ? [timingsText(run.timings)] : []),
    summaryOf(run),
  ];
}

function summaryOf({ out, files, diagnostics, check, written }: Run): string {
  const total = files.filter((it) => it.status !== "deleted").length;
  if (hasErrors(diagnostics))
    return written === 0
      ? "Nothing was written."
      : `${out}: ${written < total ? "only " : ""}${written} of ${total} files were written.`;
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
