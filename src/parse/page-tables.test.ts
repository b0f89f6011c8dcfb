import { describe, expect, test } from "vitest";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { extractPageText } from "../source/page-text.js";
import type { DraftDeclaration } from "./draft.js";
import { parseTables } from "./page-tables.js";

const header = "Name\tParameter\tData Type\tRequired\tDescription";

function parse(text: string): Outcome<readonly DraftDeclaration[]> {
  const page = extractPageText({
    file: "page.txt",
    text: `<back to all web services\nFindPets\n${text}\nHTTP/1.1 200 OK`,
  });
  return parseTables(page, page.operation);
}

/** What is read where every row is. */
function declarationsIn(text: string): readonly DraftDeclaration[] {
  const { value, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return value;
}

test("a table of members is a class", () => {
  expect(
    declarationsIn(`FindPets Parameters:
${header}
Owners\tquery\tDictionary<string, List<Owner>>\tYes\tBy name
Born\tquery\tDateTime?\tNo\t`),
  ).toMatchObject([
    {
      kind: "class",
      name: "FindPets",
      typeParams: [],
      properties: [
        {
          name: "Owners",
          naming: "clr",
          type: {
            value: {
              kind: "name",
              name: "Dictionary",
              args: [
                { kind: "name", name: "String" },
                { kind: "name", name: "List", args: [{ name: "Owner" }] },
              ],
            },
            by: "tables",
          },
          required: { value: true, by: "tables" },
          doc: { value: "By name", by: "tables" },
          attributes: [],
        },
        {
          name: "Born",
          type: { value: { kind: "nullable", of: { name: "DateTime" } } },
        },
      ],
    },
  ]);
});

test("what is not required is not said to be optional", () => {
  const [found] = declarationsIn(
    `FindPets Parameters:\n${header}\nId\tpath\tint\tNo\t`,
  );
  const property = found?.kind === "class" && found.properties[0];
  expect(Object.keys(property || {})).toEqual([
    "name",
    "naming",
    "at",
    "type",
    "attributes",
  ]);
});

test.each([
  ["Page<T>", "Page", ["T"], undefined],
  ["Page<Pet>", "Page", ["Pet"], undefined],
  ["Page<int>", "Page", ["T1"], undefined],
  ["Pair<K, List<V>>", "Pair", ["K", "T2"], undefined],
  ["Outer.Inner<T>", "Inner", ["T"], ["Outer"]],
])("a type called %s", (written, name, typeParams, outer) => {
  const [found] = declarationsIn(
    `${written} Parameters:\n${header}\nId\tform\tint\tNo\t`,
  );
  expect(found).toMatchObject({ name, typeParams });
  expect(found?.outer?.value).toEqual(outer);
});

test("what a value may be is described, and an attribute", () => {
  const [found] = declarationsIn(`FindPets Parameters:
${header}
Price\tquery\tdecimal\tNo\tIn euros
Valid Range: -5 - 9.5
Sort\tquery\tstring\tNo\t
Allowable Values
name
age`);
  const properties = found?.kind === "class" ? found.properties : [];
  expect(
    properties.map(({ doc, attributes }) => [
      doc?.value,
      attributes.map(({ value }) => value),
    ]),
  ).toEqual([
    [
      "In euros\nRange: -5 to 9.5",
      [
        {
          name: "ApiAllowableValues",
          args: [
            { name: "Min", value: -5 },
            { name: "Max", value: 9.5 },
          ],
        },
      ],
    ],
    [
      "Allowed values: name, age",
      [
        {
          name: "ApiAllowableValues",
          args: [{ value: "name" }, { value: "age" }],
        },
      ],
    ],
  ]);
});

test("members of an enum are described", () => {
  const [found] = declarationsIn(`Size Enum:
Name\tValue\t
Small\t-5\tFits a hand
Large\t7\t`);
  const members = found?.kind === "enum" ? found.members : [];
  expect(members.map(({ name, doc }) => [name, doc?.value])).toEqual([
    ["Small", "Fits a hand"],
    ["Large", undefined],
  ]);
});

test("a table of an enum is one, with numbers or texts", () => {
  const found = declarationsIn(`Kind Enum:
Cat\t
Dog\tBarks
Size Enum:
Name\tValue\t
Small\t-5\t
Large\t7\t
Way Enum:
Name\tValue\t
NextDay\tnext-day\t
Two\t2\t`);
  expect(
    found.map((it) => [
      it.kind,
      it.name,
      it.kind === "enum" &&
        it.members.map(({ name, value, text }) => [
          name,
          value?.value,
          text?.value,
        ]),
    ]),
  ).toEqual([
    [
      "enum",
      "Kind",
      [
        ["Cat", undefined, undefined],
        ["Dog", undefined, undefined],
      ],
    ],
    [
      "enum",
      "Size",
      [
        ["Small", "-5", undefined],
        ["Large", "7", undefined],
      ],
    ],
    [
      "enum",
      "Way",
      [
        ["NextDay", undefined, "next-day"],
        ["Two", undefined, "2"],
      ],
    ],
  ]);
});

test("what is printed twice is read once, what only has the same name is not", () => {
  const pet = `Pet Parameters:\n${header}\nId\tform\tint\tNo\t`;
  const other = `Pet Parameters:\n${header}\nId\tform\tlong\tNo\t`;
  expect(
    declarationsIn([pet, pet, other].join("\n")).map(({ name }) => name),
  ).toEqual(["Pet", "Pet"]);
});

describe("a table without a type", () => {
  const unnamed = `Parameters:\n${header}\nId\tpath\tint\tYes\t`;

  test("is the request's", () => {
    expect(declarationsIn(unnamed)).toMatchObject([
      { name: "FindPets", properties: [{ name: "Id" }] },
    ]);
  });

  test("is nobody's where there are several", () => {
    const { value, diagnostics } = parse(`${unnamed}\n${unnamed}`);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: "listing-damaged",
        message:
          "The listing cannot be read here, so this is left out: This table does not say which type it describes.",
      },
      { code: "listing-damaged" },
    ]);
  });
});

test("a row that cannot be read is reported, a type that cannot is unknown", () => {
  const text = `FindPets Parameters:
NameParameterData TypeRequiredDescription
OtherformThingNoNothing
PathpathpathqueryNoNo`;
  const { value, diagnostics } = parse(text);
  expect(value).toMatchObject([
    {
      properties: [{ name: "Other", type: { value: { kind: "unknown" } } }],
    },
  ]);
  expect(diagnostics).toMatchObject([
    {
      code: "listing-damaged",
      message:
        "The listing cannot be read here, so this is left out: The cells of this row cannot be told apart.",
    },
  ]);
});
