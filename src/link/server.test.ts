import { expect, test } from "vitest";
import type { Draft } from "../parse/draft.js";
import { hasWallTimeOffsets } from "./server.js";

function draftOf(version: string | undefined): Draft {
  const at = { file: "dtos.ts", start: 0, end: 0 };
  return {
    file: "dtos.ts",
    declarations: [],
    operations: [],
    ...(version !== undefined && {
      server: { version: { value: version, at, by: "listing" } },
    }),
  };
}

// As servers write it: `6.40` is 6.4.0, `6.110` is 6.11.0.
test.each<[string | undefined, boolean]>([
  ["5.14", true],
  ["6.00", true],
  ["6.40", true],
  ["6.100", true],
  ["6.110", false],
  ["8.10", false],
  ["10.15", false],
  [undefined, false],
])("a server that says %s", (version, expected) => {
  expect(
    hasWallTimeOffsets([draftOf(undefined), draftOf(version)], undefined),
  ).toBe(expected);
});

test.each<[string, boolean]>([
  ["6", true],
  ["6.4", true],
  ["6.10.0", true],
  ["6.11", false],
  ["8.0", false],
])("a user who says %s counts more", (version, expected) => {
  const other = draftOf(expected ? "10.15" : "5.14");
  expect(hasWallTimeOffsets([other], version)).toBe(expected);
});
