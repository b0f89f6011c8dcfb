import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folders.js";
import { makeFolder } from "./folder.js";

test("makes the folders above as well, and does not mind one that is there", async () => {
  const folder = join(temporaryFolder(), "a", "b", "c");
  await makeFolder(folder);
  await makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test("a file in the way is an error", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  await expect(makeFolder(file)).rejects.toThrow("EEXIST");
  await expect(makeFolder(join(file, "below"))).rejects.toThrow("ENOTDIR");
});

// Prevents: Node's recursive mkdir, which tries for ever where the system says ENOENT.
test.skipIf(!existsSync("/proc/self"))(
  "a place that can hold no folder is an error (where there is /proc)",
  async () => {
    await expect(makeFolder("/proc/none/below")).rejects.toThrow("ENOENT");
  },
);
