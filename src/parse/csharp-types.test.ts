import { describe, expect, test } from "vitest";
import { parseClrName, parseClrType } from "./csharp-types.js";
import type { DraftType } from "./draft.js";

const at = { file: "metadata.json", start: 10, end: 20 };

/** As a person would write it, with the arity of what has no arguments left out. */
function shown(type: DraftType): string {
  switch (type.kind) {
    case "name": {
      const args = type.args.map(shown).join(", ");
      const namespace =
        type.namespace === undefined ? "" : `${type.namespace}:`;
      return `${namespace}${type.name}${args && `<${args}>`}`;
    }
    case "list":
      return `${type.flavour} of ${shown(type.items)}`;
    case "map":
      return `map of ${shown(type.key)} to ${shown(type.value)}`;
    case "nullable":
      return `nullable ${shown(type.of)}`;
    case "scalar":
      return type.scalar;
    case "unknown":
      return `unknown '${type.written}'`;
    default:
      return type satisfies never;
  }
}

describe("parseClrType", () => {
  test.each([
    ["Int32", "Int32"],
    ["'T", "T"],
    ["Tree<'T>", "Tree<T>"],
    ["List<Dictionary<String,Poco>>", "List<Dictionary<String, Poco>>"],
    ["Dictionary<string, List<Poco>>", "Dictionary<System:String, List<Poco>>"],
    ["Nullable<Int32>", "nullable Int32"],
    ["int?", "nullable System:Int32"],
    ["int?[]", "array of nullable System:Int32"],
    ["Nullable<Byte>[]", "array of nullable Byte"],
    ["List<int?>", "List<nullable System:Int32>"],
    ["Foo[]", "array of Foo"],
    ["Foo[][]", "array of array of Foo"],
    ["Byte[]", "bytes"],
    ["byte[]", "bytes"],
    ["Byte[][]", "array of bytes"],
    ["Dictionary<String,Byte[]>", "Dictionary<String, bytes>"],
    ["int[,]", "unknown 'int[,]'"],
    ["List<Int32[,]>", "List<unknown 'Int32[,]'>"],
    ["object", "System:Object"],
    ["dynamic", "System:Object"],
    ["float", "System:Single"],
    ["global::System.Guid", "Guid"],
    ["Outer.Inner", "Inner"],
    ["Outer+Inner[]", "array of Inner"],
    ["Größe", "Größe"],
    // The arguments of arguments are lost in old versions.
    [
      "List<Dictionary`2>",
      "List<Dictionary<unknown 'Dictionary`2', unknown 'Dictionary`2'>>",
    ],
  ])("%s", (text, expected) => {
    expect(shown(parseClrType({ text, at }))).toBe(expected);
  });

  test.each([
    "",
    "List<",
    "List<Int32",
    "List<>",
    "<Int32>",
    "List<Int32>>",
    "Int32 value",
    "(int, string)",
    "[]",
    "Foo[3]",
    `${"List<".repeat(100_000)}Int32${">".repeat(100_000)}`,
  ])("keeps what is no type as it is: %.20s", (text) => {
    expect(parseClrType({ text, at })).toEqual({
      kind: "unknown",
      written: text,
    });
  });

  test("takes namespace and arguments from beside the text", () => {
    expect(
      parseClrType({
        text: "KeyValuePair`2[]",
        at,
        namespace: "System.Collections.Generic",
        args: [
          parseClrType({ text: "String", at }),
          parseClrType({ text: "List<Poco>", at }),
        ],
      }),
    ).toEqual({
      kind: "list",
      flavour: "array",
      items: {
        kind: "name",
        name: "KeyValuePair",
        namespace: "System.Collections.Generic",
        args: [
          { kind: "name", name: "String", args: [], at },
          {
            kind: "name",
            name: "List",
            args: [{ kind: "name", name: "Poco", args: [], at }],
            at,
          },
        ],
        at,
      },
    });
  });

  test("knows .NET's own Byte and Nullable from a user's", () => {
    const args = [parseClrType({ text: "Int32", at })];
    const mine = (text: string) =>
      shown(parseClrType({ text, at, namespace: "My.App", args }));
    expect(mine("Nullable`1")).toBe("My.App:Nullable<Int32>");
    expect(
      shown(parseClrType({ text: "Byte[]", at, namespace: "My.App" })),
    ).toBe("array of My.App:Byte");
    expect(
      shown(
        parseClrType({ text: "Nullable`1", at, namespace: "System", args }),
      ),
    ).toBe("nullable Int32");
  });
});

test.each([
  ["Foo", { name: "Foo", qualifier: [], arity: 0 }],
  ["QueryDb`1", { name: "QueryDb", qualifier: [], arity: 1 }],
  [
    "Outer`1.Middle.Inner`2",
    { name: "Inner", qualifier: ["Outer", "Middle"], arity: 2 },
  ],
  ["'T", { name: "T", qualifier: [], arity: 0 }],
])("parseClrName: %s", (text, expected) => {
  expect(parseClrName(text)).toEqual(expected);
});
