/** Where the configuration is, if nobody names it. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { isObject } from "../schema/json-object.js";
import { configNames } from "./names.js";
import { packageKey } from "./read.js";

/**
 * The first folder that has one, from this one upwards to the root of the file system. One folder
 * has only one: which of two is meant, nobody could tell.
 */
export async function findConfig(
  start = "",
): Promise<Outcome<string | undefined>> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const found = await configsIn(folder);
    if (found.length > 0) return outcomeOf(folder, found);
    if (dirname(folder) === folder)
      return { value: undefined, diagnostics: [] };
  }
}

function outcomeOf(
  folder: string,
  names: readonly string[],
): Outcome<string | undefined> {
  const [first = "", ...others] = names.map((it) => shown(join(folder, it)));
  const diagnostics: readonly Diagnostic[] =
    others.length > 0
      ? [diagnostic("config-ambiguous", { files: [first, ...others] })]
      : [];
  return { value: first, diagnostics };
}

/** Names of the files in a folder that hold one. */
export async function configsIn(folder: string): Promise<readonly string[]> {
  // A folder above may be one that nobody but its owner may list.
  const entries = new Set(await readdir(folder).catch(() => []));
  const files = configNames.filter((it) => entries.has(it));
  const isConfigured =
    entries.has("package.json") && (await hasKey(join(folder, "package.json")));
  return isConfigured ? [...files, "package.json"] : files;
}

/** What is no JSON is for npm to tell. */
async function hasKey(file: string): Promise<boolean> {
  try {
    const content: unknown = JSON.parse(await readFile(file, "utf8"));
    return isObject(content) && Object.hasOwn(content, packageKey);
  } catch {
    return false;
  }
}

/** As a user would name it. */
function shown(path: string): string {
  return relative("", path).replaceAll("\\", "/");
}
