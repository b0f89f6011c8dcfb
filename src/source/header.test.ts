import { expect, test } from "vitest";
import { isHeader, parseHeader } from "./header.js";

test.each([
  ["Authorization: Bearer a.b", ["Authorization", "Bearer a.b"]],
  ["X-Api-Key:k", ["X-Api-Key", "k"]],
  [" Cookie :  a=b; c=d:e ", ["Cookie", "a=b; c=d:e"]],
  ["X-Empty:", ["X-Empty", ""]],
  ["X-Name: Zoë", ["X-Name", "Zoë"]],
])("%s", (line, header) => {
  expect(parseHeader(line)).toEqual(header);
});

test.each([
  "Bearer a.b",
  ": value",
  "X Key: value",
  "Schlüssel: value",
  "X-Key: a\r\nHost: other",
  "X-Key: ключ",
  "X-Key: a\u007F",
  "",
])("%j is none", (line) => {
  expect(parseHeader(line)).toBeUndefined();
});

test("what is none cannot be sent, and what is one can", () => {
  const headers = new Headers();
  expect(isHeader(["X-Key", "é\t~"])).toBe(true);
  expect(() => headers.set("X-Key", "é\t~")).not.toThrow();
  expect(isHeader(["X-Key", "ключ"])).toBe(false);
  expect(() => headers.set("X-Key", "ключ")).toThrow(TypeError);
});
