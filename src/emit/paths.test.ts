import { expect, test } from "vitest";
import type { EmittedFile } from "./emitter.js";
import { wrongPath } from "./paths.js";

function wrong(
  paths: readonly unknown[],
  before: readonly unknown[] = [],
): string | undefined {
  return wrongPath(filesOf(paths), filesOf(before));
}

/** An emitter in JavaScript may give anything. */
function filesOf(paths: readonly unknown[]): readonly EmittedFile[] {
  return paths.map((path) => ({ path: path as string, text: "" }));
}

test.each([
  "a.ts",
  "a/b/c.ts",
  "..a/.b",
  "größe/日本 1.ts",
  "console.ts",
  "com10.ts",
  "a.con",
])("'%s' is taken", (path) => {
  expect(wrong([path])).toBeUndefined();
});

test.each([
  "",
  ".",
  "..",
  "../x.ts",
  "a/../../x.ts",
  "a/..",
  "a/./b.ts",
  "a//b.ts",
  "a/",
  "/etc/x",
  "//server/share/x",
  "C:\\x.ts",
  "..\\x.ts",
  undefined,
  null,
  7,
])("'%s' is not within the output folder", (path) => {
  expect(wrong([path])).toBe(
    `the path '${String(path)}' is not one within the output folder`,
  );
});

test.each([
  "C:x.ts",
  "C:/x.ts",
  "con.ts",
  "a/NUL",
  "Aux .txt",
  "com1",
  "LPT².md",
  "CONOUT$",
  "a./b.ts",
  "a.ts ",
  "a.ts.",
  "a?.ts",
  "a|b.ts",
  "x.ts:stream",
  `${"ü".repeat(128)}`,
])("'%s' is no name on every system", (path) => {
  expect(wrong([path])).toContain("which not every system allows as a name");
});

test.each(["a\u0000.ts", "a\n.ts", "\uD800.ts"])(
  "a name with what no name can hold: %j",
  (path) => {
    const reason = wrong([path]);
    expect(reason).toContain("which not every system allows as a name");
    expect(reason).not.toMatch(/\p{Cc}/u);
  },
);

test.each([
  [["a.ts", "A.ts"], "the path 'A.ts' is another file's already"],
  [
    ["\u00e9.ts", "E\u0301.ts"],
    "the path 'E\u0301.ts' is another file's already",
  ],
  [["Index.ts"], "the path 'Index.ts' is another file's already"],
  [
    ["a", "a/b.ts"],
    "the path 'a/b.ts' needs a folder where there is the file 'a'",
  ],
  [["A/b/c.ts", "a/B"], "the path 'a/B' is that of a folder with other files"],
])("%j: one of them only", (paths, says) => {
  expect(wrong(paths)).toBe(says);
});

test("files of other emitters count", () => {
  expect(wrong(["CLASSES.ts"], ["classes.ts"])).toBe(
    "the path 'CLASSES.ts' is another file's already",
  );
});
