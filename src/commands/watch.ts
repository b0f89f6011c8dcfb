/** `servicestack-codegen <inputs...> --watch` */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { freshImports, type FreshImports } from "../config/fresh-imports.js";
import { possibleConfigs } from "../config/names.js";
import { UsageError } from "../options.js";
import { reasonOf } from "../source/file-failure.js";
import { isUrl } from "../source/input.js";
import { watchFiles } from "../watch/files.js";
import { placesOf } from "../watch/places.js";
import { startRounds, systemTimers } from "../watch/rounds.js";
import { optionsFrom, type Configured } from "./configured.js";
import { printDiagnostics, printUsage } from "./report.js";
import { refuseIneffective } from "./contradictions.js";
import {
  generateInto,
  loadTarget,
  observeRun,
  tell,
  type GenerateFlags,
} from "./target-run.js";

/** Milliseconds between two looks at what tells of no change; help and README say so, too. */
const pollInterval = 5000;

/**
 * Returns the exit code, which is 0, when the process is told to end. That something may have
 * changed only makes it look: what it would run with has to differ from what it ran with last.
 *
 * @throws UsageError where the command line is wrong.
 */
export async function watchTargets(
  inputs: readonly string[],
  flags: GenerateFlags,
): Promise<number> {
  const imports = freshImports();
  const first = await optionsFrom(inputs, flags, imports.importModule);
  refuseStandardInput(first);
  refuseIneffective(flags, first.targets);
  const ending = new AbortController();
  const end = (): void => ending.abort();
  // Once each: who does not want to wait for a run's end asks again.
  process.once("SIGINT", end).once("SIGTERM", end);

  const isNew = memory();
  let polls = false;
  let cannotWatch = false;
  const files = watchFiles({
    changed: () => rounds.changed(),
    failed: (error) => {
      if (!cannotWatch)
        console.error(
          `Files are looked at every ${pollInterval / 1000} seconds, as they cannot be watched: ${reasonOf(error)}`,
        );
      cannotWatch = true;
    },
  });
  const rounds = startRounds({
    timers: systemTimers,
    signal: ending.signal,
    poll: () => (polls || cannotWatch ? pollInterval : undefined),
    work: async () => {
      const known = { isNew, imports };
      const configured = await configuredNow(inputs, flags, known);
      const read = await runWhatChanged(configured, flags, isNew);
      const named = lookedAt(configured);
      polls = named.some(isUrl);
      const places = await placesOf(
        [...named, ...configs(configured, flags), ...imports.files()],
        read,
      );
      // What changed before somebody looked there would be lost.
      if (await files.lookAt(places)) rounds.changed();
      if (isNew("watching", true) && !flags.quiet)
        console.error("Watching; Ctrl-C ends it.");
    },
  });
  try {
    await rounds.ended;
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    await files.close();
  }
  return 0;
}

/** Whether a value differs from the one that was told last under that name. */
type IsNew = (name: string, value: unknown) => boolean;

function memory(): IsNew {
  const stamps = new Map<string, string>();
  return (name, value) => {
    const stamp = createHash("sha256")
      .update(JSON.stringify(value))
      .digest("hex");
    if (stamps.get(name) === stamp) return false;
    stamps.set(name, stamp);
    return true;
  };
}

interface Known {
  readonly isNew: IsNew;
  readonly imports: FreshImports;
}

interface Now extends Configured {
  /** Of the configuration: what it says and imports, also what options do not show: functions. */
  readonly stamp: unknown;
}

/** Without targets where it is wrong; what is wrong with it is told once. */
async function configuredNow(
  inputs: readonly string[],
  flags: GenerateFlags,
  { isNew, imports }: Known,
): Promise<Now> {
  try {
    const configured = await optionsFrom(inputs, flags, imports.importModule);
    refuseStandardInput(configured);
    const { file, targets, diagnostics } = configured;
    const text = file === undefined ? undefined : await textOf(file);
    const stamp = [text, imports.version()];
    if (isNew("configuration", [stamp, diagnostics])) {
      printDiagnostics(configured, flags);
      if (targets.length === 0) console.error("Nothing was written.");
    }
    return { ...configured, stamp };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (isNew("configuration", error.message)) printUsage(error.message);
    return { sources: [], targets: [], diagnostics: [], stamp: undefined };
  }
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

/** Returns the names of what was read. */
async function runWhatChanged(
  { targets, stamp }: Now,
  flags: GenerateFlags,
  isNew: IsNew,
): Promise<readonly string[]> {
  const read: string[] = [];
  for (const target of targets) {
    const { name, options } = target;
    const observed = observeRun(flags);
    const loaded = await loadTarget(target, observed);
    const { sources } = loaded;
    const templates = [...loaded.templates.value.values()];
    read.push(...[...sources.value, ...templates].map(({ file }) => file));
    const { diagnostics } = loaded.templates;
    const all = [stamp, options, sources, templates, diagnostics];
    if (!isNew(`target ${name ?? ""}`, all)) {
      observed.end();
      continue;
    }
    await tell(await generateInto(target, loaded, flags, observed), flags);
  }
  return read.filter((it) => !isUrl(it));
}

/** Where targets look for files, whether there are some or not. */
function lookedAt({ targets }: Configured): readonly string[] {
  return targets.flatMap(({ options: { inputs, templates } }) =>
    templates === undefined ? inputs : [...inputs, templates],
  );
}

/** The file of the configuration, and what would be one instead, or one too many. */
function configs(
  { file }: Configured,
  { config }: GenerateFlags,
): readonly string[] {
  if (config !== undefined) return config === false ? [] : [config];
  const all = possibleConfigs();
  if (file === undefined) return all;
  const folder = dirname(resolve(file));
  return all.filter((it) => relative(folder, it).split(sep)[0] !== "..");
}

function refuseStandardInput({ targets }: Configured): void {
  if (targets.some(({ options }) => options.inputs.includes("-")))
    throw new UsageError("--watch cannot watch standard input.");
}
