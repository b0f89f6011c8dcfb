/** Metadata in small, and the schema it links to. */
import { expect, test } from "vitest";
import { parse } from "../../test/metadata.js";
import type { Draft } from "../parse/draft.js";
import { parseListing } from "../parse/listing.js";
import type { Declaration, Schema } from "../schema/schema.js";
import { excerptOf } from "../source/source-text.js";
import { link } from "./link.js";

function schemaOf(metadata: unknown): Schema {
  return link([parse(JSON.stringify(metadata)).value]).value;
}

function declared(schema: Schema, id: string): Declaration | undefined {
  return schema.declarations.find((it) => it.id === id);
}

test("a request is found in its own namespace", () => {
  const { operations } = schemaOf({
    types: [{ name: "Find", namespace: "Acme" }],
    operations: [
      { request: { name: "Find", namespace: "Acme.Calls" }, method: "GET" },
    ],
  });
  expect(operations).toEqual([
    { request: "Acme.Calls.Find", verbs: ["GET"], routes: [] },
  ]);
});

test("a request that returns itself holds no value of itself", () => {
  const echo = { name: "Echo", namespace: "Acme" };
  const schema = schemaOf({
    types: [
      {
        name: "Node",
        namespace: "Acme",
        properties: [{ name: "Next", type: "Node", namespace: "Acme" }],
      },
    ],
    operations: [{ request: echo, response: echo, returnType: echo }],
  });
  expect(declared(schema, "Acme.Echo")).not.toHaveProperty("recursive");
  expect(declared(schema, "Acme.Node")).toHaveProperty("recursive", true);
});

test("a member of an interface is no Nullable because it may be missing", () => {
  const schema = schemaOf({
    types: [
      {
        name: "IHasSize",
        namespace: "Acme",
        isInterface: true,
        properties: [
          { name: "Size", type: "Int32", namespace: "System" },
          {
            name: "Most",
            type: "Nullable`1",
            namespace: "System",
            genericArgs: ["Int32"],
          },
        ],
      },
    ],
    operations: [],
  });
  expect(declared(schema, "Acme.IHasSize")).toMatchObject({
    properties: [
      { type: { kind: "scalar", scalar: "int" }, optional: true },
      {
        type: { kind: "nullable", of: { kind: "scalar", scalar: "int" } },
        optional: true,
      },
    ],
  });
});

test("what a class implements is no verb because every object has it", () => {
  const toString = { name: "toString", namespace: "Acme" };
  const { operations } = schemaOf({
    types: [{ ...toString, isInterface: true }],
    operations: [
      { request: { name: "Find", namespace: "Acme", implements: [toString] } },
    ],
  });
  expect(operations).toEqual([{ request: "Acme.Find", verbs: [], routes: [] }]);
});

test("of two inputs of one operation the better witness tells, whichever is named first", () => {
  const at = { file: "input", start: 0, end: 0 };
  const operation = (
    by: "listing" | "metadata",
    scalar: "anyString" | "guid",
    notes: { readonly notes?: string },
  ): Draft => ({
    file: "input",
    declarations: [
      {
        kind: "class",
        name: "Find",
        at,
        typeParams: [],
        implements: [],
        properties: [],
        attributes: [],
      },
    ],
    operations: [
      {
        request: { value: { name: "Find" }, at, by },
        response: { value: { kind: "scalar", scalar }, at, by },
        verbs: [],
        routes: [{ value: { path: "/find", verbs: [], ...notes }, at, by }],
        samples: [],
      },
    ],
  });
  const listing = operation("listing", "anyString", {});
  const metadata = operation("metadata", "guid", { notes: "Slow" });
  for (const drafts of [
    [listing, metadata],
    [metadata, listing],
  ])
    expect(link(drafts).value.operations).toEqual([
      {
        request: "?.Find",
        response: { kind: "scalar", scalar: "guid" },
        verbs: [],
        routes: [{ path: "/find", verbs: [], notes: "Slow" }],
      },
    ]);
});

function text(name: string): object {
  return { name, type: "String", namespace: "System" };
}

test("a listing's member is known by its alias, and names that differ by case are two", () => {
  const metadata = {
    types: [
      {
        name: "Order",
        namespace: "Acme",
        dataContract: {},
        properties: [
          { ...text("Id"), dataMember: { name: "order-id" } },
          { ...text("ItemId"), dataMember: {} },
          { ...text("itemid"), dataMember: {} },
        ],
      },
    ],
    operations: [],
  };
  const code = `// @DataContract
export class Order
{
    // @DataMember(Name="order-id")
    public order_id: string;

    // @DataMember
    public itemId: string;

    // @DataMember
    public itemid: string;
}
`;
  const parsed = parseListing(
    excerptOf(
      { file: "listing.ts", text: code },
      { start: 0, end: code.length },
    ),
  );
  const drafts = [parse(JSON.stringify(metadata)).value, parsed.value];
  for (const order of [drafts, drafts.toReversed()]) {
    const { declarations } = link(order).value;
    expect(declarations.map(({ id }) => id)).toEqual(["Acme.Order"]);
    expect(declarations[0]).toMatchObject({
      properties: [
        { jsonName: "order-id", xmlName: "order-id" },
        { jsonName: "itemId", xmlName: "ItemId" },
        { jsonName: "itemid", xmlName: "itemid" },
      ],
    });
  }
});
