/** What is read of the types, whatever the version. */
import { describe, expect, test } from "vitest";
import {
  acme,
  bare,
  file,
  named,
  parse,
  property,
  read,
  system,
  type,
} from "../../test/metadata.js";

describe("types", () => {
  test("of .NET are no declarations, and the global namespace is one", () => {
    const { declarations } = read({
      types: [
        { name: "Tuple`2", namespace: "System", genericArgs: ["T1", "T2"] },
        { name: "Systematic", namespace: "Systems" },
        { name: "Bare" },
        { name: "Bare[]", inherits: { name: "Array", namespace: "System" } },
      ],
    });
    expect(declarations).toEqual([
      type("Systematic", { namespace: "Systems" }),
      type("Bare", { namespace: "" }),
    ]);
  });

  test.each([
    [
      "List`1",
      ["Item"],
      { kind: "list", flavour: "list", items: named("Item") },
    ],
    [
      "HashSet`1",
      ["Item"],
      { kind: "list", flavour: "list", items: named("Item") },
    ],
    [
      "KeyedCollection`2",
      ["Int32", "Item"],
      { kind: "list", flavour: "list", items: named("Item") },
    ],
    [
      "ArrayList",
      undefined,
      { kind: "list", flavour: "list", items: system("Object") },
    ],
    [
      "Dictionary`2",
      ["String", "List<Item>"],
      {
        kind: "map",
        flavour: "map",
        key: named("String"),
        value: named("List", named("Item")),
      },
    ],
    [
      "Hashtable",
      undefined,
      {
        kind: "map",
        flavour: "map",
        key: system("Object"),
        value: system("Object"),
      },
    ],
  ])("that derive from %s are collections", (name, genericArgs, collection) => {
    const namespace = "System.Collections.Generic";
    expect(
      read({
        types: [
          {
            name: "Own",
            namespace: "Acme",
            inherits: { name, namespace, genericArgs },
          },
        ],
      }).declarations,
    ).toEqual([type("Own", { collection })]);
  });

  test("that derive from a collection of the user's keep their base", () => {
    expect(
      read({
        types: [
          {
            name: "Own",
            namespace: "Acme",
            inherits: {
              name: "List`1",
              namespace: "Acme",
              genericArgs: ["Item"],
            },
          },
        ],
      }).declarations,
    ).toEqual([
      type("Own", {
        base: acme("List", named("Item")),
      }),
    ]);
  });

  test("that properties show to be value types are structs, enums aside", () => {
    const { value } = parse(
      JSON.stringify({
        types: [
          { name: "Point", namespace: "Acme" },
          { name: "Point`1", namespace: "Acme" },
          { name: "Size", namespace: "Acme" },
          { name: "Size", namespace: "Other" },
          { name: "Range", namespace: "Acme" },
          { name: "Range", namespace: "Other" },
          { name: "Color", namespace: "Acme" },
          {
            name: "Picture",
            namespace: "Acme",
            properties: [
              {
                name: "At",
                type: "Nullable`1",
                namespace: "System",
                genericArgs: ["Point"],
                isValueType: true,
              },
              {
                name: "Size",
                type: "Size",
                namespace: "Other",
                isValueType: true,
              },
              // Which Range, nothing says.
              {
                name: "Range",
                type: "Nullable`1",
                namespace: "System",
                genericArgs: ["Range"],
                isValueType: true,
              },
              {
                name: "Color",
                type: "Color",
                namespace: "Acme",
                isValueType: true,
                isEnum: true,
              },
              { name: "Next", type: "Picture", namespace: "Acme" },
            ],
          },
        ],
      }),
    );
    expect(
      value.declarations.flatMap((it) =>
        it.kind === "class" && it.struct
          ? [`${it.namespace?.value}.${it.name}`]
          : [],
      ),
    ).toEqual(["Acme.Point", "Other.Size"]);
  });

  test("stand there once, though operations repeat them", () => {
    const page = { name: "Page", namespace: "Acme" };
    const { declarations, operations } = read({
      types: [page],
      operations: [
        { request: { name: "A", namespace: "Acme" }, response: page },
        { request: page, response: page },
      ],
    });
    expect(declarations).toEqual([type("Page"), type("A")]);
    expect(operations).toHaveLength(2);
  });

  test("nested in two types of one namespace are reported, and get no outer name", () => {
    const inner = [{ name: "Inner", namespace: "Acme" }];
    const { value, diagnostics } = parse(
      JSON.stringify({
        types: [
          { name: "One", namespace: "Acme", innerTypes: inner },
          { name: "Two", namespace: "Acme", innerTypes: inner },
          { name: "Inner", namespace: "Acme", isNested: true },
        ],
      }),
    );
    expect(value.declarations.map(bare)).toEqual([
      type("One"),
      type("Two"),
      type("Inner"),
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "ambiguous-nested-type",
        "There is a nested type 'Inner' in each of 'One', 'Two', but the metadata describes only one, and not which.",
      ],
    ]);
    expect(diagnostics[0]?.related).toHaveLength(2);
  });

  test("that seem to be nested in themselves do no harm", () => {
    expect(
      read({
        types: [
          {
            name: "Node",
            namespace: "Acme",
            isNested: true,
            innerTypes: [{ name: "Node", namespace: "Acme" }],
          },
        ],
      }).declarations,
    ).toEqual([type("Node")]);
  });
});

test("members of another shape than expected are passed over, and told", () => {
  const text = JSON.stringify({
    types: [
      null,
      "Foo",
      {},
      { name: 1, namespace: "Acme" },
      { name: "__proto__", namespace: "Acme", properties: { name: "x" } },
      {
        name: "Odd",
        namespace: "Acme",
        inherits: "Base",
        attributes: [{}, 1],
        properties: [{ type: "String" }, { name: "constructor" }],
      },
    ],
    operations: [{}, { request: "Foo" }, { request: {} }],
  });
  const { value, diagnostics } = parse(text);
  expect(bare(value)).toEqual({
    file,
    declarations: [
      type("__proto__"),
      type("Odd", {
        properties: [property("constructor", { kind: "unknown", written: "" })],
      }),
    ],
    operations: [],
  });
  expect(
    diagnostics.map(({ code, at }) => [code, text.slice(at?.start, at?.end)]),
  ).toEqual(
    [
      "null",
      '"Foo"',
      "{}",
      '{"name":1,"namespace":"Acme"}',
      '{"name":"x"}',
      '{"type":"String"}',
      '{"name":"constructor"}',
      "{}",
      '{"request":"Foo"}',
      '{"request":{}}',
    ].map((it) => ["metadata-damaged", it]),
  );
});
