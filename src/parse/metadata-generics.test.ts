/** Generic responses, in the forms that versions have given them. */
import { describe, expect, test } from "vitest";
import {
  acme,
  list,
  named,
  property,
  read,
  system,
  type,
} from "../../test/metadata.js";

const foo = { name: "Foo", namespace: "Acme" };
const bar = { name: "Bar", namespace: "Acme" };

/** A response `Page<…>` as metadata gives it. */
function page(genericArgs: readonly string[], item: string) {
  return {
    name: "Page`1",
    namespace: "Acme",
    genericArgs,
    properties: [
      {
        name: "Records",
        type: "List`1",
        namespace: "System.Collections.Generic",
        genericArgs: [item],
      },
      { name: "Total", type: "Int32", namespace: "System" },
    ],
  };
}

/** An operation that says what it returns, or not. */
function request(name: string, response: unknown, item?: string) {
  return {
    request: { name, namespace: "Acme" },
    response,
    ...(item !== undefined && {
      returnType: { name: "Page`1", namespace: "Acme", genericArgs: [item] },
    }),
  };
}

const definition = type("Page", {
  typeParams: ["T"],
  properties: [
    property("Records", list(named("T"))),
    property("Total", system("Int32")),
  ],
});

describe("the definition", () => {
  test.each([
    ["6.0", page(["'T"], "'T")],
    ["6.4 to 8.0", page(["Foo"], "Foo")],
    ["8.5 and later", page(["T"], "Foo")],
  ])("is made of a response of version %s", (_, response) => {
    const { declarations, operations } = read({
      types: [foo],
      operations: [request("GetFoos", response, "Foo")],
    });
    expect(declarations).toEqual([type("Foo"), type("GetFoos"), definition]);
    expect(operations[0]?.response).toEqual(acme("Page", named("Foo")));
  });

  test("has the parameter's own name, though a class has it, too", () => {
    const { declarations } = read({
      types: [foo],
      operations: [request("GetFoos", page(["'Foo"], "'Foo"))],
    });
    expect(declarations.slice(2)).toEqual([
      type("Page", {
        typeParams: ["Foo"],
        properties: [
          property("Records", list(named("Foo"))),
          property("Total", system("Int32")),
        ],
      }),
    ]);
  });

  test("is the types' own where they have it", () => {
    const { declarations } = read({
      types: [foo, { ...page(["T"], "T"), isGenericTypeDef: true }],
      operations: [request("GetFoos", page(["T"], "Foo"), "Foo")],
    });
    expect(declarations).toEqual([type("Foo"), definition, type("GetFoos")]);
  });

  test("is the types' own, too, where it does not use its parameter", () => {
    const { properties } = page(["T"], "Int32");
    const marker = { ...page(["T"], "T"), properties: properties.slice(1) };
    const { declarations } = read({
      types: [marker],
      operations: [request("Get", marker, "Int32")],
    });
    expect(declarations).toEqual([
      type("Page", {
        typeParams: ["T"],
        properties: [property("Total", system("Int32"))],
      }),
      type("Get"),
    ]);
  });

  test("has a parameter only where every response has its argument", () => {
    const { declarations } = read({
      types: [foo, bar],
      operations: [
        // `Total` is an Int32 here as the records are, but in the other one, too.
        request("GetNumbers", page(["Int32"], "Int32"), "Int32"),
        request("GetBars", page(["Bar"], "Bar"), "Bar"),
      ],
    });
    expect(declarations).toEqual([
      type("Foo"),
      type("Bar"),
      type("GetNumbers"),
      definition,
      type("GetBars"),
    ]);
  });

  test("keeps its members closed where no argument is known", () => {
    const { declarations } = read({
      types: [foo],
      operations: [request("GetFoos", page(["T"], "Foo"))],
    });
    expect(declarations).toEqual([
      type("Foo"),
      type("GetFoos"),
      type("Page", {
        typeParams: ["T"],
        properties: [
          property("Records", list(named("Foo"))),
          property("Total", system("Int32")),
        ],
      }),
    ]);
  });

  test("keeps a member closed that not every response has", () => {
    const bare = { ...page(["T"], "Bar"), properties: [] };
    const { declarations } = read({
      types: [foo, bar],
      operations: [
        request("GetFoos", page(["Foo"], "Foo"), "Foo"),
        request("GetBars", { ...bare, genericArgs: ["Bar"] }, "Bar"),
      ],
    });
    expect(declarations).toContainEqual(
      type("Page", {
        typeParams: ["T"],
        properties: [
          property("Records", list(named("Foo"))),
          property("Total", system("Int32")),
        ],
      }),
    );
  });

  test("has its base and its collection lifted as well", () => {
    const { declarations } = read({
      types: [foo],
      operations: [
        request("A", {
          name: "Derived`2",
          namespace: "Acme",
          genericArgs: ["Foo", "Int32"],
          inherits: {
            name: "Base`1",
            namespace: "Acme",
            genericArgs: ["Dictionary<Int32,Foo>"],
          },
        }),
        request("B", {
          name: "Foos`1",
          namespace: "Acme",
          genericArgs: ["Foo"],
          inherits: {
            name: "List`1",
            namespace: "System.Collections.Generic",
            genericArgs: ["Foo"],
          },
        }),
      ],
    });
    expect(declarations).toEqual([
      type("Foo"),
      type("A"),
      type("Derived", {
        typeParams: ["T1", "T2"],
        base: acme("Base", named("Dictionary", named("T2"), named("T1"))),
      }),
      type("B"),
      type("Foos", {
        typeParams: ["T"],
        collection: { kind: "list", flavour: "list", items: named("T") },
      }),
    ]);
  });

  test("has what arrays, dictionaries and nullable members hold lifted", () => {
    const { declarations } = read({
      types: [foo],
      operations: [
        request("C", {
          name: "Index`2",
          namespace: "Acme",
          genericArgs: ["Guid", "Foo"],
          inherits: {
            name: "Dictionary`2",
            namespace: "System.Collections.Generic",
            genericArgs: ["Guid", "Foo"],
          },
          properties: [
            { name: "All", type: "Foo[]", namespace: "Acme" },
            {
              name: "First",
              type: "Nullable`1",
              namespace: "System",
              genericArgs: ["Guid"],
            },
          ],
        }),
      ],
    });
    expect(declarations).toEqual([
      type("Foo"),
      type("C"),
      type("Index", {
        typeParams: ["T1", "T2"],
        collection: {
          kind: "map",
          flavour: "map",
          key: named("T1"),
          value: named("T2"),
        },
        properties: [
          property("All", {
            kind: "list",
            flavour: "array",
            items: named("T2"),
          }),
          property("First", { kind: "nullable", of: named("T1") }),
        ],
      }),
    ]);
  });
});

test("the response of an operation that does not say what it returns", () => {
  const { operations } = read({
    types: [foo],
    operations: [
      request("Closed", page(["Foo"], "Foo")),
      request("Mixed", page(["T"], "Foo")),
      request("Listed", { name: "Foo[]", namespace: "Acme" }),
      request("Plain", foo),
      request("None", undefined),
    ],
  });
  expect(operations.map((it) => it.response)).toEqual([
    acme("Page", named("Foo")),
    acme("Page", { kind: "unknown", written: "T" }),
    { kind: "list", flavour: "array", items: acme("Foo") },
    acme("Foo"),
    undefined,
  ]);
});
