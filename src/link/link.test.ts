/** Metadata in small, and the schema it links to. */
import { expect, test } from "vitest";
import { parse } from "../../test/metadata.js";
import type { Declaration, Schema } from "../schema/schema.js";
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
