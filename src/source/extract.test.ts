import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { extract } from "./extract.js";

const page = (tab: string, sample: string): string =>
  `<back to all web services\nGetPet\nGET\t/pets\t\t\nMetadata\nC#\n${tab}\nTo override the Content-type\n${sample}`;

const table = "GetPet Parameters:\nName\tParameter\tData Type\nId\tpath\tint";
const withBody = "HTTP/1.1 200 OK\nContent-Length: length\n\n(string)";
const withoutBody = "GET /pets HTTP/1.1\nHost: localhost";

async function diagnosticsOf(text: string): Promise<readonly Diagnostic[]> {
  return (await extract([{ file: "page.txt", text }])).diagnostics;
}

test.each([
  ["with types alone", page(table, withoutBody), []],
  ["with code alone", page("export class GetPet\n{\n}", withoutBody), []],
  [
    "with samples alone",
    page("", withBody),
    [{ code: "page-without-types", severity: "warning" }],
  ],
  [
    "with another language and samples",
    page("class GetPet {}\nDart GetPet DTOs", withBody),
    [
      {
        code: "page-of-other-language",
        severity: "warning",
        message: "The page shows its types in Dart, which is not read.",
      },
    ],
  ],
  [
    "with neither",
    page("", withoutBody),
    [{ code: "page-without-listing", severity: "error" }],
  ],
  [
    "with another language and no samples",
    page("class GetPet {}\nDart GetPet DTOs", withoutBody),
    [{ code: "page-without-listing", severity: "error" }],
  ],
])("a page %s", async (_, text, expected) => {
  const diagnostics = await diagnosticsOf(text);
  expect(diagnostics).toMatchObject(expected);
  expect(diagnostics).toHaveLength(expected.length);
});

test("a page's other language is reported where it stands", async () => {
  const text = page("class GetPet {}\nDart GetPet DTOs", withBody);
  const [{ at } = {}] = await diagnosticsOf(text);
  expect(text.slice(at?.start, at?.end)).toBe("Dart GetPet DTOs");
});

test("each input gives its kind, in the order given", async () => {
  const { value, diagnostics } = await extract([
    { file: "a.json", text: '{"types":[{"name":"Pet"}]}' },
    { file: "b.txt", text: "just some words" },
    { file: "c.cs", text: "using System;" },
    { file: "d.html", text: `<h2>GetPet</h2><pre>${withBody}</pre>` },
    { file: "e.ts", text: "export class Pet\n{\n}" },
  ]);
  expect(value.map(({ kind, source }) => [kind, source.file])).toEqual([
    ["metadata", "a.json"],
    ["csharp", "c.cs"],
    ["page", "d.html"],
    ["listing", "e.ts"],
  ]);
  const [metadata] = value;
  expect(metadata?.kind === "metadata" && metadata.text.text).toBe(
    '{"types":[{"name":"Pet"}]}',
  );
  expect(diagnostics).toMatchObject([
    {
      code: "input-not-recognised",
      at: { file: "b.txt" },
      message:
        "'b.txt' is neither a ServiceStack operation page nor a listing or metadata.",
    },
    { code: "page-without-types", at: { file: "d.html" } },
  ]);
});
