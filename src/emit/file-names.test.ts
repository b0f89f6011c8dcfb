import { expect, test } from "vitest";
import { createFileNames } from "./file-names.js";

test.each<[name: string, file: string]>([
  ["Call", "Call"],
  ["Acme.Dtos", "Acme.Dtos"],
  ["Con", "Con_"],
  ["aux.Dtos", "aux_.Dtos"],
  ["Acme.Con", "Acme.Con"],
  ["Contact", "Contact"],
  ["COM1", "COM1_"],
  ["Größe", "Gr_f6_dfe"],
  ["😀", "_1f600"],
  ["../../etc/passwd", "_2f._2fetc_2fpasswd"],
  [".hidden", "hidden"],
  ["Acme.", "Acme"],
  ["..", "_"],
  ["node_modules", "node_modules_"],
  ["a b", "a_20b"],
])("%s is called %s", (name, file) => {
  expect(createFileNames().of(name)).toBe(file);
});

test("no two names of a folder are the same to a file system without case", () => {
  const names = createFileNames(["index.ts"]);
  const given = ["Call", "CALL", "call", "call_2", "Index.ts", "Con", "Con_"];
  expect(given.map(names.of)).toEqual([
    "Call",
    "CALL_2",
    "call_3",
    "call_2_2",
    "Index.ts_2",
    "Con_",
    "Con__2",
  ]);
});

test("a name that no file system takes is cut, and told apart by its hash", () => {
  const names = createFileNames();
  const [one, other] = [
    names.of(`${"A".repeat(300)}1`),
    names.of(`${"A".repeat(300)}2`),
  ];
  expect(one).toMatch(/^A{100}_[\da-f]{8}$/);
  expect(other).toMatch(/^A{100}_[\da-f]{8}$/);
  expect(one).not.toBe(other);
});
