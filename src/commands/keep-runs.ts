/** A run that left everything up to date → its record. */
import { resolve } from "node:path";
import { isCode } from "../config/names.js";
import { clientManifest } from "../output/client.js";
import type { PlannedFile } from "../output/plan.js";
import type { Configured, Target } from "./configured.js";
import { keepRecord } from "./last-run.js";
import { linesOf } from "./report.js";
import { reportOf } from "./runs-report.js";
import { told, type GenerateFlags, type Run } from "./target-run.js";
import {
  hashOfText,
  together,
  witnessesOf,
  type Witnesses,
} from "./witnesses.js";

export interface Finished {
  readonly configured: Configured;
  readonly runs: readonly Run[];
  /** Undefined for what no hash can tell. */
  readonly witnesses: readonly (Witnesses | undefined)[];
}

/** For the next run, which finds everything up to date unless something changes. */
export function keepRuns(
  inputs: readonly string[],
  flags: GenerateFlags,
  { configured, runs, witnesses }: Finished,
): void {
  const all = [...witnesses, ...configured.targets.map(witnessesOfClient)];
  const known = all.filter((it) => it !== undefined);
  if (known.length < all.length || isCode(configured.file ?? "")) return;
  // Templates are read late, by name.
  if (configured.targets.some(({ options }) => options.templates !== undefined))
    return;
  const then = runs.map((run) => ({
    ...run,
    written: 0,
    files: kept(run).map((it): PlannedFile => ({ ...it, status: "unchanged" })),
  }));
  keepRecord(inputs, flags, {
    witnesses: together([...known, ...runs.map(witnessesOfOutput)]),
    told: [
      ...linesOf(configured, flags),
      ...then.flatMap((it) => told(it, flags)),
    ],
    report: reportOf(configured, then, 0),
  });
}

function witnessesOfClient({ options }: Target): Witnesses | undefined {
  const { client, out } = options;
  if (client === undefined) return witnessesOf([]);
  const file = clientManifest({ client, out });
  return file === undefined ? undefined : witnessesOf([file]);
}

/** What was written, not what may have come in its place meanwhile. */
function witnessesOfOutput(run: Run): Witnesses {
  const { out } = run;
  const hashes = kept(run).map(({ path, status, text, current = "" }) => {
    const file = resolve(out, path);
    return [file, hashOfText(file, status === "unchanged" ? current : text)];
  });
  return { hashes: Object.fromEntries(hashes), found: {} };
}

function kept({ files }: Run): readonly PlannedFile[] {
  return files.filter((it) => it.status !== "deleted");
}
