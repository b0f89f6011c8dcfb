/**
 * What a run depends on, as hashes: where all are equal, it would do the same again. Files are read
 * whole, as an edit may leave size and times alone. Loads nothing of weight.
 */
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { possibleConfigs } from "../config/names.js";
import { isGlob, isUrl } from "../source/input.js";

export interface Witnesses {
  /** By absolute path; null where there is no file. */
  readonly hashes: Readonly<Record<string, string | null>>;
  /** By folder or pattern, the files that it led to. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

export function together(all: readonly Witnesses[]): Witnesses {
  return {
    hashes: Object.assign({}, ...all.map(({ hashes }) => hashes)) as object,
    found: Object.assign({}, ...all.map(({ found }) => found)) as object,
  } as Witnesses;
}

/** That these files are as they are now, there or not. */
export function witnessesOf(files: readonly string[]): Witnesses {
  const hashes = files.map((it) => [resolve(it), hashOfFile(it)] as const);
  return { hashes: Object.fromEntries(hashes), found: {} };
}

/** Where a configuration is, or could be, and what it says. */
export function witnessesOfConfig(config?: string | false): Witnesses {
  if (config === false) return witnessesOf([]);
  return witnessesOf(config === undefined ? possibleConfigs() : [config]);
}

/** Undefined for what no hash can tell: a URL, standard input. */
export async function witnessesOfInputs(
  inputs: readonly string[],
): Promise<Witnesses | undefined> {
  const all: Witnesses[] = [];
  for (const input of inputs) {
    if (input === "-" || isUrl(input)) return undefined;
    const files = await filesOf(input);
    all.push(
      files
        ? { ...witnessesOf(files), found: { [input]: files } }
        : witnessesOf([input]),
    );
  }
  return together(all);
}

/** Those of a folder or pattern; undefined for a file. */
async function filesOf(input: string): Promise<readonly string[] | undefined> {
  const there = statOf(input);
  if (there ? !there.isDirectory() : !isGlob(input)) return undefined;
  const { filesOfFolder, filesOfGlob } = await import("../source/find.js");
  return there ? filesOfFolder(input) : filesOfGlob(input);
}

/** Whether all is as it was. */
export async function stillHolds({
  hashes,
  found,
}: Witnesses): Promise<boolean> {
  for (const [file, hash] of Object.entries(hashes))
    if (hashOfFile(file) !== hash) return false;
  for (const [input, files] of Object.entries(found))
    if (String(await filesOf(input)) !== String(files)) return false;
  return true;
}

/** What cannot be read counts as not there: the run itself says why. */
function hashOfFile(file: string): string | null {
  try {
    return statOf(file)?.isFile() ? hashOfText(file, readFileSync(file)) : null;
  } catch {
    return null;
  }
}

/** Undefined also for `file.txt/orders.txt`. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Where a link leads counts as well. */
export function hashOfText(file: string, text: string | Uint8Array): string {
  return sha1(text, realpathSync(file));
}

export function sha1(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
