import { expect, test } from "vitest";
import { diagnostic } from "./diagnostic.js";
import { printDiagnostic, visible } from "./print.js";

test("a long line is cut around the place", () => {
  const text = `first\n${"a".repeat(100)}Order${"b".repeat(100)}\nlast`;
  const start = text.indexOf("Order");
  const at = { file: "dtos.ts", start, end: start + "Order".length };
  const printed = printDiagnostic(
    diagnostic("unresolved-type", { name: "Order" }, at),
    [{ file: "dtos.ts", text }],
  );
  expect(printed.split("\n")).toEqual([
    "dtos.ts:2:101 - warning unresolved-type: No input declares the type 'Order'; it becomes unknown.",
    `    ${"a".repeat(40)}Order${"b".repeat(35)}`,
    `    ${" ".repeat(40)}^^^^^`,
    "    Add an input that declares it, such as the server's /types/typescript, or declare it in overrides.",
  ]);
});

test("a line break at the place or before it ends or begins what is shown", () => {
  expect(shown(0, 5)).toEqual(["    first", "    ^^^^^"]);
  expect(shown(5, 6)).toEqual(["    first", "         ^"]);
  expect(shown(6, 12)).toEqual(["    second", "    ^^^^^^"]);
  expect(shown(13, 14)).toEqual([]);
  expect(shown(14, 19)).toEqual(["    third", "    ^^^^^"]);
});

test("what a terminal would obey is not printed", () => {
  const text = "\u001b[2Jexport \u202eclass";
  const printed = printDiagnostic(
    diagnostic(
      "unresolved-type",
      { name: "a\u0007\u001b]0;b\nc\u009b" },
      { file: "dtos.ts", start: 4, end: 10 },
    ),
    [{ file: "dtos.ts", text }],
  );
  expect(printed.split("\n")).toEqual([
    "dtos.ts:1:5 - warning unresolved-type: No input declares the type 'a  ]0;b c '; it becomes unknown.",
    "     [2Jexport  class",
    "        ^^^^^^",
    "    Add an input that declares it, such as the server's /types/typescript, or declare it in overrides.",
  ]);
});

test.each([
  ["::error::x", " :error::x"],
  ["    ::set-output name=a::b", "     :set-output name=a::b"],
  ["a ##[error]b", "a # [error]b"],
  ["##vso[task.setvariable]", "# vso[task.setvariable]"],
  ["##teamcity[buildStop]", "# teamcity[buildStop]"],
  ["a::b ## c", "a::b ## c"],
])("no pipeline is given a command: %s", (line, harmless) => {
  expect(visible(line)).toBe(harmless);
});

/** The line and the carets that show a place. */
function shown(start: number, end: number): readonly string[] {
  const at = { file: "dtos.ts", start, end };
  const text = "first\nsecond\n\nthird";
  return printDiagnostic(diagnostic("unresolved-type", { name: "A" }, at), [
    { file: "dtos.ts", text },
  ])
    .split("\n")
    .slice(1, -1);
}
