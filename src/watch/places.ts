/** Where a change may change what is generated. */
import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { folderOfGlob } from "../source/find.js";
import { isGlob, isUrl } from "../source/input.js";

/** Absolute paths, which need not exist. */
export interface Places {
  readonly files: readonly string[];
  /** With all that is below. */
  readonly folders: readonly string[];
}

/** @param read Names of the files that the inputs led to. */
export async function placesOf(
  inputs: readonly string[],
  read: readonly string[],
): Promise<Places> {
  const named = inputs.filter((it) => it !== "-" && !isUrl(it));
  const places = await Promise.all(named.map(placesOfInput));
  const targets = await Promise.all(read.map(targetsOf));
  return {
    files: sorted([...places.flatMap(({ files }) => files), ...targets.flat()]),
    folders: sorted(places.flatMap(({ folders }) => folders)),
  };
}

async function placesOfInput(input: string): Promise<Places> {
  const path = resolve(input);
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory())
    return { files: [], folders: [path, ...(await targetsOf(path))] };
  return found || !isGlob(input)
    ? { files: [path], folders: [] }
    : { files: [], folders: [resolve(folderOfGlob(input))] };
}

/** What a link leads to changes where it is. */
async function targetsOf(file: string): Promise<readonly string[]> {
  const target = await realpath(file).catch(() => undefined);
  return target === undefined || target === resolve(file) ? [] : [target];
}

function sorted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].toSorted();
}
