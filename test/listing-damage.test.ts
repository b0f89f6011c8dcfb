/**
 * A listing that is damaged at one place loses that place and nothing else, and says where: every
 * kind of damage at every line.
 */
import { describe, expect, test } from "vitest";
import { positionAt } from "../src/source/source-text.js";
import { schemaOf } from "./generated-code.js";
import { operationsOf, outlineOf } from "./outline.js";

const listing = `/* Options:
Version: 10.09
BaseUrl: https://example.org
*/

export enum Kind
{
    Short = 'Short',
    Long = 'Long',
}

/** @description What all have */
export class Entity
{
    public id: number;
    public created: string;
}

export class Note extends Entity
{
    // @Required()
    public kind: Kind;
    public tags: string[];
    public map: { [index:string]: Kind; };
}

// @DataContract
export class Page<T> implements IHasTotal
{
    // @DataMember(Order=1)
    public items: T[];

    // @DataMember(Order=2)
    public total: number;

    public constructor(init?: Partial<Page<T>>) { (Object as any).assign(this, init); }
}

// @Route("/notes", "GET")
// @Route("/notes/{Id}", "GET")
export class FindNotes implements IReturn<Page<Note>>, IGet
{
    /** @description What to find */
    // @Validate(Validator="NotEmpty")
    public text: string;
    public take?: number;

    public constructor(init?: Partial<FindNotes>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'FindNotes'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new Page<Note>(); }
}

export class Last
{
    public done: boolean;
    public note: Note;
}
`;

/** What is declared, by name; a member stands on a line of its own in the listing. */
const sound: Readonly<Record<string, string>> = {
  Kind: "enum Kind { Short=0, Long=1 }",
  Entity: "class Entity { id: anyNumber, created?: anyString }",
  Note: "class Note extends Entity { kind: Kind, tags?: anyString[], map?: { anyString: Kind } }",
  Page: "class Page<T> { items?: T[], total: anyNumber }",
  FindNotes: "class FindNotes { text?: anyString, take?: anyNumber or null }",
  Last: "class Last { done: bool, note?: Note }",
};

/** What is left of a declaration without a member. */
const without: Readonly<Record<string, string>> = {
  "Entity.id": "class Entity { created?: anyString }",
  "Entity.created": "class Entity { id: anyNumber }",
  "Note.kind":
    "class Note extends Entity { tags?: anyString[], map?: { anyString: Kind } }",
  "Note.tags":
    "class Note extends Entity { kind: Kind, map?: { anyString: Kind } }",
  "Note.map": "class Note extends Entity { kind: Kind, tags?: anyString[] }",
  "Page.items": "class Page<T> { total: anyNumber }",
  "Page.total": "class Page<T> { items?: T[] }",
  "FindNotes.text": "class FindNotes { take?: anyNumber or null }",
  "FindNotes.take": "class FindNotes { text?: anyString }",
  "Last.done": "class Last { note?: Note }",
  "Last.note": "class Last { done: bool }",
};

const operation = "GET FindNotes /notes /notes/{Id}: Page<Note>";

interface Found {
  readonly declared: readonly string[];
  readonly operations: readonly string[];
  /** Code and line of what is wrong with the listing itself. */
  readonly told: readonly string[];
}

async function read(text: string): Promise<Found> {
  const { schema, diagnostics } = await schemaOf({ "input.ts": text });
  return {
    declared: outlineOf(schema),
    operations: operationsOf(schema),
    told: diagnostics
      .filter(({ code }) => code.startsWith("listing-"))
      .map(
        ({ code, at }) => `${code}:${positionAt(text, at?.start ?? 0).line}`,
      ),
  };
}

const lines = listing.split("\n");

function isMember(line: string): boolean {
  return /^ +public \w+\??:/.test(line);
}

/** `Note.kind` of the line on which it stands. */
function memberAt(index: number): string {
  const above = lines
    .slice(0, index)
    .findLast((it) => it.startsWith("export class"));
  const [, name] = /class (\w+)/.exec(above ?? "") ?? [];
  const [, member] = /public (\w+)/.exec(lines[index] ?? "") ?? [];
  return `${name}.${member}`;
}

/** The listing with other lines in place of one. */
function damaged(index: number, ...instead: readonly string[]): string {
  return lines.toSpliced(index, 1, ...instead).join("\n");
}

/** The shapes in which a listing comes: a damage is at the same line in each. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  "as it is printed": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "without indentation": (text) => text.replaceAll(/^ +/gm, ""),
  "in a module": (text) =>
    text
      .replace("\n\n", "\nexport module Acme {\n")
      .replaceAll(/^(?!\/\*|\w+: |\*\/|export module)(?=.)/gm, "    ")
      .concat("}\n"),
};

test("the listing itself", async () => {
  for (const shape of Object.values(shapes))
    expect(await read(shape(listing))).toEqual({
      declared: Object.values(sound),
      operations: [operation],
      told: [],
    });
});

describe.each(Object.entries(shapes))("%s", (_, shape) => {
  test.each([
    ["### injected ###"],
    ["Lorem ipsum dolor sit amet"],
    ['"name": {'],
    ["<div class='x'>"],
    ["public >: string;"],
  ])("a line %s costs nothing", async (foreign) => {
    // Not within the options, which are a comment.
    for (const index of [...lines.keys()].slice(3)) {
      const text = damaged(index, lines[index] ?? "", `    ${foreign}`);
      expect(await read(shape(text)), `behind line ${index + 1}`).toEqual({
        declared: Object.values(sound),
        operations: [operation],
        told: [`listing-damaged:${index + 2}`],
      });
    }
  });

  test.each([
    ["a double quote", (line: string) => line.replace(/:/, '":')],
    ["a single quote", (line: string) => line.replace(/;$/, "';")],
    ["a backtick", (line: string) => line.replace(/:/, "`:")],
    ["a stray >", (line: string) => line.replace(/:/, ">:")],
    ["a stray < at the end", (line: string) => line.replace(/;$/, "<;")],
    ["a lost type", (line: string) => line.replace(/:.*/, "")],
    ["a lost end", (line: string) => line.replace(/:.*/, ":")],
  ])("%s costs the member it stands in", async (_what, damage) => {
    for (const [index, line] of lines.entries()) {
      if (!isMember(line)) continue;
      const member = memberAt(index);
      const [name = ""] = member.split(".");
      expect(await read(shape(damaged(index, damage(line)))), member).toEqual({
        declared: Object.values({ ...sound, [name]: without[member] }),
        operations: [operation],
        told: [`listing-damaged:${index + 1}`],
      });
    }
  });

  test("a lost { costs nothing", async () => {
    for (const [index, line] of lines.entries()) {
      if (line !== "{") continue;
      expect(await read(shape(damaged(index))), `line ${index + 1}`).toEqual({
        declared: Object.values(sound),
        operations: [operation],
        told: [`listing-damaged:${index}`],
      });
    }
  });

  test("a lost } costs nothing", async () => {
    const closing = [...lines.keys()].filter((index) => lines[index] === "}");
    for (const index of closing.slice(0, -1))
      expect(await read(shape(damaged(index))), `line ${index + 1}`).toEqual({
        declared: Object.values(sound),
        operations: [operation],
        told: [`listing-damaged:${index}`],
      });
  });

  test.each([
    [
      "a name that cannot be read",
      (line: string) => [line.replace("class ", "class '")],
    ],
    ["a lost name", () => []],
  ])("%s costs its class", async (_what, damage) => {
    for (const [index, line] of lines.entries()) {
      const [, name] = /^export class (\w+)/.exec(line) ?? [];
      // Others derive from these, or name them as a member's type.
      if (name === undefined || name === "Entity" || name === "Note") continue;
      const text = damaged(index, ...damage(line));
      const { declared, operations, told } = await read(shape(text));
      const { [name]: _lost, ...rest } = sound;
      expect(declared, name).toEqual(Object.values(rest));
      expect(operations).toHaveLength(name === "FindNotes" ? 0 : 1);
      expect(told).toEqual([`listing-damaged:${index + 1}`]);
    }
  });
});

test("a stray > behind a name costs what stands behind it", async () => {
  const index = lines.indexOf("export class Note extends Entity");
  const text = damaged(index, "export class Note> extends Entity");
  expect(await read(text)).toEqual({
    declared: Object.values({
      ...sound,
      Note: sound["Note"]?.replace(" extends Entity", ""),
    }),
    operations: [operation],
    told: [`listing-damaged:${index + 1}`],
  });
});

test.each(["{", "}"])("a %s between members costs nothing", async (brace) => {
  for (const index of [...lines.keys()].slice(4)) {
    const text = damaged(index, lines[index] ?? "", `    ${brace}`);
    expect(await read(text), `behind line ${index + 1}`).toEqual({
      declared: Object.values(sound),
      operations: [operation],
      told: [`listing-damaged:${index + 2}`],
    });
  }
});

test.each([
  [
    "class Order { public id: string; public total: !!; public note: string; }",
    "class Order { id?: anyString, note?: anyString }",
  ],
  [
    "class Order { public a: { [x: string]: number; }; b: 1 2; public c: string }",
    "class Order { a?: { anyString: anyNumber }, c?: anyString }",
  ],
  [
    "class Order { public id: number; public open: {{ ; public note: string; }",
    "class Order { id: anyNumber, note?: anyString }",
  ],
  [
    "enum Kind { A = 'x, y', B = !!, C = 'c', }",
    'enum Kind { A=0 "x, y", C=1 "c" }',
  ],
  [
    "class Order {\n  public total: !!;\n  public note: string; }",
    "class Order { note?: anyString }",
  ],
])("a member costs no other on its line: %s", async (declaration, left) => {
  const { declared, told } = await read(
    `export ${declaration}\nexport class Line { public id: number; }\n`,
  );
  expect(declared).toEqual([left, "class Line { id: anyNumber }"]);
  expect(told).toEqual([
    `listing-damaged:${declaration.includes("\n") ? 2 : 1}`,
  ]);
});

test("a line that is nested too deeply to be parsed costs nothing", async () => {
  const text = damaged(lines.length - 1, "(".repeat(50_000));
  expect(await read(text)).toEqual({
    declared: Object.values(sound),
    operations: [operation],
    told: [`listing-damaged:${lines.length}`],
  });
});

test("options without an end cost nothing", async () => {
  expect(await read(damaged(3))).toEqual({
    declared: Object.values(sound),
    operations: [operation],
    told: ["listing-damaged:1"],
  });
});

test("a listing that is cut off keeps what stands before", async () => {
  for (const index of lines.keys()) {
    const { declared, told } = await read(lines.slice(0, index).join("\n"));
    const complete = Object.values(sound).slice(0, closedBefore(index));
    expect(declared.slice(0, complete.length)).toEqual(complete);
    expect(
      told.map((it) => it.replace(/:.*/, "")),
      `line ${index}`,
    ).toEqual(isBetween(index) ? [] : ["listing-incomplete"]);
  }
});

function closedBefore(index: number): number {
  return lines.slice(0, index).filter((it) => it === "}").length;
}

/** Nothing is open there, or all is a comment: then it is no listing at all. */
function isBetween(index: number): boolean {
  const above = lines.slice(0, index);
  const declared = above.filter((it) => it.startsWith("export ")).length;
  return declared === closedBefore(index);
}
