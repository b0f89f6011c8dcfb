/** Where an emitter of the configuration may write. */
import { posix } from "node:path";
import type { EmittedFile } from "./emitter.js";

/** Files that this tool writes beside those of the emitters. */
const reserved: readonly string[] = ["index.ts", "schema.json"];

/** What is wrong with the first path that cannot be taken; names in any case are the same file. */
export function wrongPath(
  files: readonly EmittedFile[],
  before: readonly EmittedFile[],
): string | undefined {
  const taken = new Set(
    [...reserved, ...before.map(({ path }) => path)].map((it) =>
      it.toLowerCase(),
    ),
  );
  for (const { path } of files) {
    if (
      path === "" ||
      path.includes("\\") ||
      posix.isAbsolute(path) ||
      posix.normalize(path) !== path ||
      path.startsWith("../")
    )
      return `the path '${path}' is not one within the output folder`;
    if (taken.has(path.toLowerCase()))
      return `the path '${path}' is another file's already`;
    taken.add(path.toLowerCase());
  }
  return undefined;
}
