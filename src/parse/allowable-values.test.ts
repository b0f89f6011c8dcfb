import { expect, test } from "vitest";
import {
  allowableOf,
  withAllowable,
  withAllowableAttribute,
} from "./allowable-values.js";
import { parseAttribute } from "./attributes.js";
import type { Fact } from "./draft.js";

function factOf<T>(value: T): Fact<T> {
  return { value, at: { file: "a.cs", start: 0, end: 0 }, by: "csharp" };
}

test.each([
  ['ApiAllowableValues("Rating", 1, 5)', "Range: 1 to 5"],
  ["ApiAllowableValues(-1, 5)", "Range: -1 to 5"],
  ['ApiAllowableValues("Sort", "name", "age")', "Allowed values: name, age"],
  ['ApiAllowableValues("Kind", typeof(Kind))', undefined],
  ['ApiAllowableValues("Kind")', undefined],
  ["Range(1, 5)", undefined],
])("%s is described", (written, expected) => {
  const attribute = parseAttribute(written);
  const attributes = attribute ? [factOf(attribute)] : [];
  const { doc } = withAllowable(undefined, allowableOf(attributes));
  expect(doc?.value).toBe(expected);
});

test("follows the description", () => {
  const allowable = factOf({ values: ["a", "b"], maximum: 9 });
  expect(withAllowable(factOf("Which"), allowable).doc?.value).toBe(
    "Which\nAllowed values: a, b\nAt most 9",
  );
  expect(withAllowable(factOf("Which"), undefined).doc?.value).toBe("Which");
  expect(withAllowable(undefined, undefined)).toEqual({});
});

test.each([
  [
    'ApiAllowableValues("Rating", 1, 5)',
    [
      { name: "Min", value: 1 },
      { name: "Max", value: 5 },
    ],
  ],
  [
    'ApiAllowableValues("Sort", "name", "age")',
    [{ value: "name" }, { value: "age" }],
  ],
])("%s has one form", (written, args) => {
  const attribute = parseAttribute(written);
  const attributes = attribute ? [factOf(attribute)] : [];
  expect(
    withAllowableAttribute(attributes, allowableOf(attributes)).map(
      ({ value }) => value,
    ),
  ).toEqual([{ name: "ApiAllowableValues", args }]);
});

test("values that only the server knows are no attribute", () => {
  const attribute = parseAttribute('ApiAllowableValues("Kind", typeof(Kind))');
  const attributes = attribute ? [factOf(attribute)] : [];
  expect(withAllowableAttribute(attributes, allowableOf(attributes))).toEqual(
    [],
  );
});
