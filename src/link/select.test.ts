import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMetadata } from "../parse/metadata.js";
import type { ClassDeclaration, Schema } from "../schema/schema.js";
import { excerptOf } from "../source/source-text.js";
import { link } from "./link.js";

const file = "fixtures/include-orders/input.json";
const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const draft = parseMetadata(
  excerptOf({ file, text }, { start: 0, end: text.length }),
).value;

function selected(
  include: readonly string[],
  exclude: readonly string[] = [],
): { schema: Schema; named: (name: string) => ClassDeclaration | undefined } {
  const { value: schema } = link([draft], { include, exclude });
  return {
    schema,
    named: (name) =>
      schema.declarations
        .filter((it) => it.kind === "class")
        .find((it) => it.name === name),
  };
}

function names({ declarations }: Schema): readonly string[] {
  return declarations.map(({ name }) => name).toSorted();
}

const ofItem = ["Entity", "Item", "Size"];
const ofOrder = [...ofItem, "Line", "Order"].toSorted();
const operation = ["IGet", "IReturn"];

test.each<[string, readonly string[], readonly string[]]>([
  ["Item", ofItem, []],
  ["Shop.Catalogue.Size", ["Size"], []],
  ["GetOrder", ["GetOrder", ...operation, ...ofOrder], ["GetOrder"]],
  ["GetOrder.*", ["GetOrder", ...operation, ...ofOrder], ["GetOrder"]],
  [
    "{catalogue}",
    ["FindItem", "GetStock", "Stock", ...operation, ...ofItem],
    ["FindItem", "GetStock"],
  ],
  [
    "{catalogue,orders}",
    ["FindItem", "GetOrder", "GetStock", "Stock", ...operation, ...ofOrder],
    ["GetOrder", "FindItem", "GetStock"],
  ],
  ["Shop.Orders/*", ["GetOrder", ...operation, ...ofOrder], ["GetOrder"]],
  ["Shop/*", ["Entity"], []],
  ["Nothing", [], []],
])("--include %s", (pattern, expected, requests) => {
  const { schema } = selected([pattern]);
  expect(names(schema)).toEqual(expected.toSorted());
  expect(schema.operations.map((it) => it.request.split(".").at(-1))).toEqual(
    requests,
  );
});

test("a request that others need as data is no operation", () => {
  const { schema, named } = selected(["SavedSearch"]);
  expect(names(schema)).toEqual(["FindItem", "IGet", "SavedSearch"]);
  expect(schema.operations).toEqual([]);
  expect(named("FindItem")?.implements.map(({ id }) => id)).toEqual([
    "ServiceStack.IGet",
  ]);
});

test.each<[string, readonly string[]]>([
  // Nothing but the operation needs Stock; Item stays, as others need it.
  ["GetStock.*", ["GetStock", "Stock"]],
  ["{orders}", ["GetOrder", "Line", "Order"]],
  ["Size", ["Size"]],
  ["GetStock", ["GetStock"]],
  ["Shop.Orders/*", ["GetOrder", "Line", "Order"]],
  // A base stays where it is needed.
  ["Entity", []],
])("--exclude %s", (pattern, gone) => {
  const all = names(selected([]).schema);
  const left = names(selected([], [pattern]).schema);
  expect(all.filter((it) => !left.includes(it))).toEqual(gone);
});

test("what mentions an excluded type holds what is unknown", () => {
  const { schema, named } = selected([], ["Item"]);
  expect(named("Line")?.properties[0]).toEqual({
    name: "item",
    jsonName: "item",
    xmlName: "Item",
    type: { kind: "unknown", written: "Item" },
    optional: true,
  });
  expect(named("Stock")?.properties[0]?.type).toMatchObject({
    kind: "map",
    value: { kind: "unknown", written: "Item" },
  });
  expect(named("Entity")?.derived).toEqual(["Shop.Orders.Order"]);
  const find = schema.operations.find(({ request }) => /Find/.test(request));
  expect(find?.response).toEqual({ kind: "unknown", written: "Item" });
});
