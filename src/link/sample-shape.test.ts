import { expect, test } from "vitest";
import type { SampleValue } from "../parse/draft.js";
import type { ClassDeclaration, TypeRef } from "../schema/schema.js";
import { createShapes } from "./sample-shape.js";

type Members = Readonly<Record<string, TypeRef>>;

const text: TypeRef = { kind: "scalar", scalar: "anyString" };

function declared(
  name: string,
  members: Members,
  typeParams: readonly string[] = [],
): ClassDeclaration {
  return {
    kind: "class",
    id: name,
    name,
    typeParams,
    implements: [],
    properties: Object.entries(members).map(([member, type]) => ({
      name: member,
      jsonName: member,
      xmlName: member,
      type,
      optional: true,
    })),
  };
}

const declarations = [
  declared("Record", { id: text }),
  {
    ...declared("Book", { title: text, isbn: text }),
    base: { kind: "ref", id: "Record", args: [] },
  } as ClassDeclaration,
  declared("Author", { id: text, name: text }),
  declared("Shelf", { floor: text, room: text }),
  declared("GetShelf", { floor: text, room: text }),
  declared("GetShelfResponse", { floor: text, room: text }),
  declared(
    "Page",
    {
      records: {
        kind: "list",
        flavour: "list",
        items: { kind: "param", name: "T" },
      },
      total: text,
    },
    ["T"],
  ),
];
const shapes = createShapes(new Map(declarations.map((it) => [it.id, it])));
const ref = (id: string, ...args: TypeRef[]): TypeRef => ({
  kind: "ref",
  id,
  args,
});
const scalar = (name: "bool" | "guid" | "anyNumber" | "string"): TypeRef => ({
  kind: "scalar",
  scalar: name,
});

test.each<[SampleValue, TypeRef | undefined]>([
  [{ id: "String", title: "String", isbn: "String" }, ref("Book")],
  [{ id: "String", name: "String" }, ref("Author")],
  // A private member is on the wire, too.
  [{ id: "String", name: "String", secret: "String" }, ref("Author")],
  [{ street: "String", town: "String" }, undefined],
  [{ floor: "String", room: "String" }, undefined],
  [{}, undefined],
  [
    [{ id: "String", name: "String" }],
    { kind: "list", flavour: "list", items: ref("Author") },
  ],
  [
    { records: [{ id: "String", name: "String" }], total: 0 },
    ref("Page", ref("Author")),
  ],
  [{ records: [], total: 0 }, ref("Page", { kind: "unknown", written: "T" })],
  [
    { String: { id: "String", name: "String" } },
    {
      kind: "map",
      flavour: "map",
      key: scalar("string"),
      value: ref("Author"),
    },
  ],
  [false, scalar("bool")],
  [0, scalar("anyNumber")],
  ["00000000000000000000000000000000", scalar("guid")],
  ["something", undefined],
  [null, undefined],
])("%j", (value, type) => {
  expect(shapes.typeOf(value, "json")).toEqual(type);
});

test("of classes alike, the one called as a response is the response", () => {
  const value = { floor: "String", room: "String" };
  expect(
    shapes.typeOf(value, "json", {
      first: "GetShelfResponse",
      last: "GetShelf",
    }),
  ).toEqual(ref("GetShelfResponse"));
});

test("a response without members is known by its name alone", () => {
  expect(
    shapes.typeOf({}, "json", { first: "GetShelfResponse", last: "GetShelf" }),
  ).toEqual(ref("GetShelfResponse"));
});

test("in JSV, every scalar is text", () => {
  expect(shapes.typeOf("0", "jsv")).toEqual(scalar("anyNumber"));
  expect(shapes.typeOf("False", "jsv")).toEqual(scalar("bool"));
});
