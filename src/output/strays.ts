/** What an earlier run wrote and this one does not. */
import type { Dirent } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { concurrently } from "../source/concurrently.js";
import { isOwnFile, isPart } from "../source/own-file.js";

/** A file of this tool's that is no longer produced. */
export interface Stray {
  /** Relative to the output folder. */
  readonly path: string;
  readonly current: string;
}

/** A header names every input. */
const headLength = 64 * 1024;

/**
 * In the output folder, every file of this tool's that is not kept. In a folder below only those
 * whose header one of its files has, too, or that are parts of its index: `src/api/shop` may be the
 * output of another target, whose header names its inputs and options, the inputs as seen from there.
 * Links are not followed.
 *
 * @param kept Absolute paths.
 */
export async function strays(
  folder: string,
  kept: ReadonlySet<string>,
): Promise<readonly Stray[]> {
  const here = await ownFiles(folder, "", () => false);
  const headers = new Set(
    here.map(({ header }) => header).filter((it) => it !== ""),
  );
  const isKept = (path: string): boolean => kept.has(resolve(folder, path));
  const below =
    headers.size === 0 ? [] : await filesBelow(folder, "", headers, isKept);
  const found = [...here, ...below]
    .map(({ path }) => path)
    .filter((path) => !isKept(path))
    .toSorted();
  const gone = await withoutAliases(found, folder, kept);
  return concurrently(gone, async (path) => ({
    path,
    current: await readFile(join(folder, path), "utf8"),
  }));
}

/** A type that is now `CALL` is written over `Call.ts` where the file system knows no case. */
async function withoutAliases(
  paths: readonly string[],
  folder: string,
  kept: ReadonlySet<string>,
): Promise<readonly string[]> {
  const inAnyCase = new Map([...kept].map((it) => [it.toLowerCase(), it]));
  const isAlias = await concurrently(paths, async (path) => {
    const file = resolve(folder, path);
    const other = inAnyCase.get(file.toLowerCase());
    return other !== undefined && (await isSameFile(file, other));
  });
  return paths.filter((_, position) => isAlias[position] !== true);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

interface OwnFile {
  readonly path: string;
  readonly header: string;
  /** It is a part of the index in the folder above. */
  readonly isPart: boolean;
}

async function filesBelow(
  folder: string,
  path: string,
  headers: ReadonlySet<string>,
  isKept: (path: string) => boolean,
): Promise<readonly OwnFile[]> {
  const entries = await entriesOf(join(folder, path));
  const folders = entries.filter(
    (it) =>
      it.isDirectory() &&
      !it.name.startsWith(".") &&
      it.name !== "node_modules",
  );
  const found = await Promise.all(
    folders.map(async ({ name }) => {
      const below = join(path, name);
      const own = await ownFiles(folder, below, isKept);
      return [
        ...own.filter(
          ({ header, isPart: ofAbove }) =>
            headers.has(header) || (ofAbove && path === ""),
        ),
        ...(await filesBelow(folder, below, headers, isKept)),
      ];
    }),
  );
  return found.flat();
}

/** Those that are to stay are not even read. */
async function ownFiles(
  folder: string,
  path: string,
  isKept: (path: string) => boolean,
): Promise<readonly OwnFile[]> {
  const entries = await entriesOf(join(folder, path));
  const names = entries
    .filter((it) => it.isFile() && /\.(?:ts|json)$/.test(it.name))
    .map(({ name }) => join(path, name))
    .filter((name) => !isKept(name));
  const files = await concurrently(names, async (name) => ({
    path: name,
    head: await headOf(join(folder, name)),
  }));
  return files
    .filter(({ head }) => isOwnFile(head))
    .map(({ path: name, head }) => ({
      path: name,
      header: headerOf(head),
      isPart: isPart(head),
    }));
}

/** The comment that a file begins with: `schema.json` has its own, and lies in no folder below. */
function headerOf(head: string): string {
  return /^(?:\/\/.*\r?\n)+/.exec(head)?.[0].replaceAll("\r", "") ?? "";
}

/** A folder that is not there, or not to be listed, has none. */
function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

/** Empty where it cannot be read: then nobody knows whose it is. */
async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read({
        buffer: Buffer.alloc(headLength),
      });
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return "";
  }
}
