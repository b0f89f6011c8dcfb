import { expect, test } from "vitest";
import { createFreeNames } from "./identifier.js";

test("what wants a name that is taken has the next number that is free", () => {
  const free = createFreeNames(["Call", "Call_3"]);
  expect(["Call", "Call", "Call_2", "Text", "Call"].map(free)).toEqual([
    "Call_2",
    "Call_4",
    "Call_2_2",
    "Text",
    "Call_5",
  ]);
});

test("names may have to differ by more than case", () => {
  const free = createFreeNames([], (name) => name.toLowerCase());
  expect(["Call", "CALL", "call", "call_2"].map(free)).toEqual([
    "Call",
    "CALL_2",
    "call_3",
    "call_2_2",
  ]);
});

test("where thousands want one name, none tries the numbers of the others", () => {
  let tried = 0;
  const free = createFreeNames([], (name) => {
    tried++;
    return name;
  });
  const names = Array.from({ length: 1000 }, () => free("Same"));
  expect(names.at(-1)).toBe("Same_1000");
  expect(tried).toBeLessThan(10_000);
});
