/** What the samples of a page give in the schema, from the page's text on. */
import { expect, test } from "vitest";
import { parse } from "../parse/parse.js";
import type { ClassDeclaration, Property, Schema } from "../schema/schema.js";
import { extract } from "../source/extract.js";
import { link } from "./link.js";

interface Message {
  readonly format: "xml" | "json";
  readonly body: string;
}

/** A page that copied text shows: its listing, and a response. */
function page(code: string, { format, body }: Message): string {
  return [
    "<back to all web services",
    "GetPet",
    "GET\t/pets/{Id}\t\t",
    code,
    "TypeScript GetPet DTOs",
    "GET /pets/{Id} HTTP/1.1",
    `Accept: application/${format}`,
    "",
    "HTTP/1.1 200 OK",
    `Content-Type: application/${format}`,
    "Content-Length: length",
    "",
    body,
  ].join("\n");
}

async function schemaOf(...pages: readonly string[]): Promise<{
  readonly schema: Schema;
  readonly warnings: readonly string[];
}> {
  const sources = pages.map((text, n) => ({ file: `page-${n}.txt`, text }));
  const drafts = await parse((await extract(sources)).value);
  const { value, diagnostics } = link(drafts.value);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  return { schema: value, warnings: warnings.map(({ message }) => message) };
}

function membersOf(schema: Schema, name: string): readonly Property[] {
  const found = schema.declarations.find((it) => it.name === name);
  return (found as ClassDeclaration).properties;
}

const pet = `export class GetPet implements IGet { public id: number; }
export class Pet { public pet_id: string; public born: string; public clock: string; public age: number; public vip: boolean; }`;
const json: Message = {
  format: "json",
  body: String.raw`{"pet-id":"00000000000000000000000000000000","born":"\/Date(-62135596800000-0000)\/","clock":"PT0S","age":0}`,
};
const xml: Message = {
  format: "xml",
  body: '<Pet xmlns="urn:pets"><Age>0</Age><Born>0001-01-01T00:00:00</Born><Clock>00:00:00</Clock><pet-id>00000000-0000-0000-0000-000000000000</pet-id></Pet>',
};

test("JSON tells .NET types, exact names, and what is left out at its default", async () => {
  const { schema, warnings } = await schemaOf(page(pet, json));
  expect(warnings).toEqual([]);
  expect(membersOf(schema, "Pet")).toMatchObject([
    { name: "pet-id", jsonName: "pet-id", type: { scalar: "guid" } },
    { name: "born", type: { scalar: "dateTime" } },
    { name: "clock", type: { scalar: "timeSpan" } },
    { name: "age", type: { scalar: "anyNumber" } },
    { name: "vip", type: { scalar: "bool" }, emitDefault: false },
  ]);
  expect(schema.operations[0]?.response).toEqual({
    kind: "ref",
    id: "?.Pet",
    args: [],
  });
});

test.each([
  ["XML first", ["xml", "json"]],
  ["JSON first", ["json", "xml"]],
] as const)(
  "what XML tells of a collection's items, JSON does not tell otherwise: %s",
  async (_, order) => {
    const code = `export class GetPet implements IGet { public id: number; }
export class Pet { public visits: Visits; }
export class Visits extends Array<string> { }`;
    const bodies = {
      xml: '<Pet xmlns="urn:pets"><Visits xmlns:d2p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><d2p1:dateTime>0001-01-01T00:00:00</d2p1:dateTime></Visits></Pet>',
      json: '{"visits":["PT0S"]}',
    };
    const { schema } = await schemaOf(
      ...order.map((format) => page(code, { format, body: bodies[format] })),
    );
    const visits = schema.declarations.find(({ name }) => name === "Visits");
    expect(visits).toMatchObject({
      collection: { items: { kind: "scalar", scalar: "dateTime" } },
    });
  },
);

test("XML tells the namespace of a contract; its name is as inputs state it", async () => {
  const code = `export class GetPet implements IGet { public id: number; }
export class Pet { public tag: Tag; }
// @DataContract(Name="label")
export class Tag { public text: string; }`;
  const body =
    '<Pet xmlns="urn:pets"><Tag xmlns:d2p1="urn:tags"><d2p1:Text>String</d2p1:Text></Tag></Pet>';
  const { schema } = await schemaOf(page(code, { format: "xml", body }));
  expect(schema.declarations.find(({ name }) => name === "Tag")).toMatchObject({
    contract: { name: "label", namespace: "urn:tags" },
  });
});

test.each([
  ["XML first", [xml, json]],
  ["JSON first", [json, xml]],
])("XML and JSON page of one operation add up: %s", async (_, samples) => {
  const { schema } = await schemaOf(...samples.map((it) => page(pet, it)));
  expect(schema.operations).toHaveLength(1);
  expect(membersOf(schema, "Pet")).toMatchObject([
    { jsonName: "pet-id", xmlName: "pet-id", type: { scalar: "guid" } },
    { jsonName: "born", xmlName: "Born", type: { scalar: "dateTime" } },
    // Only XML tells a TimeOnly from a TimeSpan.
    { jsonName: "clock", xmlName: "Clock", type: { scalar: "timeOnly" } },
    { jsonName: "age", xmlName: "Age" },
    { jsonName: "vip", emitDefault: false },
  ]);
});

test("a member that no input lists is added, on the wires that show it", async () => {
  const listed =
    "export class GetPet implements IGet { }\nexport class Pet { public name: string; public id: number; }";
  const { schema, warnings } = await schemaOf(
    page(listed, {
      format: "xml",
      body: '<Pet xmlns="urn:pets"><Field>String</Field><Id>0</Id><Secret>String</Secret></Pet>',
    }),
    page(listed, {
      format: "json",
      body: '{"name":"String","id":0,"secret":"String"}',
    }),
  );
  expect(warnings).toEqual([
    "The sample shows 'Field', which is no listed member of 'Pet'; it is added, with the type that the sample tells.",
    "The sample shows 'Secret', which is no listed member of 'Pet'; it is added, with the type that the sample tells.",
  ]);
  expect(membersOf(schema, "Pet")).toMatchObject([
    // Without a setter: XML cannot have it.
    { name: "name", wires: "json" },
    { name: "id" },
    { name: "field", xmlName: "Field", wires: "xml", optional: true },
    { name: "secret", xmlName: "Secret", type: { scalar: "string" } },
  ]);
  expect(membersOf(schema, "Pet")[3]).not.toHaveProperty("wires");
});

test("a list of Nullable<T> is told by its items' namespace, which is not the enum's", async () => {
  const listed = `export class GetPet implements IGet { }
export enum Mood { Calm = 'Calm', Wild = 'Wild' }
export class Pet { public kinds: Mood[]; public moods: Mood[]; }`;
  const { schema } = await schemaOf(
    page(listed, {
      format: "xml",
      body: `<Pet xmlns="urn:pets"><Kinds><Mood>Calm</Mood></Kinds><Moods xmlns:a="http://schemas.datacontract.org/2004/07/System"><a:Mood>Calm</a:Mood></Moods></Pet>`,
    }),
  );
  const mood = { kind: "ref", id: "?.Mood", args: [] };
  expect(membersOf(schema, "Pet").map(({ type }) => type)).toEqual([
    { kind: "list", flavour: "list", items: mood },
    { kind: "list", flavour: "list", items: { kind: "nullable", of: mood } },
  ]);
  expect(schema.declarations.find(({ name }) => name === "Mood")).toMatchObject(
    { contract: { name: "Mood", namespace: "urn:pets" } },
  );
});

test("an enum's text in XML tells that the enum has a data contract", async () => {
  const listed = `export class GetPet implements IGet { }
export enum Mood { Calm = 'very-calm', Wild = 'Wild' }
export class Pet { public mood: Mood; }`;
  const { schema } = await schemaOf(
    page(listed, {
      format: "xml",
      body: '<Pet xmlns="urn:pets"><Mood>very-calm</Mood></Pet>',
    }),
  );
  expect(schema.declarations.find(({ name }) => name === "Mood")).toMatchObject(
    {
      members: [
        { name: "Calm", json: "very-calm", xml: "very-calm" },
        { name: "Wild", json: "Wild" },
      ],
    },
  );
});

test("byte[][] is told from what pages print of it", async () => {
  const listed =
    "export class GetPet implements IGet { }\nexport class Pet { public photos: number[][]; }";
  const bytes = { kind: "list", items: { kind: "scalar", scalar: "bytes" } };
  for (const message of [
    {
      format: "xml",
      body: '<Pet xmlns="urn:pets"><Photos xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:base64Binary>AA==</a:base64Binary></Photos></Pet>',
    },
    { format: "json", body: '{"photos":["AA=="]}' },
  ] as const) {
    const { schema } = await schemaOf(page(listed, message));
    expect(membersOf(schema, "Pet")).toMatchObject([{ type: bytes }]);
  }
});

test.each([
  ["(string)", "string"],
  ["(byte[])", "bytes"],
  ["(Stream)", "bytes"],
])("%s is a response", async (body, scalar) => {
  const listed = "export class GetPet implements IGet { public id: number; }";
  const { schema } = await schemaOf(page(listed, { format: "json", body }));
  expect(schema.operations[0]?.response).toEqual({ kind: "scalar", scalar });
});

test("JSON shows what a generic class is printed with wrongly", async () => {
  const listed = `export class GetPet implements IGet { }
export class Book { public id: number; public title: string; }
export class Author { public id: number; public name: string; }
export class Results<T> { public found: Book[]; public total: number; }`;
  const { schema, warnings } = await schemaOf(
    page(listed, {
      format: "json",
      body: '{"found":[{"id":0,"name":"String"}],"total":0}',
    }),
  );
  expect(warnings).toEqual([
    "'Results.found' is listed with 'Book', but the sample shows 'Author'; the sample counts.",
  ]);
  expect(schema.operations[0]?.response).toEqual({
    kind: "ref",
    id: "?.Results`1",
    args: [{ kind: "ref", id: "?.Author", args: [] }],
  });
  expect(membersOf(schema, "Results")[0]?.type).toEqual({
    kind: "list",
    flavour: "list",
    items: { kind: "param", name: "T" },
  });
});

test("a parameter called as a class is one is a parameter", async () => {
  const listed = `export class GetPet implements IGet { public pair: Pair<Item, Outcome<Item>>; }
export class Item { public id: number; }
export class Outcome<Item> { public value: Item; }
export class Pair<Item, Outcome_1> { public left: Item; public right: Outcome<Item>; }`;
  const { schema } = await schemaOf(listed);
  expect(schema.declarations.find(({ name }) => name === "Pair")).toMatchObject(
    {
      typeParams: ["T1", "T2"],
      properties: [
        { type: { kind: "param", name: "T1" } },
        { type: { kind: "param", name: "T2" } },
      ],
    },
  );
});
