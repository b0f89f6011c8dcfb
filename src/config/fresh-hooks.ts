/**
 * Hooks of Node's module loader that give what a numbered module imports the same number, and tell
 * what was loaded under one: fresh-imports.ts says why.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { InitializeHook, LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";
import type { MessagePort } from "node:worker_threads";

export interface ImportedFile {
  /** Its absolute path. */
  readonly file: string;
  /** Of its content before it was loaded; undefined where there is no such file. */
  readonly hash: string | undefined;
}

/** What stands behind the URL of a module. */
const numbered = /\?watched\d+$/;

/** Hooks live in a thread of their own, for as long as the process: Node hands them this once. */
const ports: MessagePort[] = [];

export const initialize: InitializeHook<{ readonly port: MessagePort }> = ({
  port,
}) => {
  ports.push(port);
};

export const resolve: ResolveHook = async (specifier, context, next) => {
  const { parentURL = "" } = context;
  const [number] = numbered.exec(parentURL) ?? [];
  if (number === undefined) return next(specifier, context);
  try {
    const found = await next(specifier, context);
    return found.url.startsWith("file:") && !isOfPackage(found.url)
      ? { ...found, url: `${found.url}${number}` }
      : found;
  } catch (error) {
    // `./orders.js` may come; a package is not waited for.
    if (/^\.{0,2}\//.test(specifier))
      tell({
        file: fileURLToPath(new URL(specifier, parentURL)),
        hash: undefined,
      });
    throw error;
  }
};

export const load: LoadHook = async (url, context, next) => {
  if (numbered.test(url)) {
    const file = fileURLToPath(url);
    tell({ file, hash: await hashOfFile(file) });
  }
  return next(url, context);
};

function tell(imported: ImportedFile): void {
  for (const port of ports) port.postMessage(imported);
}

/** Packages do not change while one works, and are many. */
export function isOfPackage(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path);
}

export async function hashOfFile(file: string): Promise<string | undefined> {
  try {
    return createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
  } catch {
    return undefined;
  }
}
