/** `servicestack-codegen eject [templates...]` */
import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { counted } from "../diagnostics/counted.js";
import { nearest } from "../diagnostics/nearest.js";
import { UsageError } from "../options.js";
import type { PlannedFile } from "../output/plan.js";
import { writeNew } from "../output/write-new.js";
import { templateGuide } from "../source/templates.js";
import { exitCodeOf } from "./exit-code.js";
import { printDiagnostics, withUsage } from "./report.js";

/** What commander makes of the command line. */
export interface EjectFlags {
  readonly out?: string;
  readonly force?: boolean;
}

/** Returns the exit code. */
export function runEject(
  names: readonly string[],
  { out = "templates", force = false }: EjectFlags,
): Promise<number> {
  return withUsage(async () => {
    const templates = chosen(names, await builtIn());
    const files: readonly PlannedFile[] = [
      ...templates.map((it) => copyOf(it, packaged("templates", it))),
      copyOf(templateGuide, packaged("docs", templateGuide)),
    ];
    if (!force) refuseExisting(files, out);
    const diagnostics = await writeNew(files, out);
    printDiagnostics({ sources: [], diagnostics });
    if (diagnostics.length === 0)
      console.error(
        `${out}: ${counted(templates.length, "template")}, ${templates.join(", ")}; ${templateGuide} says what they get`,
      );
    return exitCodeOf(diagnostics);
  });
}

function copyOf(path: string, from: string): PlannedFile {
  return { path, text: readFileSync(from, "utf8"), status: "created" };
}

/** A file of this package. */
function packaged(...path: readonly string[]): string {
  return fileURLToPath(new URL(join("../..", ...path), import.meta.url));
}

async function builtIn(): Promise<readonly string[]> {
  const files = await readdir(packaged("templates"), { recursive: true });
  return files.filter((it) => it.endsWith(".hbs")).toSorted();
}

function chosen(
  names: readonly string[],
  files: readonly string[],
): readonly string[] {
  if (names.length === 0) return files;
  return names.map((name) => {
    const found = files.find((it) => basename(it, ".hbs") === name);
    if (found !== undefined) return found;
    const known = files.map((it) => basename(it, ".hbs"));
    const near = nearest(name, known);
    throw new UsageError(
      near === undefined
        ? `There is no template '${name}'; there are ${known.join(", ")}.`
        : `There is no template '${name}'; did you mean '${near}'?`,
    );
  });
}

function refuseExisting(files: readonly PlannedFile[], out: string): void {
  // The guide is never edited, so another eject may find it.
  const there = files
    .filter(({ path }) => path !== templateGuide)
    .map(({ path }) => join(out, path))
    .find((it) => existsSync(it));
  if (there !== undefined)
    throw new UsageError(`'${there}' exists; --force overwrites it.`);
}
