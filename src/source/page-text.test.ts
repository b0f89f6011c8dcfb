import { describe, expect, test } from "vitest";
import { extractPageText } from "./page-text.js";
import type { Found, Page, PageTable } from "./page.js";

function pageOf(text: string): Page {
  return extractPageText({ file: "page.txt", text });
}

function valuesOf<T>(found: readonly Found<T>[]): readonly T[] {
  return found.map(({ value }) => value);
}

/** The cells of each row, without their places. */
function cellsOf(table: PageTable | undefined): unknown {
  return table?.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, { value }]) => [column, value]),
    ),
  );
}

const rest = `To override the Content-type in your clients, use the HTTP Accept Header, append the .json suffix or ?format=json

HTTP + JSON

The following are sample HTTP requests and responses. The placeholders shown need to be replaced with actual values.

GET /pets HTTP/1.1 
Host: pets.example.org 
Accept: application/json

HTTP/1.1 200 OK
Content-Type: application/json
Content-Length: length

{"items":[]}
`;

const tabs = "Metadata\nC#\nTypeScript\nVB.NET\nF#\n";

describe("the Metadata tab", () => {
  const members = [
    {
      name: "Sort",
      parameter: "query",
      type: "string",
      required: false,
      description: "How to sort",
      allowableValues: ["name", "age"],
    },
    {
      name: "Owners",
      parameter: "body",
      type: "Dictionary<string, List<Owner>>",
      required: true,
    },
  ];

  test("with tabs between the cells, as a browser copies it", () => {
    const text = `Pets

<back to all web services

FindPets
pets
Finds pets
The following routes are available for this service:
GET POST\t/pets\tAll | most\tSee the docs
${tabs}FindPets Parameters:
NAME\tPARAMETER\tDATA TYPE\tREQUIRED\tDESCRIPTION
Sort\tquery\tstring\tNo\tHow to sort
Allowable Values
name
age

Owners\tbody\tDictionary<string, List<Owner>>\tYes\t
Kind Enum:
Cat\t
Dog
Size Enum:
NAME\tVALUE\t
Small\t5\tOr less
Large\tlarge-one\t

${rest}`;
    const page = pageOf(text);
    expect(page.operation?.value).toBe("FindPets");
    expect(page.description?.value).toBe("Finds pets");
    expect(valuesOf(page.routes)).toEqual([
      {
        path: "/pets",
        verbs: ["GET", "POST"],
        summary: "All | most",
        notes: "See the docs",
      },
    ]);
    expect(
      page.tables.map((it) => [it.kind, it.type?.value, cellsOf(it)]),
    ).toEqual([
      ["members", "FindPets", members],
      ["enum", "Kind", [{ name: "Cat" }, { name: "Dog" }]],
      [
        "enum",
        "Size",
        [
          { name: "Small", value: "5", description: "Or less" },
          { name: "Large", value: "large-one" },
        ],
      ],
    ]);
    expect(page).not.toHaveProperty("code");
    const [table] = page.tables;
    const at = table?.kind === "members" && table.rows[1]?.type?.at;
    expect(at && text.slice(at.start, at.end)).toBe(
      "Dictionary<string, List<Owner>>",
    );
  });

  test.each([
    ["", ""],
    ["| ", " |"],
  ])("in Markdown, with %jpipes", (open, close) => {
    const page = pageOf(`${open}GET | /pets | |${close}
${open}---|---${close}
**FindPets** Parameters:

${open}Name | Parameter | Data Type | Required | Description${close}
${open}---|---|---|---|---${close}
${open}Sort | query | string | No | How to sort${close}
${open}Owners | body | Dictionary\\<string, List\\<Owner\\>\\> | Yes | ${close}
**Kind** Enum:
${open}Cat | ${close}

${rest}`);
    expect(valuesOf(page.routes)).toEqual([{ path: "/pets", verbs: ["GET"] }]);
    expect(
      page.tables.map((it) => [it.kind, it.type?.value, cellsOf(it)]),
    ).toEqual([
      [
        "members",
        "FindPets",
        [
          {
            name: "Sort",
            parameter: "query",
            type: "string",
            required: false,
            description: "How to sort",
          },
          members[1],
        ],
      ],
      ["enum", "Kind", [{ name: "Cat" }]],
    ]);
  });

  test("with glued cells, as far as they can be told apart", () => {
    const text = `<back to all web services
FindPets
POST/pets
Required role:Vet
FindPets Parameters:
NameParameterData TypeRequiredDescription
AccountIdsqueryList<string>NoThe account IDs
SubqueryIdqueryintYes
KindformKindNoNo kind at all
OtherformThingNoNothing
Kind Enum:
NameValue
None0
Level11
Level 2

${rest}`;
    const page = pageOf(text);
    expect(valuesOf(page.routes)).toEqual([{ path: "/pets", verbs: ["POST"] }]);
    expect(valuesOf(page.authorization)).toEqual([
      { of: "roles", names: ["Vet"] },
    ]);
    const [found, kind] = page.tables;
    expect(cellsOf(found)).toEqual([
      {
        name: "AccountIds",
        parameter: "query",
        type: "List<string>",
        required: false,
        description: "The account IDs",
      },
      { name: "SubqueryId", parameter: "query", type: "int", required: true },
      {
        name: "Kind",
        parameter: "form",
        type: "Kind",
        required: false,
        description: "No kind at all",
      },
      // `Thing` or `ThingNo`.
      { name: "Other", parameter: "form" },
    ]);
    expect(cellsOf(kind)).toEqual([{ name: "None", value: "0" }]);
    expect(
      kind?.unread.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["Level11", "Level 2"]);
  });

  test("with one table that does not say whose it is, as in version 4.0.24", () => {
    const page = pageOf(
      `Parameters:\nName\tParameter\tData Type\tRequired\tDescription\nId\tpath\tint\tYes\t\n${rest}`,
    );
    expect(page.tables).toMatchObject([
      { kind: "members", rows: [{ name: { value: "Id" } }] },
    ]);
    expect(page.tables[0]).not.toHaveProperty("type");
  });

  test("is not what a description calls its parameters", () => {
    const page = pageOf(
      `<back to all web services\nFindPets\nQuery Parameters:\nnone at all\n${tabs}${rest}`,
    );
    expect(page.tables).toEqual([]);
    expect(page.description?.value).toBe("Query Parameters:\nnone at all");
  });
});

describe("a tab of code", () => {
  test("of C#", () => {
    const code = `using System;
using ServiceStack;

namespace Acme
{
    [Flags]
    public enum Kind { Cat, Dog }
}`;
    const page = pageOf(
      `<back to all web services\nFindPets\n${tabs}${code}\n\n\nC# FindPets DTOs\n\n${rest}`,
    );
    expect(page.code?.language).toBe("csharp");
    expect(page.code?.excerpt.text).toBe(code);
  });

  test("of TypeScript, without the captions of the tabs", () => {
    const page = pageOf(
      `GET | /pets |\n---|\nexport class Pet\n{\npublic id: number;\n}\n${rest}`,
    );
    expect(page.code?.language).toBe("typescript");
    expect(page.code?.excerpt.text).toBe(
      "export class Pet\n{\npublic id: number;\n}",
    );
    expect(valuesOf(page.routes)).toEqual([{ path: "/pets", verbs: ["GET"] }]);
  });

  test("of another language, whose samples count", () => {
    const page = pageOf(
      `<back to all web services\nFindPets\n${tabs}class Pet implements IConvertible\n{\n}\n\nDart FindPets DTOs\n\n${rest}`,
    );
    expect(page.otherLanguage?.value).toBe("Dart");
    expect(page.operation?.value).toBe("FindPets");
    expect(page).not.toHaveProperty("code");
    expect(page.samples.map(({ role, format }) => [role, format])).toEqual([
      ["request", undefined],
      ["response", "json"],
    ]);
  });

  test.each([
    ["shown in the code, is the description", "Transcript", "Transcript"],
    ["that is not, is a tag", "Speech", undefined],
  ])("tells that a word, %s", (_, word, description) => {
    const page = pageOf(
      `<back to all web services\nGetPet\n${word}\n${tabs}/** @description Transcript */\nexport class GetPet {}\n\nTypeScript GetPet DTOs\n${rest}`,
    );
    expect(page.description?.value).toBe(description);
  });
});

test.each([
  ["application/xml", "<a />", "xml"],
  ["text/xml; charset=utf-8", "<a />", "xml"],
  ["application/soap+xml", "<a />", "xml"],
  ["application/json", "{}", "json"],
  ["text/jsonl", '{"id":0}', "json"],
  ["text/csv", '[{"id":0}]', "json"],
  ["text/csv", "id,name", undefined],
  ["text/jsv", "{}", "jsv"],
  ["application/x-msgpack", "{Unable to show example output}", undefined],
])("a sample of %s that begins with %s is %s", (type, body, format) => {
  const page = pageOf(
    `HTTP/1.1 200 OK Content-Type: ${type} Content-Length: length ${body}`,
  );
  expect(page.samples).toMatchObject([{ body: { text: body } }]);
  expect(page.samples[0]?.format).toBe(format);
});

describe("the heading, without the link above it", () => {
  const code = "export class GetPets\n{\n    public owner: string;\n}\n";

  test.each([
    "GetPets",
    "# GetPets",
    "## GetPets",
    "**GetPets**",
    "[< back](/metadata)\n\n# GetPets",
    "Acme\nPets\nGetPets",
  ])("%j", (heading) => {
    const { operation } = pageOf(`${heading}\n\n${tabs}\n${code}\n${rest}`);
    expect(operation?.value).toBe("GetPets");
  });

  test.each(["", "# Pets", "# GetPets of all", "Owner"])(
    "is not %j, which is no class of the page",
    (heading) => {
      const page = pageOf(`${heading}\n\n${tabs}\n${code}\n${rest}`);
      expect(page.operation).toBeUndefined();
    },
  );
});
