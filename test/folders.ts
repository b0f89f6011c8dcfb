/** Folders that a test may write into, and what lies in them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { onTestFinished } from "vitest";

/** Gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "servicestack-codegen-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Every file below a folder, by path. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  return Object.fromEntries(
    files.map((it) => [relative(folder, it), readFileSync(it, "utf8")]),
  );
}
