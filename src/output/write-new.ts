/** Files that become the user's own once they are there: without a header, and never compared. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { join } from "node:path";
import { leadsOutside } from "./outside.js";
import type { PlannedFile } from "./plan.js";
import { write } from "./write.js";

/** Writes all of them or none, and returns what stands against it. */
export async function writeNew(
  files: readonly PlannedFile[],
  folder: string,
): Promise<readonly Diagnostic[]> {
  for (const { path } of files) {
    const target = await leadsOutside(folder, path);
    if (target !== undefined)
      return [
        diagnostic("output-outside", { file: join(folder, path), target }),
      ];
  }
  const { diagnostics } = await write(files, folder);
  return diagnostics;
}
