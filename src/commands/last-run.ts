/**
 * The record of a run after which everything was up to date, so that the same run over the same
 * files need not happen: what it would say is said. Loads nothing of weight.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { packageVersion } from "../version.js";
import { printJson } from "./print-json.js";
import { sha1, stillHolds, type Witnesses } from "./witnesses.js";

/** The command line, as far as it matters here. */
export interface RunFlags {
  readonly out?: unknown;
  readonly check?: boolean;
  readonly json?: boolean;
}

export interface LastRun {
  readonly witnesses: Witnesses;
  /** What it said to people, line by line. */
  readonly told: readonly string[];
  /** What it says to programs, where it is not about `--check`. */
  readonly report: {
    readonly targets: readonly object[];
    readonly [fact: string]: unknown;
  };
}

/** Whether nothing is to do, which then has been said; the exit code is 0. */
export async function saidUpToDate(
  inputs: readonly string[],
  flags: RunFlags,
): Promise<boolean> {
  const last = readRecord(inputs, flags);
  if (!last || !(await holds(last))) return false;
  for (const line of last.told) console.error(line);
  const { check = false, json = false } = flags;
  const targets = last.report.targets.map((it) => ({ ...it, check }));
  if (json) printJson({ ...last.report, targets });
  return true;
}

/** What cannot be read is not as it was; the run will say why. */
async function holds({ witnesses }: LastRun): Promise<boolean> {
  try {
    return await stillHolds(witnesses);
  } catch {
    return false;
  }
}

function readRecord(
  inputs: readonly string[],
  flags: RunFlags,
): LastRun | undefined {
  try {
    const file = recordOf(inputs, flags);
    if (file === undefined || !existsSync(file)) return undefined;
    const [sum, text = ""] = readFileSync(file, "utf8").split("\n", 2);
    return sum === sha1(text, tool())
      ? (JSON.parse(text) as LastRun)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a place for the record of such a run. */
export function canKeepRecord(
  inputs: readonly string[],
  flags: RunFlags,
): boolean {
  return recordOf(inputs, flags) !== undefined;
}

/** A record is a help, and never a reason to fail. */
export function keepRecord(
  inputs: readonly string[],
  flags: RunFlags,
  run: LastRun,
): void {
  try {
    const file = recordOf(inputs, flags);
    if (file === undefined) return;
    const text = JSON.stringify(run);
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, `${sha1(text, tool())}\n${text}\n`);
    renameSync(temporary, file);
  } catch {
    // The next run is a full one.
  }
}

/** Flags that say nothing of what is generated. */
const passedOver: ReadonlySet<string> = new Set(["check", "force", "json"]);

/** By command line, of which nothing can be read from the name: a header may hold a secret. */
function recordOf(
  inputs: readonly string[],
  flags: RunFlags,
): string | undefined {
  const out = typeof flags.out === "string" ? flags.out : "";
  const folder = modulesAbove(out) ?? modulesAbove("");
  if (folder === undefined) return undefined;
  const said = Object.entries(flags)
    .filter(([name]) => !passedOver.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const name = sha1(JSON.stringify([resolve(""), inputs, said]));
  return join(folder, ".cache", "servicestack-codegen", `${name}.json`);
}

function modulesAbove(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return modules;
    if (dirname(folder) === folder) return undefined;
  }
}

/** This tool as it is: who works on it builds it anew under the same version. */
function tool(): string {
  const files = ["dist/cli.js", ...["json", "xml", "zod"].map(runtimeOf)];
  const times = files.map(
    (it) => statSync(new URL(`../../${it}`, import.meta.url)).mtimeMs,
  );
  return [packageVersion(), ...times].join(" ");
}

function runtimeOf(name: string): string {
  return `src/runtime/${name}.ts`;
}
