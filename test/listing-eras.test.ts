/** Listings of every era in which ServiceStack has written them, and what is declared in each. */
import { expect, test } from "vitest";
import { schemaOf } from "./generated-code.js";
import { operationsOf, outlineOf } from "./outline.js";

interface Era {
  readonly form: string;
  readonly listing: string;
  /** File name of the listing, where it is not `input.ts`. */
  readonly file?: string;
  readonly declares: readonly string[];
  readonly operations?: readonly string[];
}

const eras: readonly Era[] = [
  {
    form: "the options of version 10, `@ts-nocheck` and imports",
    listing: `/* Options:
Date: 2026-08-06 02:13:26
Version: 10.09
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://localhost:5001

//GlobalNamespace: 
MakePropertiesOptional: False
//AddServiceStackTypes: True
IncludeTypes: {AI}
//ExcludeTypes: 
DefaultImports: Symbol:module,Zip:./ZipValidator
*/

// @ts-nocheck

import { Symbol } from "module";
import { Zip } from "./ZipValidator";
import Plain;

export class Note
{
    public id: number;
}
`,
    declares: ["class Note { id: anyNumber }"],
  },
  {
    form: "options of older versions, lines of a server's own, and text behind the block",
    listing: `/* Options:
Date: 2015-01-02 03:04:05
Version: 4.00
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: http://example.org
UsePath: /types
ExportAsTypes: True

//GlobalNamespace: 
MyCompany: class Fake { x: y }
*/
/* (c) Acme; export class Fake { */
// generated on demand

export class Note
{
    id: number;
}
`,
    declares: ["class Note { id: anyNumber }"],
  },
  {
    form: "`/types/typescript.d`",
    file: "input.d.ts",
    listing: `
interface IReturn<T>
{
}

interface IGet
{
}

interface IHasName
{
    name?: string;
}

type Kind = "Short" | "Long";

enum Size
{
    Small = 1,
    Large = 2,
}

interface Entity
{
    id?: number;
}

interface Note extends Entity, IHasName
{
    kind?: Kind;
    name?: string;
}

// @Route("/notes/{Id}", "GET")
interface GetNote extends IReturn<Note>, IGet
{
    id?: number;
}
`,
    declares: [
      "interface IHasName { name?: anyString }",
      "enum Kind { Short=0, Long=1 }",
      "enum Size { Small=1, Large=2 }",
      "class Entity { id?: anyNumber or null }",
      "class Note extends Entity { kind?: Kind or null, name?: anyString }",
      "class GetNote { id?: anyNumber or null }",
    ],
    operations: ["GET GetNote /notes/{Id}: Note"],
  },
  ...[
    "export module Acme",
    "declare module Acme",
    "module Acme",
    "export namespace Acme.Notes",
  ].map((opening): Era => ({
    form: `\`${opening}\` around all`,
    listing: `
${opening}
{
    // @ts-nocheck

    export enum Kind
    {
        Short = 'Short',
    }

    export class Note
    {
        public id: number;
        public kind: Kind;
    }

    // @Route("/notes/{Id}")
    export class GetNote implements IReturn<Note>
    {
        public id: number;
        public getTypeName() { return 'GetNote'; }
        public getMethod() { return 'GET'; }
        public createResponse() { return new Note(); }
    }

}
`,
    declares: [
      "enum Kind { Short=0 }",
      "class Note { id: anyNumber, kind: Kind }",
      "class GetNote { id?: anyNumber }",
    ],
    operations: ["GET GetNote /notes/{Id}: Note"],
  })),
  {
    form: "version 4.0: interfaces in `declare module`, `const enum`, `createResponse() : T;`",
    listing: `
declare module Acme
{

    export interface IReturn<T>
    {
        createResponse() : T;
    }

    const enum Kind
    {
        Short,
        Long,
    }

    interface Note
    {
        id?: number;
        kind?: Kind;
    }

    interface GetNote extends IReturn<Note>
    {
        id?: number;
    }

}
`,
    declares: [
      "enum Kind { Short=0, Long=1 }",
      "class Note { id?: anyNumber or null, kind?: Kind or null }",
      "class GetNote { id?: anyNumber or null }",
    ],
    operations: ["GetNote: Note"],
  },
  {
    form: "enums of every version",
    listing: `
export const enum A { One, Two }
export type B = "One" | "Two";
export type C = "Only";
export enum D { One, Two = 5, Three }
export enum E { One = 'One', Two = 'Two' }
export enum F { One = "1", Two = "2" }
export enum G { One = 'one-1', Two = 'Two' }
export enum H { Big = 9007199254740993, Minus = -1, Same = -1 }
export enum I {}
// @Flags()
export enum J { None = 0, All = 255 }
// @Flags()
export enum K { None = 'Nothing', All = 'Everything' }
// @DataContract
export enum L { One = 'one' }
`,
    declares: [
      "enum A { One=0, Two=1 }",
      "enum B { One=0, Two=1 }",
      "enum C { Only=0 }",
      "enum D { One=0, Two=5, Three=6 }",
      "enum E { One=0, Two=1 }",
      "enum F { One=1, Two=2 }",
      'enum G { One=0 "one-1", Two=1 }',
      "enum H { Big=9007199254740993, Minus=-1, Same=-1 }",
      "enum I {  }",
      "flags J { None=0, All=255 }",
      'flags K { None=0 "Nothing", All=1 "Everything" }',
      'enum L { One=0 "one" }',
    ],
  },
  {
    form: "constructors before or after the members, or none",
    listing: `
export class None
{
    id: number;
}
export class Before
{
    public constructor(init?:Partial<Before>) { Object.assign(this, init); }
    public id: number;
}
export class BeforeAny extends Before
{
    public constructor(init?:Partial<BeforeAny>) { super(init); (<any>Object).assign(this, init); }
    public name: string;
}
export class After extends Before
{
    public name: string;

    public constructor(init?: Partial<After>) { super(init); (Object as any).assign(this, init); }
}
export class Listed extends Array<None>
{

    public constructor(init?: Partial<Listed>) { super(); (Object as any).assign(this, init); }
}
`,
    declares: [
      "class None { id: anyNumber }",
      "class Before { id: anyNumber }",
      "class BeforeAny extends Before { name?: anyString }",
      "class After extends Before { name?: anyString }",
      "class Listed = None[] {  }",
    ],
  },
  {
    form: "every form of `createResponse`",
    listing: `
export class Note { public id: number; }
export class A implements IReturn<Note> { createResponse() { return new Note(); } getTypeName() { return "A"; } }
export class B implements IReturn<string> { public createResponse() { return ""; } public getTypeName() { return "B"; } }
export class C implements IReturn<string> { public getTypeName() { return 'C'; } public getMethod() { return 'PUT'; } public createResponse() { return ''; } }
export class D implements IReturn<number> { public getTypeName() { return 'D'; } public createResponse() { return 0; } }
export class E implements IReturn<boolean> { public getTypeName() { return 'E'; } public createResponse() { return false; } }
export class F implements IReturn<any> { public getTypeName() { return 'F'; } public createResponse() { return {}; } }
export class G implements IReturn<Note[]> { public getTypeName() { return 'G'; } public createResponse() { return new Array<Note>(); } }
export class H implements IReturn<Blob> { public getTypeName() { return 'H'; } public createResponse() { return new Blob(); } }
export class I implements IReturn<Uint8Array> { public getTypeName() { return 'I'; } public createResponse() { return new Uint8Array(0); } }
export class J implements IReturnVoid { public getTypeName() { return 'J'; } public createResponse() {} }
export class K { public getTypeName() { return 'K'; } public getMethod() { return 'POST'; } public createResponse() {} }
export class L implements IReturn<{ [index:string]: Note; }> { public getTypeName() { return 'L'; } public createResponse() { return new { [index:string]: Note; }(); } }
export class M implements IReturn<number?> { public getTypeName() { return 'M'; } public createResponse() { return new number?(); } }
export class N implements IReturn<{ []> { public getTypeName() { return 'N'; } public createResponse() { return {}; } }
export class O<T> implements IReturn<T> { public item: T; public getTypeName() { return 'O\`1'; } public createResponse() { return {}; } }
`,
    declares: [
      "class Note { id: anyNumber }",
      ..."ABCDEFGHIJKLMN".split("").map((name) => `class ${name} {  }`),
      "class O<T> { item?: T }",
    ],
    operations: [
      "A: Note",
      "B: anyString",
      "PUT C: anyString",
      "D: anyNumber",
      "E: bool",
      "F: unknown (any)",
      "G: Note[]",
      "H: bytes",
      "I: bytes",
      "J: void",
      "POST K",
      "L: { anyString: Note }",
      "M: anyNumber or null",
      "N: unknown ({ [)",
    ],
  },
  {
    form: "optional members, `T | null`, initialisers, and members without `public`",
    listing: `
export class Note
{
    id: number;
    public maybe?: number;
    public nullable: number | null;
    public text?: string = "";
    public tags: string[] = [];
    public map: { [index:string]: string; } = {};
    public data: string = [];
    public nested: { [index:string]: { [index: number]: Note[]; }; } = {};
    readonly other: boolean = false;
}
`,
    declares: [
      "class Note { id: anyNumber, maybe?: anyNumber or null, nullable?: anyNumber or null, text?: anyString, tags?: anyString[], map?: { anyString: anyString }, data?: bytes, nested?: { anyString: { anyNumber: Note[] } }, other: bool }",
    ],
  },
  {
    form: "quoted and reserved names",
    listing: `
export class delete
{
    public "foo-bar": string;
    public 'with space'?: number;
    public "quo\\"te": string;
    public 1st?: string;
    public class: string;
    public function: string;
    public constructor: string;
    public get: number;
    public set: number;
    public static: number;
    public readonly: number;
    public async: number;
    public declare: number;
    public public: number;
    public größe: number;
    public $id: number;
    public __type: string;
}
`,
    declares: [
      'class delete_2 { foo-bar?: anyString, with space?: anyNumber or null, quo"te?: anyString, 1st?: anyString, class?: anyString, function?: anyString, constructor?: anyString, get: anyNumber, set: anyNumber, static: anyNumber, readonly: anyNumber, async: anyNumber, declare: anyNumber, public: anyNumber, größe: anyNumber, $id: anyNumber, __type?: anyString }',
    ],
  },
  {
    form: "generic names with their arity, lists and dictionaries to derive from",
    listing: `
export class QueryDbTenant_2<From, Into>
{
    public from: From;
    public into: Into;
}
export class Dictionary<T> { [Key: string]: T; }
export class Scores extends Dictionary<number>
{

    public constructor(init?: Partial<Scores>) { super(); (Object as any).assign(this, init); }
}
export class Names extends Array<string> {}
export class Old extends any {}
export class Uses
{
    public query: QueryDbTenant_2<string,number>;
    public tuples: Tuple_2<string,number>[];
}
`,
    declares: [
      "class QueryDbTenant<From, Into> { from?: From, into?: Into }",
      "class Scores = { anyString: anyNumber } {  }",
      "class Names = anyString[] {  }",
      "class Old = { anyString: unknown (any) } {  }",
      "class Uses { query?: QueryDbTenant<anyString, anyNumber>, tuples?: Tuple<anyString, anyNumber>[] }",
    ],
  },
  {
    form: "injected code of any kind",
    listing: `
"use strict";
/// <reference types="node" />
import type { A } from "./a";
import * as b from "b";
export * from "./c";
export { d as e } from "./d";
declare const version: string;
declare global { interface Window { acme: string; } }
export const version = \`class Fake { id: \${1} }\`;
export default class extends Base { hidden: string }
export async function load(): Promise<void> { if (true) { return; } }
export type Id = string | number;
export type Mapped<T> = { [K in keyof T]?: T[K] };
@Entity({
    name: "notes",
    columns: ["}", "{"],
})
export class Note<T extends object = {}>
{
    @Column({ type: "int" }) public id: number;
    @IsOptional()
    @Length(1, 20, { message: "a } brace" })
    public text: string;
    #secret = 1;
    protected cache = new Map<string, string>();
    static create(): Note<{}> { return new Note<{}>(); }
    get upper(): string { return this.text.toUpperCase(); }
    set upper(value: string) { this.text = value; }
    async save(): Promise<void> { for (;;) { break; } }
    public item: T;
    static { console.log("}"); }
    declare more: string;
    public callback: (x: string) => void;
    public inline: { a: string; b: number; };
    public pair: [string, number];
}
if (version) { class Fake {} }
export = Note;
`,
    declares: [
      "class Note<T> { id: anyNumber, text?: anyString, item?: T, more?: anyString, callback?: unknown ((x: string) => void), inline?: unknown ({ a: string; b: number; }), pair?: unknown ([string, number]) }",
    ],
  },
];

test.each(eras)("$form", async ({ listing, file, declares, operations }) => {
  const { schema } = await schemaOf({ [file ?? "input.ts"]: listing });
  expect(outlineOf(schema).toSorted()).toEqual(declares.toSorted());
  expect(operationsOf(schema)).toEqual(operations ?? []);
});
