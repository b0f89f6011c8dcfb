import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const known = ["emit", "out", "check", "classes", "zod"];

test.each([
  ["emti", "emit"],
  ["chekc", "check"],
  ["hceck", "check"],
  ["Classse", "classes"],
  ["ot", undefined],
  ["otu", "out"],
  ["zdo", "zod"],
  ["emit", "emit"],
  ["mite", undefined],
])("%s means %s", (written, meant) => {
  expect(nearest(written, known)).toBe(meant);
});

test("a swap counts once, also where letters come again", () => {
  expect(nearest("aba", ["baa"])).toBe("baa");
  expect(nearest("ab", ["ba"])).toBe(undefined);
});

test("of several the nearest, and of equals the first", () => {
  expect(nearest("order", ["orders", "oder", "order"])).toBe("order");
  expect(nearest("ordre", ["orders", "order"])).toBe("order");
});
