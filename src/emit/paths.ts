/** Where an emitter of the configuration may write. */
import { posix } from "node:path";
import type { EmittedFile } from "./emitter.js";
import { device } from "./file-names.js";

/** Files that this tool writes beside those of the emitters. */
const reserved: readonly string[] = ["index.ts", "schema.json"];

/** What is wrong with the first path that cannot be taken. */
export function wrongPath(
  files: readonly EmittedFile[],
  before: readonly EmittedFile[],
): string | undefined {
  const taken = new Set(reserved.map(keyOf));
  const folders = new Set<string>();
  const take = (path: string): void => {
    taken.add(keyOf(path));
    for (const it of foldersAbove(keyOf(path))) folders.add(it);
  };
  for (const { path } of before) take(path);
  for (const { path } of files) {
    if (!isWithin(path))
      return `the path '${shown(path)}' is not one within the output folder`;
    const unusable = path.split("/").find((it) => !isUsable(it));
    if (unusable !== undefined)
      return `the path '${shown(path)}' holds '${shown(unusable)}', which not every system allows as a name`;
    if (taken.has(keyOf(path)))
      return `the path '${path}' is another file's already`;
    if (folders.has(keyOf(path)))
      return `the path '${path}' is that of a folder with other files`;
    const file = foldersAbove(keyOf(path)).find((it) => taken.has(it));
    if (file !== undefined)
      return `the path '${path}' needs a folder where there is the file '${file}'`;
    take(path);
  }
  return undefined;
}

/** Names that differ in case, or in how a letter is composed, are one file on many systems. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** `a` and `a/b` of `a/b/c.ts` */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function isWithin(path: unknown): path is string {
  return (
    typeof path === "string" &&
    !path.includes("\\") &&
    !posix.isAbsolute(path) &&
    posix.normalize(path) === path &&
    path.split("/").every((it) => it !== "" && it !== "." && it !== "..")
  );
}

/** Bytes that a name may have. */
const longestName = 255;

/**
 * What Windows allows as a name as well, where `C:x` is on another disk, `con.ts` a device, and
 * `a.` the file `a`: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
function isUsable(name: string): boolean {
  return (
    !/[\p{Cc}\p{Cs}<>:"|?*]|[. ]$/u.test(name) &&
    !device.test(name) &&
    Buffer.byteLength(name) <= longestName
  );
}

/** A path of any kind, as a message can hold it. */
function shown(path: unknown): string {
  return String(path)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "?")
    .slice(0, 80);
}
