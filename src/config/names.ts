/** What the file of a configuration may be called, and where it is looked for. */
import { dirname, join, resolve } from "node:path";

export const configNames: readonly string[] = [
  "ts",
  "mts",
  "js",
  "mjs",
  "json",
].map((extension) => `servicestack-codegen.config.${extension}`);

/** Each file that holds the configuration, or would if it were there; the nearest first. */
export function possibleConfigs(): readonly string[] {
  const files: string[] = [];
  for (let folder = resolve(""); ; folder = dirname(folder)) {
    for (const name of [...configNames, "package.json"])
      files.push(join(folder, name));
    if (dirname(folder) === folder) return files;
  }
}

/** Such a file says what it does only when it runs. */
export function isCode(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file);
}
