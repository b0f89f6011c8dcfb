/** What declarations are called. */
import { describe, expect, test } from "vitest";
import {
  declarationOf,
  linked,
  metadata,
  namesOf,
  type,
  typeName,
} from "../../test/link.js";

const orderItem = type("Shop.Orders.Item", { Sku: "String" });
const stockItem = type("Shop.Stock.Item", { Place: "String" });
const twoItems = [orderItem, stockItem];

describe("names", () => {
  test("do not depend on the order of inputs or on other types", async () => {
    const [, stock] = ["", metadata([stockItem])] as const;
    const first = await linked(
      ["a.json", metadata([orderItem])],
      ["b.json", stock],
    );
    const second = await linked(
      ["b.json", stock],
      ["c.json", metadata([type("Shop.Another.Thing")])],
      ["a.json", metadata([orderItem])],
    );
    for (const { schema } of [first, second])
      expect(namesOf(schema)).toEqual(
        expect.arrayContaining([
          "Shop.Orders.Item Item",
          "Shop.Stock.Item Item_2",
        ]),
      );
  });

  test("of generic types hold the number of parameters, without a warning", async () => {
    const { schema, told } = await linked([
      "dtos.cs",
      `namespace Shop {
         public class Page<A, B> { public A X { get; set; } public B Y { get; set; } }
         public class Page<A> { public A X { get; set; } }
         public class Page<A, B, C> { public A X { get; set; } } }`,
    ]);
    expect(namesOf(schema)).toEqual([
      "Shop.Page`2 Page_2",
      "Shop.Page`1 Page",
      "Shop.Page`3 Page_3",
    ]);
    expect(told).toEqual([]);
  });

  test("a type that is really called Item_2 keeps its name", async () => {
    const { schema } = await linked([
      "m.json",
      metadata([...twoItems, type("Shop.Item_2")]),
    ]);
    expect(namesOf(schema)).toEqual([
      "Shop.Orders.Item Item",
      "Shop.Stock.Item Item_3",
      "Shop.Item_2 Item_2",
    ]);
  });

  test("a generic type that is really called Item_2 does, too", async () => {
    const { schema } = await linked([
      "m.json",
      metadata([type("Shop.Item_2`2", {}, { genericArgs: ["K", "V"] })]),
    ]);
    expect(namesOf(schema)).toEqual(["Shop.Item_2`2 Item_2"]);
  });

  test("what no identifier has is an underscore", async () => {
    const { schema, told } = await linked([
      "m.json",
      metadata([type("Shop.2nd"), type("Shop.a-b"), type("Shop.a b")]),
    ]);
    expect(namesOf(schema)).toEqual([
      "Shop.2nd _2nd",
      "Shop.a-b a_b_2",
      "Shop.a b a_b",
    ]);
    expect(told).toEqual([
      "renamed-type at m.json (): '2nd' is no identifier; the type is called '_2nd' here.",
      "renamed-type at m.json (m.json): 'a-b' is no identifier; the type is called 'a_b_2' here.",
      "renamed-type at m.json (): 'a b' is no identifier; the type is called 'a_b' here.",
    ]);
  });

  test("a type parameter hides nothing that the generated code needs", async () => {
    const params = ["Array", "2nd", "TArray"];
    const cell = { name: "Cell", type: "Array", namespace: "Shop" };
    const { schema } = await linked([
      "m.json",
      metadata([
        {
          ...typeName("Shop.Grid`3"),
          genericArgs: params,
          properties: [cell],
        },
      ]),
    ]);
    expect(declarationOf(schema, "Shop.Grid`3")).toMatchObject({
      typeParams: ["TArray_2", "_2nd", "TArray"],
      properties: [{ type: { kind: "param", name: "TArray_2" } }],
    });
  });

  test("a service's own type comes before ServiceStack's", async () => {
    const { schema } = await linked([
      "m.json",
      metadata([
        type("Zoo.ResponseStatus", { Colour: "String" }),
        type("Zoo.Answer", {
          Status: "ServiceStack.ResponseStatus",
          Own: "Zoo.ResponseStatus",
        }),
      ]),
    ]);
    expect(namesOf(schema)).toEqual(
      expect.arrayContaining([
        "Zoo.ResponseStatus ResponseStatus",
        "ServiceStack.ResponseStatus ResponseStatus_2",
      ]),
    );
  });
});
