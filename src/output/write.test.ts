import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentsOf, temporaryFolder } from "../../test/folders.js";
import type { PlannedFile } from "./plan.js";
import { write } from "./write.js";

function created(path: string): PlannedFile {
  return { path, text: "new\n", status: "created" };
}

test("counts what it writes, which is not what is unchanged", async () => {
  const folder = join(temporaryFolder(), "a", "b");
  const { value, diagnostics } = await write(
    [
      created("one.ts"),
      { path: "same.ts", text: "same\n", status: "unchanged" },
      created(join("deep", "two.ts")),
    ],
    folder,
  );
  expect({ value, diagnostics }).toEqual({ value: 2, diagnostics: [] });
  expect(contentsOf(folder)).toEqual({
    "one.ts": "new\n",
    [join("deep", "two.ts")]: "new\n",
  });
});

test("puts nothing in place where one file cannot be written", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "one.ts"), "old\n");
  writeFileSync(join(folder, "deep"), "a file where a folder should be\n");
  const before = contentsOf(folder);
  const { value, diagnostics } = await write(
    [created("one.ts"), created(join("deep", "two.ts"))],
    folder,
  );
  expect(value).toBe(0);
  expect(diagnostics).toMatchObject([{ code: "output-not-writable" }]);
  expect(diagnostics[0]?.message).toContain(join(folder, "deep", "two.ts"));
  expect(contentsOf(folder)).toEqual(before);
});

test("says how far it came where a file cannot take its place", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "two.ts"));
  const { value, diagnostics } = await write(
    [created("one.ts"), created("two.ts"), created("three.ts")],
    folder,
  );
  expect(value).toBe(1);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    `Cannot write '${join(folder, "two.ts")}': it is a folder.`,
  ]);
  expect(contentsOf(folder)).toEqual({ "one.ts": "new\n" });
});
