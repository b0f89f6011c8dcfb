/** Folders and globs → paths of files, in the same order on every system. */
import { join, sep } from "node:path";
import { glob } from "tinyglobby";
import { globStart } from "./input.js";

/** Never meant, however a pattern is written. */
const ignore = ["**/node_modules/**"];

/** What a page, a listing or metadata is saved as. `.d.ts` ends with `.ts`. */
const extensions = ["ts", "json", "html", "htm", "txt", "md", "cs"];

/** Files that may hold a description, in the folder and below; names that start with a dot are skipped. */
export function filesOfFolder(
  folder: string,
  deep?: number,
): Promise<readonly string[]> {
  return find(folder, `**/*.{${extensions.join(",")}}`, {
    caseSensitiveMatch: false,
    ...(deep !== undefined && { deep }),
  });
}

/** Searched from the folder that stands before the pattern: `../api/*.ts` is `*.ts` in `../api/`. */
export function filesOfGlob(
  input: string,
  separator: string = sep,
): Promise<readonly string[]> {
  // A backslash separates folders on Windows, where it cannot escape anything.
  const path = input.replaceAll(separator, "/");
  const folder = folderOfGlob(path);
  return find(folder, path.slice(folder.length));
}

/** `../api/` of `../api/*.ts`; empty where the pattern stands alone. */
export function folderOfGlob(path: string): string {
  return path.slice(0, path.lastIndexOf("/", globStart(path)) + 1);
}

async function find(
  folder: string,
  pattern: string,
  options: {
    readonly caseSensitiveMatch?: boolean;
    readonly deep?: number;
  } = {},
): Promise<readonly string[]> {
  const paths = await glob(pattern, {
    ...options,
    ignore,
    expandDirectories: false,
    ...(folder !== "" && { cwd: folder }),
  });
  return paths.toSorted().map((path) => join(folder, path));
}
