/** What is beyond a limit is told, and nothing is made of it. */
import { expect, test } from "vitest";
import { schemaOf } from "../../test/generated-code.js";

function metadata(types: readonly object[]): string {
  return JSON.stringify({ types });
}

function classes(
  count: number,
  more: (at: number) => object = () => ({}),
): readonly object[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `C${at}`,
    namespace: "Acme",
    ...more(at),
  }));
}

function member(type: string): readonly object[] {
  return [{ name: "A", properties: [{ name: "B", type }] }];
}

const deep = 100_000;
const nested = `${"List<".repeat(deep)}string${">".repeat(deep)}`;
const csharp = (type: string): string =>
  `using System;\npublic class A { public ${type} B { get; set; } }\n`;
const listing = (type: string): string =>
  `export class A\n{\n    public b: ${type};\n}\n`;
const back = "<p>&lt;back to all web services</p>";

test.each<[string, string, string, string]>([
  ["20,001 types", "a.json", metadata(classes(20_001)), "limit-types"],
  [
    "10,001 members",
    "a.json",
    metadata([
      {
        name: "A",
        properties: Array.from({ length: 10_001 }, (_, at) => ({
          name: `M${at}`,
          type: "String",
        })),
      },
    ]),
    "limit-members",
  ],
  [
    "a type 100,000 deep in metadata",
    "a.json",
    metadata(member(nested)),
    "limit-type",
  ],
  ["a type 100,000 deep in C#", "a.cs", csharp(nested), "limit-type"],
  [
    "100,000 arrays in metadata",
    "a.json",
    metadata(member(`A${"[]".repeat(deep)}`)),
    "limit-type",
  ],
  [
    "100,000 arrays in C#",
    "a.cs",
    csharp(`A${"[]".repeat(deep)}`),
    "limit-type",
  ],
  [
    "100,000 arrays in a listing",
    "a.ts",
    listing(`A${"[]".repeat(deep)}`),
    "limit-type",
  ],
  [
    "101 bases above one another",
    "a.json",
    metadata(
      classes(102, (at) =>
        at === 0 ? {} : { inherits: { name: `C${at - 1}`, namespace: "Acme" } },
      ),
    ),
    "limit-bases",
  ],
  [
    "a name of 20,001 characters",
    "a.json",
    metadata([{ name: "A".repeat(20_001) }]),
    "limit-name",
  ],
  [
    "a description of 1,000,001 characters",
    "a.json",
    metadata([{ name: "A", description: "a".repeat(1_000_001) }]),
    "limit-text",
  ],
  [
    "HTML 100,000 deep",
    "a.html",
    `<!DOCTYPE html><html><body>${back}${"<div>".repeat(deep)}`,
    "limit-nesting",
  ],
])("%s", async (_, file, text, code) => {
  const { schema, diagnostics } = await schemaOf({ [file]: text });
  expect(schema.declarations).toEqual([]);
  expect(diagnostics.map((it) => it.code)).toContain(code);
});

test("a chain of 100 bases, and 900 siblings in HTML, are within the limits", async () => {
  const { diagnostics } = await schemaOf({
    "a.json": metadata(
      classes(101, (at) =>
        at === 0 ? {} : { inherits: { name: `C${at - 1}`, namespace: "Acme" } },
      ),
    ),
    "a.html": `<!DOCTYPE html><html><body>${back}${"<div>x</div><p>y".repeat(2000)}`,
  });
  expect(diagnostics.map((it) => it.code)).not.toContain("limit-bases");
  expect(diagnostics.map((it) => it.code)).not.toContain("limit-nesting");
});

test("JSON nested 100,000 deep is no sample, and no metadata", async () => {
  const json = `{"types":[{"name":"A","inherits":${'{"inherits":'.repeat(deep)}1${"}".repeat(deep)}}]}`;
  const { schema } = await schemaOf({ "a.json": json });
  expect(schema.declarations.map(({ name }) => name)).toEqual(["A"]);
});

test("a member whose type is 100,000 deep in a listing is left out, and told", async () => {
  const { schema, diagnostics } = await schemaOf({
    "a.ts": listing(`${"List<".repeat(deep)}A${">".repeat(deep)}`),
  });
  expect(schema.declarations).toMatchObject([{ name: "A", properties: [] }]);
  expect(diagnostics.map((it) => it.code)).toContain("listing-damaged");
});
