import { expect, test } from "vitest";
import { parseMetadata } from "../parse/metadata.js";
import type { Overrides } from "../parse/overrides-shape.js";
import { overridesText, parseOverrides } from "../parse/overrides.js";
import type { Declaration } from "../schema/schema.js";
import { excerptOf } from "../source/source-text.js";
import { link } from "./link.js";

const property = (name: string, type: string): object => ({ name, type });

const metadata = JSON.stringify({
  types: [
    {
      name: "Shape",
      namespace: "Acme",
      properties: [property("Area", "Double"), property("Extra", "Object")],
    },
    {
      name: "Circle",
      namespace: "Acme",
      inherits: { name: "Shape", namespace: "Acme" },
      dataContract: { name: "circle", namespace: "urn:stated" },
      properties: [property("Radius", "Int32")],
    },
    {
      name: "Item",
      namespace: "Acme.Dtos",
      properties: [property("Name", "String")],
    },
    {
      name: "Basket",
      namespace: "Acme.Dtos",
      properties: [property("Count", "Int32")],
    },
    {
      name: "Colour",
      namespace: "Acme.Dtos",
      isEnum: true,
      enumNames: ["Red", "Green"],
      enumValues: ["0", "1"],
    },
  ],
});

interface Linked {
  readonly named: (name: string) => Declaration | undefined;
  readonly told: readonly string[];
}

function linked(overrides: Overrides): Linked {
  const source = { file: "metadata.json", text: metadata };
  const all = { start: 0, end: metadata.length };
  const draft = parseMetadata(excerptOf(source, all));
  const parsed = parseOverrides(overridesText(overrides));
  const { value, diagnostics } = link([draft.value, parsed.value]);
  return {
    named: (name) => value.declarations.find((it) => it.name === name),
    told: [...parsed.diagnostics, ...diagnostics].map(
      ({ code, message }) => `${code}: ${message}`,
    ),
  };
}

function ofType(name: string, override: object): Declaration | undefined {
  const { named, told } = linked({ types: { [name]: override } });
  expect(told).toEqual([]);
  return named(name.replace(/^.*\./, ""));
}

test("an assembly's namespace holds for types that state none", () => {
  const { named, told } = linked({ namespaces: { Acme: "urn:acme" } });
  expect(told).toEqual([]);
  expect(named("Shape")).toMatchObject({
    contract: { name: "Shape", namespace: "urn:acme" },
  });
  expect(named("Circle")).toMatchObject({
    contract: { name: "circle", namespace: "urn:stated" },
  });
  expect(named("Item")).toMatchObject({
    contract: {
      namespace: "http://schemas.datacontract.org/2004/07/Acme.Dtos",
    },
  });
});

test("a contract is corrected part by part", () => {
  expect(
    ofType("Acme.Circle", { contract: { name: "Disc", reference: true } }),
  ).toMatchObject({
    contract: { name: "Disc", namespace: "urn:stated", reference: true },
  });
});

test("a class becomes a collection, and its own members vanish", () => {
  const basket = ofType("Acme.Dtos.Basket", {
    collection: "List<Item>",
    contract: { itemName: "thing" },
  });
  expect(basket).toMatchObject({
    collection: {
      kind: "list",
      flavour: "list",
      items: { kind: "ref", id: "Acme.Dtos.Item" },
    },
    contract: { name: "Basket", itemName: "thing" },
    properties: [],
  });
  expect(
    ofType("Basket", { collection: "Dictionary<string, Acme.Dtos.Item>" }),
  ).toMatchObject({
    collection: {
      kind: "map",
      flavour: "map",
      key: { kind: "scalar", scalar: "string" },
      value: { kind: "ref", id: "Acme.Dtos.Item" },
    },
  });
});

test("known types may be any types", () => {
  expect(
    ofType("Shape", { knownTypes: ["Acme.Circle", "List<int>"] }),
  ).toMatchObject({
    derived: ["Acme.Circle"],
    knownTypes: [
      { kind: "ref", id: "Acme.Circle", args: [] },
      { kind: "list", items: { kind: "scalar", scalar: "int" } },
    ],
  });
});

test("every fact of a member obeys", () => {
  const item = ofType("Item", {
    properties: {
      name: {
        type: "int?",
        jsonName: "n",
        xmlName: "N",
        order: 3,
        optional: false,
        required: true,
        emitDefault: false,
        readOnly: true,
        wires: "xml",
        doc: "What it is called.",
      },
      Secret: { type: "Guid", wires: "xml" },
    },
  });
  expect(item).toMatchObject({
    properties: [
      {
        name: "n",
        jsonName: "n",
        xmlName: "N",
        order: 3,
        type: { kind: "nullable", of: { kind: "scalar", scalar: "int" } },
        optional: false,
        required: true,
        emitDefault: false,
        readOnly: true,
        wires: "xml",
        doc: "What it is called.",
      },
      {
        name: "secret",
        xmlName: "Secret",
        type: { kind: "scalar", scalar: "guid" },
        optional: false,
        wires: "xml",
      },
    ],
  });
});

test("an override that names all members of an enum tells their order", () => {
  const all = { members: { Green: {}, Red: { json: "r", xml: "R" } } };
  expect(ofType("Colour", { flags: true, ...all })).toMatchObject({
    flags: true,
    members: [
      { name: "Green", value: "1" },
      { name: "Red", value: "0", json: "r", xml: "R" },
    ],
  });
  expect(
    ofType("Colour", { members: { Green: { wires: "json" } } }),
  ).toMatchObject({
    members: [
      { name: "Red", value: "0" },
      { name: "Green", value: "1", wires: "json" },
    ],
  });
});

test("a type that no input has is added with its kind", () => {
  const { named, told } = linked({
    types: {
      "Acme.Page`1": {
        kind: "class",
        base: "Acme.Shape",
        properties: { Items: { type: "T[]" } },
      },
      "Acme.Outer+Size": { kind: "enum", members: { Small: {}, Large: {} } },
    },
  });
  expect(told).toEqual([]);
  expect(named("Page")).toMatchObject({
    id: "Acme.Page`1",
    typeParams: ["T"],
    base: { id: "Acme.Shape" },
    properties: [
      { name: "items", type: { items: { kind: "param", name: "T" } } },
    ],
  });
  expect(named("Size")).toMatchObject({
    id: "Acme.Outer+Size",
    contract: { name: "Outer.Size" },
    members: [
      { name: "Small", value: "0" },
      { name: "Large", value: "1" },
    ],
  });
});

test.each<[string, Overrides, string]>([
  [
    "a type",
    { types: { "Acme.Dtos.Baskt": { abstract: true } } },
    "override-unknown-type: No input declares the type 'Acme.Dtos.Baskt', so nothing is overridden; did you mean 'Acme.Dtos.Basket'?",
  ],
  [
    "a member",
    { types: { Item: { properties: { Nam: { order: 1 } } } } },
    "override-unknown-member: 'Item' has no member 'Nam', and without 'type' none is added; did you mean 'Name'?",
  ],
  [
    "a member of an enum",
    { types: { Colour: { members: { Blue: {} } } } },
    "override-unknown-member: 'Colour' has no member 'Blue', and without 'value' none is added.",
  ],
  [
    "a namespace",
    { namespaces: { "Acme.Dto": "urn:x" } },
    "override-unknown-namespace: No type is known to be in the .NET namespace 'Acme.Dto', so nothing is overridden; did you mean 'Acme.Dtos'?",
  ],
  [
    "what a type of that kind cannot be",
    { types: { Colour: { abstract: true } } },
    "override-misfit: 'Colour' is an enum, which 'abstract' does not fit.",
  ],
])("%s that is not there is told", (_, overrides, expected) => {
  expect(linked(overrides).told).toEqual([expected]);
});
