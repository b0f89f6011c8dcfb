/**
 * What `--check` shows: a unified diff from what is on disk to what would be written. Anyone may have
 * written what is on disk.
 */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { visible } from "../diagnostics/print.js";
import type { PlannedFile } from "./plan.js";

export function unifiedDiff({
  path,
  current,
  text,
  status,
}: PlannedFile): string {
  const patch = createTwoFilesPatch(
    current === undefined ? "/dev/null" : path,
    status === "deleted" ? "/dev/null" : path,
    current ?? "",
    text,
    current === undefined ? "missing" : "on disk",
    status === "deleted" ? "no longer generated" : "as generated",
    { headerOptions: FILE_HEADERS_ONLY },
  );
  // Tabs stay: one stands behind each name, where whatever applies the patch looks for it.
  return patch
    .split(/([\n\t])/)
    .map((it) => (it === "\n" || it === "\t" ? it : visible(it)))
    .join("");
}
