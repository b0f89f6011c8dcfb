/** What `--check` shows: a unified diff from what is on disk to what would be written. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { PlannedFile } from "./plan.js";

export function unifiedDiff({ path, current, text }: PlannedFile): string {
  return createTwoFilesPatch(
    current === undefined ? "/dev/null" : path,
    path,
    current ?? "",
    text,
    current === undefined ? "missing" : "on disk",
    "as generated",
    { headerOptions: FILE_HEADERS_ONLY },
  );
}
