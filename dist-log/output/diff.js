/** What `--check` shows: a unified diff from what is on disk to what would be written. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
export function unifiedDiff({ path, current, text }) {
    return createTwoFilesPatch(current === undefined ? "/dev/null" : path, path, current ?? "", text, current === undefined ? "missing" : "on disk", "as generated", { headerOptions: FILE_HEADERS_ONLY });
}
