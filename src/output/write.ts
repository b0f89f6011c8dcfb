/** Puts files in place: all of them or none, and each of them whole. */
import { realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { makeFolder } from "./folder.js";
import { reasonOf } from "../source/file-failure.js";
import { removeLeftovers, temporaryName } from "./leftovers.js";
import type { PlannedFile } from "./plan.js";

/**
 * Makes what is not as it should be so, and returns how many files that were. All are written beside
 * their targets before the first takes its place: a full disk leaves everything as it was, and a
 * reader of a target sees the old text or the new one, never a part. What goes, goes last.
 */
export async function write(
  files: readonly PlannedFile[],
  folder: string,
): Promise<Outcome<number>> {
  const staged: { temporary: string; target: string; place: string }[] = [];
  let target = folder;
  let done = 0;
  try {
    const folders = new Set(files.map((it) => dirname(join(folder, it.path))));
    for (const it of folders) await removeLeftovers(it);
    for (const { path, text, status } of files) {
      if (status === "unchanged" || status === "deleted") continue;
      target = join(folder, path);
      await makeFolder(dirname(target));
      // A link stays one.
      const place = await realpath(target).catch(() => target);
      const temporary = temporaryName(place);
      staged.push({ temporary, target, place });
      await writeFile(temporary, text, { flag: "wx" });
    }
    for (const file of staged) {
      ({ target } = file);
      await rename(file.temporary, file.place);
      done++;
    }
    for (const { path, status } of files) {
      if (status !== "deleted") continue;
      target = join(folder, path);
      await rm(target, { force: true });
      await removeEmptied(folder, dirname(path));
      done++;
    }
    return { value: done, diagnostics: [] };
  } catch (error) {
    for (const { temporary } of staged) await rm(temporary, { force: true });
    const reason = reasonOf(error);
    return {
      value: done,
      diagnostics: [
        diagnostic("output-not-writable", { file: target, reason }),
      ],
    };
  }
}

/** The folder that a file was deleted from, and those above it, up to the output folder. */
async function removeEmptied(out: string, path: string): Promise<void> {
  if (path === ".") return;
  const isEmptied = await rmdir(join(out, path)).then(
    () => true,
    () => false,
  );
  if (isEmptied) await removeEmptied(out, dirname(path));
}
