/** The same type from several inputs becomes one; a name that could be several types is none. */
import { describe, expect, test } from "vitest";
import {
  declarationOf,
  linked,
  membersOf,
  metadata,
  namesOf,
  type,
  typeName,
  type Input,
} from "../../test/link.js";

const orderItem = type("Shop.Orders.Item", { Sku: "String" });
const stockItem = type("Shop.Stock.Item", { Place: "String" });
const twoItems = [orderItem, stockItem];

function cart(namespace: string): object {
  return type(
    `${namespace}.Cart`,
    {},
    {
      properties: [
        {
          name: "Items",
          type: "List`1",
          namespace: "System.Collections.Generic",
          genericArgs: ["Item"],
        },
      ],
    },
  );
}

describe("a name that several types have", () => {
  test("the reference's own namespace tells which is meant", async () => {
    const { schema } = await linked([
      "m.json",
      metadata([...twoItems, type("Shop.Cart", { Item: "Shop.Stock.Item" })]),
    ]);
    expect(membersOf(schema, "Shop.Cart")).toEqual([
      "item: ref Shop.Stock.Item",
    ]);
  });

  test.each([
    ["Shop.Stock", "Shop.Stock.Item"],
    ["Shop.Stock.Deep.Down", "Shop.Stock.Item"],
    ["Shop.Orders", "Shop.Orders.Item"],
  ])("a class in %s means %s, as in C#", async (namespace, id) => {
    const { schema, told } = await linked([
      "m.json",
      metadata([...twoItems, cart(namespace)]),
    ]);
    const found = declarationOf(schema, `${namespace}.Cart`);
    expect(found.kind === "class" && found.properties[0]?.type).toEqual({
      kind: "list",
      flavour: "list",
      items: { kind: "ref", id, args: [] },
    });
    expect(told).toEqual([expect.stringMatching(/^renamed-type/)]);
  });

  test.each(["Shop", "Shop.Sto", "Other"])(
    "a class in %s may mean either: it is unknown, with a warning",
    async (namespace) => {
      const { schema, told } = await linked([
        "m.json",
        metadata([...twoItems, cart(namespace)]),
      ]);
      const found = declarationOf(schema, `${namespace}.Cart`);
      expect(found.kind === "class" && found.properties[0]?.type).toEqual({
        kind: "list",
        flavour: "list",
        items: { kind: "unknown", written: "Item" },
      });
      expect(told).toContain(
        "ambiguous-type at m.json (m.json,m.json): 'Item' may be any of 'Shop.Orders.Item', 'Shop.Stock.Item' here; it becomes unknown.",
      );
    },
  );

  test("C# may qualify it", async () => {
    const { schema, told } = await linked([
      "dtos.cs",
      `namespace Shop.Orders { public class Item { public string Sku { get; set; } } }
       namespace Shop.Stock { public class Item { public string Place { get; set; } } }
       namespace Shop { public class Cart {
         public Stock.Item InStock { get; set; }
         public Shop.Orders.Item Ordered { get; set; } } }`,
    ]);
    expect(membersOf(schema, "Shop.Cart")).toEqual([
      "inStock: ref Shop.Stock.Item",
      "ordered: ref Shop.Orders.Item",
    ]);
    expect(told).toEqual([expect.stringMatching(/^renamed-type/)]);
  });

  test("of two nested types a class means its own", async () => {
    const { schema } = await linked([
      "dtos.cs",
      `namespace Shop;
       public class A { public Part P { get; set; } public class Part { public int X { get; set; } } }
       public class B { public Part P { get; set; } public class Part { public int Y { get; set; } } }`,
    ]);
    expect(membersOf(schema, "Shop.A")).toEqual(["p: ref Shop.A+Part"]);
    expect(membersOf(schema, "Shop.B")).toEqual(["p: ref Shop.B+Part"]);
  });

  test("a listing means its own", async () => {
    const { schema, told } = await linked(
      [
        "m.json",
        metadata([...twoItems, type("Shop.Note", { Text: "String" })]),
      ],
      [
        "page.ts",
        `export class Item { public place: string; }
         export class Shelf { public item: Item; }`,
      ],
    );
    expect(membersOf(schema, "?.Shelf")).toEqual(["item: ref Shop.Stock.Item"]);
    expect(told).toEqual([expect.stringMatching(/^renamed-type/)]);
  });

  test("a namespace that no input declares is not another one", async () => {
    const { schema, told } = await linked([
      "m.json",
      metadata([orderItem, type("Shop.Cart", { Item: "Shop.Stock.Item" })]),
    ]);
    expect(membersOf(schema, "Shop.Cart")).toEqual(["item: unknown Item"]);
    expect(told).toEqual([
      "unresolved-type at m.json (): No input declares the type 'Shop.Stock.Item'; it becomes unknown.",
    ]);
  });

  test("a request is found by its namespace", async () => {
    const { schema } = await linked([
      "m.json",
      metadata(
        [type("Shop.A.Ping"), type("Shop.B.Ping", { Text: "String" })],
        [{ request: typeName("Shop.B.Ping"), returnsVoid: true }],
      ),
    ]);
    expect(schema.operations.map((it) => it.request)).toEqual(["Shop.B.Ping"]);
  });
});

describe("a declaration without namespace", () => {
  test("is the type with the same members", async () => {
    const { schema, told } = await linked(
      ["m.json", metadata(twoItems)],
      [
        "dtos.ts",
        `export class Item { public sku: string; }
         export class Item { public place: string; }`,
      ],
    );
    expect(namesOf(schema)).toEqual([
      "Shop.Orders.Item Item",
      "Shop.Stock.Item Item_2",
    ]);
    expect(told).toEqual([expect.stringMatching(/^renamed-type at m.json/)]);
  });

  test("that could be two types is left out, with a warning", async () => {
    const { schema, told } = await linked(
      [
        "m.json",
        metadata([
          type("Shop.Orders.Item", { Id: "Guid" }),
          type("Shop.Stock.Item", { Id: "Guid" }),
        ]),
      ],
      ["dtos.ts", `export class Item { public id: string; }`],
    );
    expect(namesOf(schema)).toHaveLength(2);
    expect(told).toContain(
      "ambiguous-declaration at dtos.ts (m.json,m.json): This 'Item' may be any of 'Shop.Orders.Item', 'Shop.Stock.Item'; it is not used.",
    );
  });

  test("with other members is another type; with none it is the one there is", async () => {
    const { schema } = await linked(
      ["m.json", metadata([orderItem, type("Shop.Note", { Text: "String" })])],
      [
        "dtos.ts",
        `export class Item { public colour: string; }
         export class Note { }`,
      ],
    );
    expect(namesOf(schema)).toEqual([
      "Shop.Orders.Item Item",
      "Shop.Note Note",
      "?.Item Item_2",
    ]);
  });

  test("of two pages with one member more is one type", async () => {
    const { schema, told } = await linked(
      ["old.ts", `export class Customer { public name: string; }`],
      [
        "new.ts",
        `export class Customer { public name: string; public mail: string; }`,
      ],
    );
    expect(membersOf(schema, "?.Customer")).toEqual([
      "name: scalar anyString",
      "mail: scalar anyString",
    ]);
    expect(told).toEqual([]);
  });
});

describe("another version of a type, in a listing", () => {
  const known = metadata([
    type("Shop.Order", { Id: "Guid", Total: "Decimal", State: "Shop.State" }),
    { ...type("Shop.State"), isEnum: true, enumNames: ["Open", "Done"] },
  ]);

  test("is the type in metadata, with the members of both", async () => {
    const { schema, told } = await linked(
      ["m.json", known],
      [
        "dtos.ts",
        `export enum State { Open = 'Open', Gone = 'Gone' }
         export class Order { public id: string; public state: State; public note: string; }`,
      ],
    );
    expect(namesOf(schema)).toEqual(["Shop.Order Order", "Shop.State State"]);
    expect(membersOf(schema, "Shop.Order")).toEqual([
      "id: scalar guid",
      "total: scalar decimal",
      "state: ref Shop.State",
      "note: scalar anyString",
    ]);
    expect(told).toContain(
      "contradiction at dtos.ts (m.json): 'Order' has 'note' here, but 'Total' in another input; all are taken.",
    );
    expect(told).toContain(
      "contradiction at dtos.ts (m.json): 'State' has 'Gone' here, but 'Done' in another input; all are taken.",
    );
  });

  test("of which an enum lacks a member", async () => {
    const { told } = await linked(
      ["m.json", known],
      ["dtos.ts", `export enum State { Open = 'Open' }`],
    );
    expect(told).toContain(
      "contradiction at dtos.ts (m.json): 'State' lacks 'Done' here, which another input has; all are taken.",
    );
  });

  test("of which a class lacks a member is told of by a page just so", async () => {
    const { told } = await linked(
      ["m.json", known],
      ["dtos.ts", `export class Order { public id: string; }`],
    );
    expect(told.filter((it) => it.startsWith("contradiction"))).toEqual([]);
  });

  test("is a type of its own where it may be of two", async () => {
    const { schema } = await linked(
      [
        "m.json",
        metadata([
          type("Shop.Orders.Item", { Id: "Guid", Sku: "String" }),
          type("Shop.Stock.Item", { Id: "Guid", Place: "String" }),
        ]),
      ],
      [
        "dtos.ts",
        `export class Item { public id: string; public note: string; }`,
      ],
    );
    expect(namesOf(schema)).toEqual([
      "Shop.Orders.Item Item",
      "Shop.Stock.Item Item_2",
      "?.Item Item_3",
    ]);
  });
});

describe("two inputs without namespaces that mean different types by one name", () => {
  const shop: Input = [
    "shop.ts",
    `export class Item { public sku: string; public price: number; }
     export class Cart { public item: Item; }`,
  ];
  const zoo: Input = [
    "zoo.ts",
    `export class Item { public place: string; public price: number; }
     export class Cage { public item: Item; }`,
  ];

  test("each keeps its own", async () => {
    const { schema, told } = await linked(shop, zoo);
    expect(membersOf(schema, "?.Cart")).toEqual(["item: ref ?.Item"]);
    expect(membersOf(schema, "?.Cage")).toEqual(["item: ref ?2.Item"]);
    expect(namesOf(schema)).toContain("?2.Item Item_2");
    expect(told).toEqual([
      "renamed-type at zoo.ts (shop.ts): 'Item' is taken or reserved; the type is called 'Item_2' here.",
    ]);
  });

  test("a third that means neither for certain mentions no type", async () => {
    const { schema, told } = await linked(shop, zoo, [
      "third.ts",
      `export class Item { public price: number; }
       export class Bag { public item: Item; }`,
    ]);
    expect(membersOf(schema, "?.Bag")).toEqual(["item: unknown Item"]);
    expect(told.map((it) => it.split(":")[0])).toEqual([
      "ambiguous-declaration at third.ts (shop.ts,zoo.ts)",
      "renamed-type at zoo.ts (shop.ts)",
      "ambiguous-type at third.ts (shop.ts,zoo.ts)",
    ]);
  });

  test("of two in one listing the first counts", async () => {
    const { schema, told } = await linked([
      "dtos.ts",
      `export class Item { public sku: string; }
       export class Item { public place: string; }`,
    ]);
    expect(membersOf(schema, "?.Item")).toEqual(["sku: scalar anyString"]);
    expect(told).toEqual([
      "duplicate-declaration at dtos.ts (dtos.ts): 'Item' is declared differently a second time; the first one counts.",
    ]);
  });
});

describe("one full name is one type", () => {
  test("with the members of all inputs", async () => {
    const { schema, told } = await linked(
      ["a.json", metadata([type("Shop.Order", { Id: "Guid", Fax: "String" })])],
      ["b.json", metadata([type("Shop.Order", { Id: "Guid", Mail: "Uri" })])],
    );
    expect(membersOf(schema, "Shop.Order")).toEqual([
      "id: scalar guid",
      "fax: scalar string",
      "mail: scalar uri",
    ]);
    expect(told).toEqual([
      "contradiction at b.json (a.json): 'Order' has 'Mail' here, but 'Fax' in another input; all are taken.",
    ]);
  });

  test("aliases do not make two members of one", async () => {
    const { schema, told } = await linked(
      [
        "dtos.ts",
        `// @DataContract
         export class Order {
           // @DataMember(Name="order-id")
           public order_id: number;
         }`,
      ],
      [
        "dtos.cs",
        `namespace Shop { [DataContract] public class Order {
           [DataMember(Name="order-id")] public long Id { get; set; } } }`,
      ],
    );
    expect(told).toEqual([]);
    expect(schema.declarations).toHaveLength(1);
    expect(declarationOf(schema, "Shop.Order")).toMatchObject({
      properties: [
        {
          jsonName: "order-id",
          xmlName: "order-id",
          type: { kind: "scalar", scalar: "long" },
        },
      ],
    });
  });

  test("crossed aliases stay apart", async () => {
    const { schema } = await linked(
      [
        "dtos.cs",
        `namespace Shop { [DataContract] public class Sum {
           [DataMember(Name="Total")] public long Amount { get; set; }
           [DataMember(Name="Sum")] public string Total { get; set; } } }`,
      ],
      [
        "m.json",
        metadata([type("Shop.Sum", { Amount: "Int64", Total: "String" })]),
      ],
    );
    expect(membersOf(schema, "Shop.Sum")).toEqual([
      "Total: scalar long",
      "Sum: scalar string",
    ]);
  });

  test("type parameters may have other names", async () => {
    const { schema, told } = await linked(
      [
        "dtos.ts",
        `export class Page<T> { public items: T[]; public next: T; }`,
      ],
      [
        "dtos.cs",
        `namespace Shop { public class Page<TItem> {
           public List<TItem> Items { get; set; } } }`,
      ],
    );
    expect(told).toEqual([]);
    expect(declarationOf(schema, "Shop.Page`1")).toMatchObject({
      typeParams: ["TItem"],
      properties: [
        { type: { items: { kind: "param", name: "TItem" } } },
        { type: { kind: "param", name: "TItem" } },
      ],
    });
  });

  test("attributes are those of all inputs, each once", async () => {
    const { schema } = await linked(
      [
        "dtos.ts",
        `export class Ask {
           // @Validate(Validator="NotEmpty")
           // @StringLength(10)
           public name: string;
         }`,
      ],
      [
        "dtos.cs",
        `namespace Shop { public class Ask {
           [Validate(Validator="NotEmpty")]
           [Validate(Validator="Email")]
           [StringLength(20)]
           public string Name { get; set; } } }`,
      ],
    );
    expect(declarationOf(schema, "Shop.Ask")).toMatchObject({
      properties: [
        {
          constraints: [
            {
              name: "Validate",
              args: [{ name: "Validator", value: "NotEmpty" }],
            },
            {
              name: "Validate",
              args: [{ name: "Validator", value: "Email" }],
            },
            { name: "StringLength", args: [{ value: 20 }] },
          ],
        },
      ],
    });
  });

  test("numbers of enum members do not move", async () => {
    const { schema, told } = await linked(
      [
        "a.json",
        metadata([
          { ...type("Shop.Way"), isEnum: true, enumNames: ["A", "C"] },
        ]),
      ],
      [
        "b.json",
        metadata([
          {
            ...type("Shop.Way"),
            isEnum: true,
            enumNames: ["A", "B", "C"],
            enumValues: ["0", "7", "1"],
          },
        ]),
      ],
    );
    expect(membersOf(schema, "Shop.Way")).toEqual(["A: 0", "C: 1", "B: 7"]);
    expect(told).toEqual([
      "contradiction at b.json (a.json): 'Way' has 'B' here, but not in another input; all are taken.",
    ]);
  });

  test("an operation is told fact by fact", async () => {
    const { schema, told } = await linked(
      [
        "dtos.ts",
        `// @Route("/notes/{Id}", "GET")
         export class GetNote implements IReturn<any>
         { public id: number; getTypeName() { return 'GetNote'; } }`,
      ],
      [
        "m.json",
        metadata(
          [type("Shop.Note", { Text: "String" })],
          [
            {
              request: type("Shop.GetNote", { Id: "Int32" }),
              returnType: typeName("Shop.Note"),
              routes: [{ path: "/notes/{Id}", verbs: "GET", summary: "One" }],
              requiredRoles: ["Reader"],
            },
          ],
        ),
      ],
    );
    expect(told).toEqual([]);
    expect(schema.operations).toEqual([
      {
        request: "Shop.GetNote",
        response: { kind: "ref", id: "Shop.Note", args: [] },
        verbs: ["GET"],
        routes: [{ path: "/notes/{Id}", verbs: ["GET"], summary: "One" }],
        auth: { roles: ["Reader"] },
      },
    ]);
  });

  test("a path that two routes have keeps both, whatever inputs come along", async () => {
    const listing = `// @Route("/notes", "GET")
      export class Notes implements IReturn<any> { public id: number; }`;
    const described = metadata(
      [],
      [
        {
          request: type("Shop.Notes", { Id: "Int32" }),
          routes: [
            { path: "/notes", verbs: "GET" },
            { path: "/notes", verbs: "POST" },
            { path: "/notes", verbs: "POST" },
          ],
        },
      ],
    );
    for (const inputs of [
      [["m.json", described]],
      [
        ["m.json", described],
        ["dtos.ts", listing],
      ],
      [
        ["dtos.ts", listing],
        ["m.json", described],
      ],
    ] satisfies Input[][]) {
      const { schema } = await linked(...inputs);
      expect(schema.operations).toMatchObject([
        {
          verbs: ["GET", "POST"],
          routes: [
            { path: "/notes", verbs: ["GET"] },
            { path: "/notes", verbs: ["POST"] },
          ],
        },
      ]);
    }
  });
});
