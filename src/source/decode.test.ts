import { describe, expect, test } from "vitest";
import { decode } from "./decode.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("decode", () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ["UTF-8", Buffer.from("Größe"), undefined, "Größe"],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x61, 0x62), undefined, "ab"],
    [
      "UTF-16, little endian",
      bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0),
      undefined,
      "aé",
    ],
    [
      "UTF-16, big endian",
      bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9),
      undefined,
      "aé",
    ],
    ["ISO 8859-1, as said", bytes(0x61, 0xe9), "iso-8859-1", "aé"],
    ["UTF-16 without a mark, as said", bytes(0x61, 0), "utf-16", "a"],
    [
      "a mark against what is said",
      bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
      "iso-8859-1",
      "é",
    ],
    ["an encoding nobody knows", Buffer.from("é"), "utf8mb4", "é"],
    ["nothing", bytes(), undefined, ""],
  ])("reads %s", (_, input, encoding, expected) => {
    expect(decode(input, encoding)).toBe(expected);
  });

  test("leaves a mark in the middle, which is a character there", () => {
    expect(decode(Buffer.from("a\uFEFFb"))).toBe("a\uFEFFb");
  });

  test.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)],
    ["UTF-16 that nobody said", bytes(0x61, 0, 0x62, 0)],
  ])("takes %s for no text", (_, input) => {
    expect(decode(input)).toBeUndefined();
  });
});

test("a page may hold the character NUL", () => {
  const page = "<!doctype html>\n<pre>initial: \0</pre>";
  expect(decode(new TextEncoder().encode(page))).toBe(page);
});
