/** Tells when something changes where inputs come from. */
import { dirname, relative, sep } from "node:path";
import { watch, type FSWatcher } from "chokidar";
import type { Places } from "./places.js";

export interface FileWatch {
  /** Looks there from now on; true where that is elsewhere than before. */
  readonly lookAt: (places: Places) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

interface FileWatchOptions {
  readonly changed: () => void;
  /** The system has no more watchers to give, say. */
  readonly failed: (error: unknown) => void;
}

export function watchFiles({ changed, failed }: FileWatchOptions): FileWatch {
  let current:
    { readonly key: string; readonly watcher: FSWatcher } | undefined;
  return {
    async lookAt(places) {
      const key = JSON.stringify([places.files, places.folders]);
      if (current?.key === key) return false;
      const before = current?.watcher;
      const watcher = start(places);
      current = { key, watcher };
      await new Promise<void>((resolve) => {
        watcher.once("ready", resolve).on("error", (error) => {
          failed(error);
          resolve();
        });
      });
      watcher.on("all", changed);
      await before?.close();
      return true;
    },
    async close() {
      await current?.watcher.close();
    },
  };
}

/**
 * A file is looked at in its folder: an editor may put another file in its place, and one that was
 * removed may come back.
 */
function start({ files, folders }: Places): FSWatcher {
  const wanted = new Set(files);
  const roots = [...new Set([...files.map((it) => dirname(it)), ...folders])];
  // Of a folder that it is given twice, chokidar forgets events.
  const outermost = roots.filter(
    (it) => !roots.some((other) => other !== it && isBelow(other, it)),
  );
  return watch(outermost, {
    ignoreInitial: true,
    // A configuration is waited for in each folder above, also where one may not look.
    ignorePermissionErrors: true,
    ignored: (path) =>
      !wanted.has(path) &&
      !roots.some((root) => isBelow(path, root)) &&
      !folders.some((folder) => isMeant(folder, path)),
  });
}

/** Also of the folder itself. What is not there is waited for in the folders above. */
function isBelow(folder: string, path: string): boolean {
  return !namesBetween(folder, path).includes("..");
}

/** Loading passes over the same: what starts with a dot, and packages. */
function isMeant(folder: string, path: string): boolean {
  return !namesBetween(folder, path).some(
    (it) => it.startsWith(".") || it === "node_modules",
  );
}

function namesBetween(folder: string, path: string): readonly string[] {
  return relative(folder, path).split(sep);
}
