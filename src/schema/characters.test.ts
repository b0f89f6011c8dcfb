import { expect, test } from "vitest";
import { wellFormed, withoutUnseen, withUnseenEscaped } from "./characters.js";

test.each([
  ["a control", "\u001B[2J", "\\u001b[2J"],
  ["a C1 control, which some terminals obey", "\u009B31m", "\\u009b31m"],
  [
    "what turns the direction",
    "\u202Ea\u2066b\u061C",
    "\\u202ea\\u2066b\\u061c",
  ],
  ["a line separator", "\u2028\u2029\u0085", "\\u2028\\u2029\\u0085"],
  ["a letter without a shape", "\u3164\u115F\uFFA0", "\\u3164\\u115f\\uffa0"],
  [
    "a joiner and a selector",
    "\u200D\uFE0F\u00AD\uFEFF",
    "\\u200d\\ufe0f\\u00ad\\ufeff",
  ],
  ["a tag, which only a machine reads", "\u{E0041}", "\\udb40\\udc41"],
  ["half a pair", "\uD800x", "\\ud800x"],
  ["what is seen", "Ünï 日本 😀", "Ünï 日本 😀"],
])("%s", (_, text, escaped) => {
  expect(withUnseenEscaped(text)).toBe(escaped);
  expect(JSON.parse(`"${escaped}"`)).toBe(text);
});

test("may be left out, or something stands in its place", () => {
  expect(withoutUnseen("a\u200Bb\u202E")).toBe("ab");
  expect(withoutUnseen("a\u200Bb", " ")).toBe("a b");
});

test("half a surrogate pair is replaced, a pair is kept", () => {
  expect(wellFormed("a\uDC00😀\uD800")).toBe("a\uFFFD😀\uFFFD");
});
