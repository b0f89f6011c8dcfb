/** What inputs may not say of one type. */
import { describe, expect, test } from "vitest";
import {
  declarationOf,
  linked,
  metadata,
  type,
  typeName,
  type Input,
} from "../../test/link.js";

async function told(...inputs: readonly Input[]): Promise<readonly string[]> {
  return (await linked(...inputs)).told;
}

/** A member of a type, as TypeScript writes it. */
function listing(member: string): Input {
  return [
    "dtos.ts",
    `export enum Kind { A = 'A' }
     export class Thing { public value?: ${member}; }`,
  ];
}

/** The same member in metadata. */
function known(clr: string): Input {
  return [
    "m.json",
    metadata([
      type("Shop.Thing", { Value: clr }),
      { ...type("Shop.Kind"), isEnum: true, enumNames: ["A"] },
    ]),
  ];
}

function csharp(body: string): Input {
  return [
    "dtos.cs",
    `namespace Shop { ${body} public class Seen { public int X { get; set; } } }`,
  ];
}

function operation(method: string, returned: object): object {
  return metadata(
    [type("Shop.A", { X: "Int32" }), type("Shop.B", { Y: "Int32" })],
    [{ request: type("Shop.Ask"), method, ...returned }],
  );
}

describe("contradictions", () => {
  test.each([
    ["string", "Guid"],
    ["string", "DateTime"],
    ["string", "Shop.Kind"],
    ["string", "Byte[]"],
    ["number", "Int64"],
    ["number", "Decimal"],
    ["number", "Shop.Kind"],
    ["number[]", "Int32[][]"],
    ["number[][]", "Byte[][]"],
    ["string[]", "Byte[][]"],
    ["any", "Shop.Thing"],
    ["Kind", "Shop.Kind"],
  ])("a listing's %s may be %s", async (member, clr) => {
    expect(await told(listing(member), known(clr))).toEqual([]);
  });

  test.each([
    ["boolean", "Guid", "boolean", "Guid"],
    ["string", "Int32", "string", "Int32"],
    ["number", "String", "number", "String"],
    ["string[]", "String", "string[]", "String"],
    ["Kind", "Shop.Thing", "Kind", "Thing"],
    ["Thing", "String", "Thing", "String"],
    [
      "{ [key: string]: string }",
      "String",
      "Dictionary<string, string>",
      "String",
    ],
  ])("a listing's %s is not %s", async (member, clr, here, taken) => {
    expect(await told(listing(member), known(clr))).toEqual([
      `contradiction at dtos.ts (m.json): The type of 'Thing.Value' is '${here}' here, but '${taken}' in another input, which counts because metadata knows more than a listing.`,
    ]);
  });

  test("the better input counts, wherever it stands", async () => {
    const { schema } = await linked(listing("boolean"), known("Guid"));
    expect(declarationOf(schema, "Shop.Thing")).toMatchObject({
      properties: [{ type: { of: { kind: "scalar", scalar: "guid" } } }],
    });
  });

  test("of two inputs that know as much the first counts", async () => {
    const [, two] = known("Int64");
    expect(await told(known("Int32"), ["new.json", two])).toEqual([
      "contradiction at new.json (m.json): The type of 'Thing.Value' is 'Int64' here, but 'Int32' in another input, which counts because it comes first.",
    ]);
  });

  test("fifty pages that say the same are told once", async () => {
    const pages = Array.from({ length: 50 }, (_, index): Input => {
      const [, text] = listing("boolean");
      return [`page${index}.ts`, text];
    });
    expect(await told(known("Guid"), ...pages)).toHaveLength(1);
  });

  test("types of one name in two namespaces are told with them", async () => {
    const both = [
      type("A.Item", { X: "Int32" }),
      type("B.Item", { Y: "Int32" }),
    ];
    const messages = await told(
      ["m.json", metadata([...both, type("C.Cart", { Item: "A.Item" })])],
      ["n.json", metadata([type("C.Cart", { Item: "B.Item" })])],
    );
    expect(messages).toContain(
      "contradiction at n.json (m.json): The type of 'Cart.Item' is 'B.Item' here, but 'A.Item' in another input, which counts because it comes first.",
    );
  });

  test.each([
    [
      "base",
      "public class Thing : One { } public class One { } public class Two { }",
      "public class Thing : Two { }",
      "The base of 'Thing' is 'Two' here, but 'One'",
    ],
    [
      "contract name",
      `[DataContract(Name="A")] public class Thing { }`,
      `[DataContract(Name="B")] public class Thing { }`,
      "The contract name of 'Thing' is 'B' here, but 'A'",
    ],
    [
      "contract namespace",
      `[DataContract(Namespace="urn:a")] public class Thing { }`,
      `[DataContract(Namespace="urn:b")] public class Thing { }`,
      "The contract namespace of 'Thing' is 'urn:b' here, but 'urn:a'",
    ],
    [
      "order",
      "[DataContract] public class Thing { [DataMember(Order=1)] public int Id { get; set; } }",
      "[DataContract] public class Thing { [DataMember(Order=2)] public int Id { get; set; } }",
      "The order of 'Thing.Id' is '2' here, but '1'",
    ],
    [
      "number",
      "public enum Way { In, Out }",
      "public enum Way { Out, In }",
      "The number of 'Way.In' is '1' here, but '0'",
    ],
    [
      "text",
      `public enum Way { [EnumMember(Value="a")] In }`,
      `public enum Way { [EnumMember(Value="b")] In }`,
      "The text of 'Way.In' is 'b' here, but 'a'",
    ],
    [
      "kind",
      "public class Way { }",
      "public enum Way { In }",
      "The kind of 'Way' is 'enum' here, but 'class'",
    ],
  ])("a different %s", async (_fact, first, second, message) => {
    const [, text] = csharp(second);
    const messages = await told(csharp(first), ["b.cs", text]);
    expect(messages).toContain(
      `contradiction at b.cs (dtos.cs): ${message} in another input, which counts because it comes first.`,
    );
  });

  test("a different verb and response", async () => {
    expect(
      await told(
        ["m.json", operation("GET", { returnType: typeName("Shop.A") })],
        ["n.json", operation("POST", { returnType: typeName("Shop.B") })],
        ["o.json", operation("GET", { returnsVoid: true })],
      ),
    ).toEqual([
      "contradiction at n.json (m.json): The response of 'Ask' is 'B' here, but 'A' in another input, which counts because it comes first.",
      "contradiction at n.json (m.json): The verb of 'Ask' is 'POST' here, but 'GET' in another input, which counts because it comes first.",
      "contradiction at o.json (m.json): The response of 'Ask' is 'nothing' here, but 'A' in another input, which counts because it comes first.",
    ]);
  });
});
