import { expect, test } from "vitest";
import { createComparison } from "./between-wires.js";

const differences = createComparison({
  version: 1,
  declarations: [],
  operations: [],
});

test.each([
  ["a null object in a list", { lines: [{}] }, { lines: [null] }],
  ["a member that is null, and missing", { note: null }, {}],
  [
    "a moment with fewer digits",
    { at: "2024-01-02T03:04:05.123Z" },
    { at: "2024-01-02T03:04:05.1234567Z" },
  ],
])("%s is one value", (_, json, xml) => {
  expect(differences(json, xml)).toEqual([]);
});

test.each([
  ["an empty list", [], null],
  ["bytes", new Uint8Array(0), null],
  ["a list", ["a"], { 0: "a" }],
  ["an object with members", { id: 1 }, null],
])("%s is no null and no object", (_, json, xml) => {
  expect(differences({ of: json }, { of: xml })).toEqual([
    { path: ["of"], json, xml },
  ]);
});
