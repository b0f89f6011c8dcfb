/** What `--check` shows: a unified diff from what is on disk to what would be written. */
import { createTwoFilesPatch } from "diff";
import type { PlannedFile } from "./plan.js";

export function unifiedDiff({ path, current, text }: PlannedFile): string {
  return createTwoFilesPatch(
    current === undefined ? "/dev/null" : path,
    path,
    current ?? "",
    text,
    current === undefined ? "missing" : "on disk",
    "as generated",
  );
}
