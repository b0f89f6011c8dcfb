/** What a listing says otherwise than it means. Each row names what it prevents. */
import { arrays } from "./inputs.js";
import { testCases } from "./readings.js";

testCases([
  {
    prevents: "a generic type is not found by another form of its name",
    inputs: {
      "input.ts": `
export class Poco
{
    public name: string;
}
export class HelloBase
{
    public id: number;
}
export class HelloBase_1<T>
{
    public item: T;
}
export class HelloBase_2<A, B>
{
    public a: A;
    public b: B;
}
export class Uses
{
    public plain: HelloBase;
    public nested: HelloBase<Poco>[];
    public direct: HelloBase_1<Poco>;
    public both: HelloBase<Poco,string>[];
}
`,
    },
    declares: [
      "class HelloBase { id: anyNumber }",
      "class HelloBase_1<T> { item?: T }",
      "class HelloBase_2<A, B> { a?: A, b?: B }",
      "class Uses { plain?: HelloBase, nested?: HelloBase<Poco>[], direct?: HelloBase<Poco>, both?: HelloBase<Poco, anyString>[] }",
    ],
    reads: [
      {
        as: "Uses",
        json: {
          plain: { id: 1 },
          nested: [{ item: { name: "n" } }],
          direct: { item: { name: "d" } },
          both: [{ a: { name: "b" }, b: "t" }],
        },
        gives: {
          plain: { id: 1 },
          nested: [{ item: { name: "n" } }],
          direct: { item: { name: "d" } },
          both: [{ a: { name: "b" }, b: "t" }],
        },
      },
    ],
  },
  {
    prevents:
      "a type parameter that is called as a class is taken for the class, or hides it",
    inputs: {
      "input.ts": `
export class Todo
{
    public id: number;
}
export class Page<Todo>
{
    public items: Todo[];
}
export class Uses
{
    public todo: Todo;
    public texts: Page<string>;
}
`,
    },
    declares: [
      "class Todo { id: anyNumber }",
      "class Page<T> { items?: T[] }",
      "class Uses { todo?: Todo, texts?: Page<anyString> }",
    ],
    reads: [
      {
        as: "Uses",
        json: { todo: { id: 1 }, texts: { items: ["a"] } },
        xml: `<Uses xmlns:a="${arrays}"><Texts><Items><a:string>a</a:string></Items></Texts><Todo><Id>1</Id></Todo></Uses>`,
        gives: { todo: { id: 1 }, texts: { items: ["a"] } },
      },
    ],
  },
  {
    prevents: "an attribute's text ends too early or is read as code",
    inputs: {
      "input.ts": String.raw`
// @Route("/a/{B}", "GET,POST")
// @Api(Description="Multi \r\nLine, (\"x\")")
// @ValidateRequest(Validator="HasRole(${"`"}Employee${"`"})")
// @AutoQueryViewer(Name="Today\'s Logs", Title="a, b) c")
// @DataContract(Name="Named", Namespace="urn:acme:\u00e9")
export class Noted
{
    // @Validate(Validator="NotEmpty", Message="He said \"x\", ok)")
    // @References(typeof(Noted))
    // @Meta("Foo", "Bar(")
    // @ApiMember(ParameterType="path", Verb="GET", IsRequired=true)
    // @DataMember(Name="some-name", Order=3, IsRequired=true, EmitDefaultValue=false)
    public someName: string;
    /** @description ends early: */ and */ goes on */
    // @DataMember(Order=1)
    public kind: number;
}
`,
    },
    declares: ["class Noted { some-name: anyString, kind?: anyNumber }"],
    reads: [
      {
        as: "Noted",
        json: { "some-name": "n", kind: 1 },
        xml: `<Named xmlns="urn:acme:é"><kind>1</kind><Kind>1</Kind><some-name>n</some-name></Named>`,
        gives: { "some-name": "n", kind: 1 },
      },
    ],
  },
  {
    prevents:
      "injected code is taken for members, or costs the members around it",
    inputs: {
      "input.ts": `
// @ts-nocheck
import { Symbol } from "module";
import X;
import * as z from "zod";

const helper = (x: unknown): boolean => typeof x === "string";

@Entity()
export class Decorated
{
    @IsInt()
    @Min(1)
    public id: number;
    static readonly kind = "Decorated";
    private cache: Map<string, string>;
    public get label(): string { return "x"; }
    public describe(): string { return this.name; }
    [Symbol.iterator]() { return []; }
    ### a line of another language ###
    public name: string;
}

function also(): void {}

export class After
{
    public text: string;
}
`,
    },
    diagnostics: ["listing-damaged", "listing-damaged"],
    declares: [
      "class Decorated { id: anyNumber, name?: anyString }",
      "class After { text?: anyString }",
    ],
  },
  {
    prevents: "names hide what the generated code needs, or each other",
    inputs: {
      "input.ts": `
export class Date
{
    public function: string;
    public arguments: number;
    public default: boolean;
    public constructor: string;
    public class: string;
}
export class Object
{
    public id: number;
    public ID: number;
}
export class Map
{
    public date: Date;
}
export class Error
{
    public map: Map;
}
export class Record
{
    public error: Error;
    public children: Record[];
    public other: Mutual;
}
export class Mutual
{
    public back: Record;
}
`,
    },
    diagnostics: ["renamed-type"],
    declares: [
      "class Date { function?: anyString, arguments: anyNumber, default: bool, constructor?: anyString, class?: anyString }",
      "class Map { date?: Date }",
      "class Error { map?: Map }",
      "class Record { error?: Error, children?: Record[], other?: Mutual }",
      "class Mutual { back?: Record }",
    ],
    reads: [
      {
        as: "Record",
        json: {
          children: [{ children: [] }],
          other: { back: {} },
          error: {
            map: {
              date: {
                function: "f",
                arguments: 1,
                default: true,
                constructor: "c",
                class: "k",
              },
            },
          },
        },
        xml: "<Record><Children><Record><Children /></Record></Children><Error><Map><Date><Arguments>1</Arguments><Class>k</Class><Constructor>c</Constructor><Default>true</Default><Function>f</Function></Date></Map></Error><Other><Back /></Other></Record>",
        gives: {
          children: [{ children: [] }],
          other: { back: {} },
          error: {
            map: {
              date: {
                function: "f",
                arguments: 1,
                default: true,
                constructor: "c",
                class: "k",
              },
            },
          },
        },
      },
    ],
  },
  {
    prevents: "what is empty is left out",
    inputs: {
      "input.ts": `
export class Struct
{
    public constructor(init?: Partial<Struct>) { (Object as any).assign(this, init); }
}
export interface IMarker
{
}
export class Unused<T> implements IMarker
{
    public id: number;
}
export enum None
{
}
export enum One
{
    Only = 'Only',
}
export class Uses
{
    public struct: Struct;
    public unused: Unused<Struct>;
    public marker: IMarker;
    public one: One;
}
`,
    },
    declares: [
      "class Struct {  }",
      "interface IMarker {  }",
      "class Unused<T> { id: anyNumber }",
      "enum None {  }",
      "enum One { Only=0 }",
      "class Uses { struct?: Struct, unused?: Unused<Struct>, marker?: IMarker, one: One }",
    ],
    reads: [
      {
        as: "Uses",
        json: { struct: {}, unused: { id: 1 }, one: "Only" },
        xml: "<Uses><One>Only</One><Struct /><Unused><Id>1</Id></Unused></Uses>",
        gives: { struct: {}, unused: { id: 1 }, one: "Only" },
      },
    ],
  },
]);
