/** `servicestack-codegen eject [templates...]` */
import { existsSync } from "node:fs";
import { copyFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { UsageError } from "../options.js";
import { makeFolder } from "../output/folder.js";
import { reasonOf } from "../source/file-failure.js";
import { templateGuide } from "../source/templates.js";
import { exitCodeOf } from "./exit-code.js";
import { printDiagnostics, withUsage } from "./report.js";

/** What commander makes of the command line. */
export interface EjectFlags {
  readonly out?: string;
  readonly force?: boolean;
}

interface Copy {
  readonly from: string;
  readonly to: string;
}

/** Returns the exit code. */
export function runEject(
  names: readonly string[],
  { out = "templates", force = false }: EjectFlags,
): Promise<number> {
  return withUsage(async () => {
    const files = chosen(names, await builtIn());
    const copies: readonly Copy[] = [
      ...files.map((it) => ({
        from: packaged("templates", it),
        to: join(out, it),
      })),
      {
        from: packaged("docs", templateGuide),
        to: join(out, templateGuide),
      },
    ];
    if (!force) refuseExisting(copies);
    for (const { from, to } of copies)
      try {
        await makeFolder(dirname(to));
        await copyFile(from, to);
      } catch (error) {
        const reason = reasonOf(error);
        const told = diagnostic("output-not-writable", { file: to, reason });
        printDiagnostics({ sources: [], diagnostics: [told] });
        return exitCodeOf([told]);
      }
    console.error(
      `${out}: ${files.length} templates; ${templateGuide} says what they get`,
    );
    return 0;
  });
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

function refuseExisting(copies: readonly Copy[]): void {
  // The guide is never edited, so another eject may find it.
  const there = copies.find(
    ({ to }) => basename(to) !== templateGuide && existsSync(to),
  );
  if (there)
    throw new UsageError(`'${there.to}' exists; --force overwrites it.`);
}
