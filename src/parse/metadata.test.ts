/** The text as a whole: what it says of the server, where things stand, and what is wrong with it. */
import { describe, expect, test } from "vitest";
import { acme, file, parse, read, type } from "../../test/metadata.js";
import { positionAt } from "../source/source-text.js";

describe("text case and version", () => {
  test("of the application come before the case of the keys", () => {
    expect(
      read({
        app: { serviceStackVersion: "10.15", jsTextCase: "PascalCase" },
        api: { types: [{ name: "A", namespace: "Acme", genericArgs: [] }] },
      }),
    ).toEqual({
      file,
      server: { version: "10.15", textCase: "pascalCase" },
      declarations: [type("A")],
      operations: [],
    });
  });

  test("snake_case keys", () => {
    expect(
      read({
        types: [
          {
            name: "Level",
            namespace: "Acme",
            is_enum: true,
            enum_names: ["Low"],
            enum_member_values: ["low"],
          },
        ],
        operations: [
          {
            request: { name: "Get", namespace: "Acme" },
            return_type: { name: "Level", namespace: "Acme" },
          },
        ],
      }),
    ).toEqual({
      file,
      server: { textCase: "snakeCase" },
      declarations: [
        {
          kind: "enum",
          name: "Level",
          namespace: "Acme",
          attributes: [],
          members: [{ name: "Low", text: "low" }],
        },
        type("Get"),
      ],
      operations: [
        {
          request: { name: "Get", namespace: "Acme" },
          response: acme("Level"),
          verbs: [],
          routes: [],
          samples: [],
        },
      ],
    });
  });

  test.each([
    ["CamelCase", "camelCase"],
    ["snake_case", "snakeCase"],
    ["pascalCase", "pascalCase"],
    // Names as they are declared: then the keys tell.
    ["Default", "camelCase"],
  ])("jsTextCase %s", (jsTextCase, textCase) => {
    expect(
      read({
        app: { jsTextCase },
        api: { types: [{ name: "A", isEnum: false }] },
      }).server,
    ).toEqual({ textCase });
  });

  test("are not known where no key has two words", () => {
    expect(
      read({ types: [{ name: "A", namespace: "Acme" }], operations: [] }),
    ).toEqual({ file, declarations: [type("A")], operations: [] });
  });
});

describe("places", () => {
  const text = `\uFEFF{
  "types": [
    { "name": "Foo", "namespace": "Acme",
      "properties": [{ "name": "Ids", "type": "List\`1", "genericArgs": ["Int32"] }] }
  ]
}`;

  test("are those in the input, a byte order mark included", () => {
    const { value } = parse(text);
    const [foo] = value.declarations;
    const [ids] = foo?.kind === "class" ? foo.properties : [];
    const ofIds = ids?.type.value;
    const item = ofIds?.kind === "name" ? ofIds.args[0] : undefined;
    const written = [
      foo?.at,
      foo?.namespace?.at,
      ids?.at,
      ids?.type.at,
      item?.kind === "name" ? item.at : undefined,
    ].map((at) => at && text.slice(at.start, at.end));
    expect(written).toEqual([
      '"Foo"',
      '"Acme"',
      '"Ids"',
      '"List`1"',
      '"Int32"',
    ]);
    expect(positionAt(text, ids?.at.start ?? 0)).toEqual({
      line: 4,
      column: 32,
    });
  });
});

describe("what is no metadata", () => {
  test.each([
    [
      "a web page",
      "\n  <!doctype html>",
      "The metadata cannot be read as JSON here: '<' is no JSON.",
      { line: 2, column: 3 },
    ],
    [
      "cut off",
      '{ "types": [\n  { "name": "Foo"',
      "The metadata cannot be read as JSON here: ',' or '}' is expected, not the end of the text.",
      { line: 2, column: 18 },
    ],
    [
      "cut off in a string",
      '{ "types": [{ "name": "Fo',
      "The metadata cannot be read as JSON here: the text ends inside a string.",
      { line: 1, column: 23 },
    ],
    [
      "something behind the end",
      '{ "types": [] }\n{ "types": [] }',
      "The metadata cannot be read as JSON here: the end of the text is expected, not '{'.",
      { line: 2, column: 1 },
    ],
    [
      "JSON of something else",
      ' {"name": "package"}',
      "This JSON has neither types nor operations.",
      { line: 1, column: 2 },
    ],
    [
      "a view without the API",
      '{"app": {}, "plugins": {}}',
      "This JSON has neither types nor operations.",
      { line: 1, column: 1 },
    ],
    [
      "a list",
      "[]",
      "This JSON has neither types nor operations.",
      { line: 1, column: 1 },
    ],
  ])("%s", (_, text, message, position) => {
    const { value, diagnostics } = parse(text);
    expect(value).toEqual({ file, declarations: [], operations: [] });
    expect(diagnostics.map((it) => it.message)).toEqual([message]);
    expect(positionAt(text, diagnostics[0]?.at?.start ?? -1)).toEqual(position);
  });
});
