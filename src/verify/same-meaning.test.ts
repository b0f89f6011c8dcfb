import { describe, expect, test } from "vitest";
import type { Schema } from "../schema/schema.js";
import { constantsOf } from "./constants.js";
import { isSameText, sameTexts } from "./same-meaning.js";

const schema: Schema = {
  version: 1,
  operations: [],
  declarations: [
    {
      kind: "enum",
      id: "?.Color",
      name: "Color",
      members: [
        { name: "Red", value: "0", json: "Red" },
        { name: "NextDay", value: "1", json: "next-day" },
      ],
    },
    {
      kind: "enum",
      id: "?.Access",
      name: "Access",
      flags: true,
      members: [
        { name: "Read", value: "1", json: "Read" },
        { name: "Write", value: "2", json: "Write" },
      ],
    },
  ],
};

const same = (sample: string, written: string): boolean =>
  isSameText(sample, written, constantsOf(schema));

test.each(sameTexts)("$reason", ({ examples, fits }) => {
  for (const [sample, written] of examples)
    expect(fits(sample, written, constantsOf(schema)), sample).toBe(true);
});

describe("these mean the same", () => {
  test.each([
    ["1.50", "1.5"],
    ["-0", "0"],
    ["1E+17", "100000000000000000"],
    ["0.00001", "1e-5"],
    ["INF", "Infinity"],
    ["True", "true"],
    ["0", "false"],
    ["/Date(0)/", "1970-01-01T00:00:00Z"],
    ["/Date(0+0530)/", "1970-01-01T05:30:00+05:30"],
    ["/Date(19800000+0530)/", "1970-01-01T05:30:00+05:30"],
    ["/Date(-62135596800000-0000)/", "0001-01-01T00:00:00"],
    ["/Date(1709229845250-0000)/", "2024-02-29T13:04:05.25"],
    ["/Date(253402300800000-0000)/", "9999-12-31T23:59:59.9999999"],
    ["2024-02-29T13:04:05.2500000Z", "2024-02-29T13:04:05.25Z"],
    ["2024-02-29 13:04:05", "2024-02-29T13:04:05"],
    ["Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z"],
    ["1.02:03:04.0050000", "P1DT2H3M4.005S"],
    ["13:04", "PT13H4M"],
    ["-PT60S", "-PT1M"],
    [
      "{00000000000000000000000000000ABC}",
      "00000000-0000-0000-0000-000000000abc",
    ],
    ["1", "next-day"],
    ["NEXTDAY", "next-day"],
    ["Read, Write", "3"],
    ["Write Read", "3"],
    ["https://a.example/é b", "https://a.example/%C3%A9%20b"],
    ["Acme.Circle, Acme.Dtos", "Acme.Circle"],
  ])("%s and %s", (sample, written) => {
    expect(same(sample, written)).toBe(true);
  });
});

describe("these do not", () => {
  test.each([
    ["9223372036854775807", "9223372036854776000"],
    ["1.5", "1.25"],
    ["NaN", "0"],
    ["true", "false"],
    ["/Date(0)/", "1970-01-01T00:00:01Z"],
    ["/Date(0)/", "1970-01-01T00:00:00.0000001Z"],
    ["/Date(0-0000)/", "1970-01-02T00:00:00"],
    ["2024-02-29T13:04:05", "2024-02-29T14:04:05"],
    ["2024-02-29T13:04:05.1234567Z", "2024-02-29T13:04:05.123Z"],
    ["PT1H", "PT61M"],
    ["Red", "next-day"],
    ["Read, Write", "1"],
    ["Acme.Circle, Acme.Dtos", "Acme.Square"],
    ["String", "string"],
    ["Tea, green", "Tea"],
  ])("%s and %s", (sample, written) => {
    expect(same(sample, written)).toBe(false);
  });
});
