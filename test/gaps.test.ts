/** What inputs leave open is told where it matters, and no more once another input tells it. */
import { expect, test } from "vitest";
import { generate } from "../src/generate.js";
import { resolveOptions } from "../src/options.js";
import { fixture } from "./cases.js";

const gaps: ReadonlySet<string> = new Set([
  "untyped-values",
  "guessed-names",
  "assumed-contracts",
  "unknown-namespace",
]);

const listing = fixture("telephony-listing", "input.ts");
const metadata = fixture("telephony-metadata", "input.json");
const csharp = fixture("enums-csharp", "input.cs");
const contracts = fixture("contracts-listing", "input.ts");
const page = fixture("get-session", "input.txt");

test.each([
  [
    "a listing",
    [listing],
    ["classes", "zod", "xml"],
    ["untyped-values", "unknown-namespace"],
  ],
  ["a listing, for JSON", [listing], ["zod"], ["untyped-values"]],
  ["a listing, for classes", [listing], ["classes"], []],
  [
    "a listing that states namespaces",
    [contracts],
    ["xml"],
    ["untyped-values", "guessed-names", "unknown-namespace"],
  ],
  ["metadata", [metadata], ["zod", "xml"], ["assumed-contracts"]],
  ["metadata, for JSON", [metadata], ["zod"], []],
  ["a C# listing", [csharp], ["zod", "xml"], ["assumed-contracts"]],
  [
    "a listing and metadata of one server",
    [listing, metadata],
    ["zod", "xml"],
    ["assumed-contracts"],
  ],
  [
    "a page with an XML sample",
    [page],
    ["zod", "xml"],
    ["untyped-values", "unknown-namespace"],
  ],
])("%s", async (_, inputs, emit, expected) => {
  const { diagnostics } = await generate(
    resolveOptions({ inputs, emit, out: "generated" }),
  );
  const codes = diagnostics.map(({ code }) => code);
  expect(codes.filter((it) => gaps.has(it))).toEqual(expected);
});
