/** Small listings, and what is read of them. */
import { describe, expect, test } from "vitest";
import { excerptOf } from "../source/source-text.js";
import type { DraftDeclaration } from "./draft.js";
import { parseListing } from "./listing.js";

/** The declarations of a listing that nothing is wrong with. */
function read(text: string): readonly DraftDeclaration[] {
  const source = { file: "listing.ts", text };
  const parsed = parseListing(
    excerptOf(source, { start: 0, end: text.length }),
  );
  expect(parsed.diagnostics).toEqual([]);
  return parsed.value.declarations;
}

describe("descriptions", () => {
  test.each([
    ["one line", "/** @description a */ b\u2028c */ d */"],
    ["three lines", "/**\n* a */ b\u2028c */ d\n*/"],
  ])("%s may hold U+2028 and the end of a comment", (_, comment) => {
    expect(
      read(`${comment}\nexport class Call\n{\n}\n`).map(
        ({ doc }) => doc?.value,
      ),
    ).toEqual(["a */ b\u2028c */ d"]);
  });
});

describe("[DataMember] without [DataContract]", () => {
  const member = '// @DataMember(Name="call-id", Order=2)\ncallId?: string;';

  test.each([
    [
      "an interface",
      `export class X\n{\n}\n\nexport interface IHasCall\n{\n${member}\n}`,
    ],
    ["a class of a .d listing", `interface Call\n{\n${member}\n}`],
  ])("%s: JSON alone follows it", (_, text) => {
    const declaration = read(text).at(-1);
    const members =
      declaration && declaration.kind !== "enum" ? declaration.properties : [];
    expect(
      members.map(({ jsonName, xmlName, order }) => [
        jsonName?.value,
        xmlName,
        order,
      ]),
    ).toEqual([["call-id", undefined, undefined]]);
  });

  test("with a contract, XML does, too", () => {
    expect(
      read(`// @DataContract\ninterface Call\n{\n${member}\n}`),
    ).toMatchObject([
      { properties: [{ xmlName: { value: "call-id" }, order: { value: 2 } }] },
    ]);
  });
});

describe("collections of a .d listing", () => {
  test("an interface that extends Array or Dictionary is one", () => {
    const declarations = read(
      [
        "export class Dictionary<T> { [Key: string]: T; }",
        "interface Names extends Array<string>",
        "{",
        "}",
        "interface Sizes extends Dictionary<number>, IGet",
        "{",
        "}",
      ].join("\n"),
    );
    expect(declarations).toMatchObject([
      {
        kind: "class",
        name: "Names",
        collection: {
          value: {
            kind: "list",
            items: { kind: "scalar", scalar: "anyString" },
          },
        },
        implements: [],
      },
      {
        kind: "class",
        name: "Sizes",
        collection: {
          value: {
            kind: "map",
            key: { kind: "scalar", scalar: "anyString" },
            value: { kind: "scalar", scalar: "anyNumber" },
          },
        },
        implements: [{ value: { name: "IGet" } }],
      },
    ]);
    expect(declarations.map((it) => "base" in it)).toEqual([false, false]);
  });
});
