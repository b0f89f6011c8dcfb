/** Puts files in place, each of them whole or not at all. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { reasonOf, type PlannedFile } from "./plan.js";

/** Writes what is not as it should be; a file that cannot be written is reported. */
export async function write(
  files: readonly PlannedFile[],
  folder: string,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const { path, text, status } of files) {
    if (status === "unchanged") continue;
    const target = join(folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await replace(target, text);
    } catch (error) {
      diagnostics.push(
        diagnostic("output-not-writable", {
          file: target,
          reason: reasonOf(error),
        }),
      );
    }
  }
  return diagnostics;
}

/** A reader of `target` sees the old text or the new one, never a part. */
async function replace(target: string, text: string): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
