/** What TypeScript would not accept of .NET's classes, and what is written in its place. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emit } from "../src/emit/emit.js";
import type { Schema } from "../src/schema/schema.js";
import { temporaryFolder } from "./folders.js";
import { linked } from "./link.js";
import { problemsOf } from "./strict.js";

/** Classes with their members, which have to compile. */
async function classesOf(listing: string): Promise<readonly string[]> {
  const { schema } = await linked(["listing.ts", listing]);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const [text = ""] = await textsOf(schema);
  const path = join(folder, "classes.ts");
  writeFileSync(path, text);
  expect(problemsOf([path])).toEqual([]);
  const parts = text.matchAll(/^export (class.*?) \{|^ +declare (.*);/gm);
  return [...parts].map(
    ([whole, heading, member]) => heading ?? member ?? whole,
  );
}

async function textsOf(schema: Schema): Promise<readonly string[]> {
  const emitted = await emit(schema, {
    emit: ["classes"],
    header: [],
    placeOf: () => undefined,
  });
  return emitted.value.map(({ text }) => text);
}

/** A class of a listing. */
function declared(name: string, ...members: readonly string[]): string {
  return `
export class ${name}
{
${members.map((it) => `    public ${it};\n`).join("")}}
`;
}

function request(name: string, ...members: readonly string[]): string {
  const [simple] = name.split(" ");
  return declared(name, ...members).replace(
    /\}\n$/,
    `    public getTypeName() { return '${simple}'; }
    public getMethod() { return 'GET'; }
    public createResponse() {}
}
`,
  );
}

const query = declared("Query<T>");
const page = declared("Page<T>", "items: T[]");
const items = "items?: T[] | null | undefined";
const hasId = "export interface IHasId\n{\n    id?: number;\n}\n";

type Case = readonly [
  name: string,
  listing: readonly string[],
  classes: readonly string[],
];

const cases: readonly Case[] = [
  [
    "a request is the argument of its own base",
    [query, request("Find extends Query<Find>")],
    ["class Query<T>", "class Find extends Query<Find>"],
  ],
  [
    "a request derives from a class whose base has it as its argument",
    [query, declared("Base extends Query<Find>"), request("Find extends Base")],
    [
      "class Query<T>",
      "class Base extends Query<Find>",
      "class Find extends Base",
    ],
  ],
  [
    "two requests are the arguments of each other's bases",
    [
      query,
      request("Find extends Query<Count>"),
      request("Count extends Query<Find>"),
    ],
    [
      "class Query<T>",
      "class Find extends Query<Count>",
      "class Count extends Query<Find>",
    ],
  ],
  [
    "a request is the argument of another class's base, and what that holds is its data",
    [page, request("Find"), declared("Finds extends Page<Find>")],
    [
      "class Page<T>",
      items,
      "class Find",
      "class Finds extends Page<Data<Find>>",
    ],
  ],
  [
    "a request inherits members of its own type, which are data",
    [page, request("Find extends Page<Find>")],
    [
      "class Page<T>",
      items,
      "class Find",
      "items?: Data<Find>[] | null | undefined",
    ],
  ],
  [
    "a list that holds itself is a request",
    [request("Tree extends Array<Tree>")],
    ["class Tree extends Array<Tree>"],
  ],
  ...["getTypeName", "getMethod", "createResponse"].map((method): Case => [
    `a member is called as the base's method ${method}`,
    [
      request("Find", "name: string"),
      declared("More extends Find", `${method}: number`),
    ],
    [
      "class Find",
      "name?: string | null | undefined",
      "class More",
      "name?: string | null | undefined",
      `${method}: number`,
    ],
  ]),
  [
    "a class has the members of its interface",
    [hasId, declared("Item implements IHasId", "id: number")],
    ["class Item implements IHasId", "id: number"],
  ],
  [
    "a member has another name than in the interface",
    [hasId, declared("Item implements IHasId", "q: number")],
    ["class Item", "q: number"],
  ],
  [
    "another member is called as one of the interface",
    [hasId, declared("Item implements IHasId", "q: number", "id: string")],
    ["class Item", "q: number", "id?: string | null | undefined"],
  ],
];

test("a request tells the server .NET's name", async () => {
  const { schema } = await linked([
    "listing.ts",
    request("delete") + request("2nd"),
  ]);
  const [classes] = await textsOf(schema);
  expect(classes).toContain('return "delete";');
  expect(classes).toContain('return "2nd";');
});

test.each(cases)("%s", async (_, listing, classes) => {
  expect(await classesOf(listing.join(""))).toEqual(classes);
});
