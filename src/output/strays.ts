/** What an earlier run wrote and this one does not. */
import type { Dirent } from "node:fs";
import { open, readdir, readFile, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { concurrently } from "../source/concurrently.js";
import { isOwnFile, isPart, ownHeader } from "../source/own-file.js";

/** A file of this tool's that is no longer produced. */
export interface Stray {
  /** Relative to the output folder. */
  readonly path: string;
  readonly current: string;
}

interface StraysOptions {
  /** Files that are no strays, and what they lead to. */
  readonly kept: readonly string[];
  /** Folders that are not looked into. */
  readonly apart: readonly string[];
}

/** By this much of a file it is seen whose it is. */
const beginning = 64;
/** A header names every input. */
const headLength = 64 * 1024;

/**
 * In the output folder, every file of this tool's that is not kept. In a folder below only those
 * whose header one of its files has, too, or that are parts of its index: `src/api/shop` may be the
 * output of another run, whose header names its inputs and options, the inputs as seen from there.
 * Links are not followed.
 */
export async function strays(
  folder: string,
  { kept, apart }: StraysOptions,
): Promise<readonly Stray[]> {
  const known = new Set([
    ...kept.map(keyOf),
    ...(await concurrently(kept, realOf)).map(keyOf),
  ]);
  const isKept = (path: string): boolean =>
    known.has(keyOf(join(folder, path)));
  const elsewhere = new Set(apart.map((it) => resolve(it)));
  const here = await ownFiles(folder, "", () => false);
  const headers = new Set(here.map(({ header }) => header));
  const below =
    headers.size === 0
      ? []
      : await filesBelow(folder, "", { headers, elsewhere, isKept });
  const found = [...here, ...below]
    .map(({ path }) => path)
    .filter((path) => !isKept(path))
    .toSorted();
  const texts = await concurrently(found, async (path) => {
    const current = await readFile(join(folder, path), "utf8").catch(
      // Another run has deleted it meanwhile.
      () => undefined,
    );
    return { path, current };
  });
  return texts.flatMap(({ path, current }) =>
    current === undefined ? [] : { path, current },
  );
}

function realOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/** On many systems `Order.ts` is `order.ts`, which has just been written. */
function keyOf(file: string): string {
  return resolve(file).normalize("NFC").toLowerCase();
}

interface OwnFile {
  readonly path: string;
  readonly header: string;
  /** It is a part of the index in the folder above. */
  readonly isPart: boolean;
}

interface Meant {
  readonly headers: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly isKept: (path: string) => boolean;
}

async function filesBelow(
  folder: string,
  path: string,
  meant: Meant,
): Promise<readonly OwnFile[]> {
  const entries = await entriesOf(join(folder, path));
  const found: OwnFile[] = [];
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (!isLookedInto(entry) || meant.elsewhere.has(resolve(folder, below)))
      continue;
    const own = await ownFiles(folder, below, meant.isKept);
    found.push(
      ...own.filter(
        ({ header, isPart: ofAbove }) =>
          meant.headers.has(header) || (ofAbove && path === ""),
      ),
      ...(await filesBelow(folder, below, meant)),
    );
  }
  return found;
}

function isLookedInto(entry: Dirent): boolean {
  return (
    entry.isDirectory() &&
    !entry.name.startsWith(".") &&
    entry.name !== "node_modules"
  );
}

/** Those that are to stay are not even read. */
async function ownFiles(
  folder: string,
  path: string,
  isKept: (path: string) => boolean,
): Promise<readonly OwnFile[]> {
  const entries = await entriesOf(join(folder, path));
  const names = entries
    .filter((it) => it.isFile())
    .map(({ name }) => join(path, name))
    .filter((name) => !isKept(name));
  const files = await concurrently(names, async (name) => {
    const head = await headOf(join(folder, name));
    return { path: name, header: ownHeader(head), isPart: isPart(head) };
  });
  return files.flatMap(({ header, ...file }) =>
    header === undefined ? [] : { ...file, header },
  );
}

/** A folder that is not there, or not to be listed, has none. */
function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

/** Empty where it is not this tool's, or cannot be read: then nobody knows whose it is. */
async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const read = async (length: number): Promise<string> => {
        const buffer = Buffer.alloc(length);
        const { bytesRead } = await handle.read({ buffer, position: 0 });
        return buffer.toString("utf8", 0, bytesRead);
      };
      return isOwnFile(await read(beginning)) ? await read(headLength) : "";
    } finally {
      await handle.close();
    }
  } catch {
    return "";
  }
}
