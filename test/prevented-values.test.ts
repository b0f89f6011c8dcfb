/** How one value looks on a server's wires, beyond what its listing says. Each row names what it prevents. */
import { acme, arrays, csharp } from "./inputs.js";
import { testCases } from "./readings.js";

testCases([
  {
    prevents: "flags that share a text make an object of two equal keys",
    inputs: {
      "input.cs": csharp(
        "Acme",
        `[Flags] [DataContract] public enum Access
{
    [EnumMember(Value = "read it")] Read = 1,
    [EnumMember(Value = "read it")] Look = 2,
}
public class Door { public Access Access { get; set; } }`,
      ),
    },
    declares: [
      `flags Access { Read=1 "read it", Look=2 "read it" }`,
      "class Door { access: Access }",
    ],
    reads: [
      { as: "Door", json: { access: "read it" }, gives: { access: 1 } },
      { as: "Door", json: { access: 2 }, gives: { access: 2 } },
    ],
  },
  {
    prevents: "an enum with numbers is taken for one that travels as numbers",
    inputs: {
      "input.ts": `
export enum ScopeType { Global = 1, Sale = 2 }
export class Scope
{
    public type: ScopeType;
}
`,
    },
    declares: ["enum ScopeType { Global=1, Sale=2 }"],
    reads: [
      {
        as: "Scope",
        json: { type: "Sale" },
        xml: "<Scope><Type>Sale</Type></Scope>",
        gives: { type: "Sale" },
      },
      { as: "Scope", json: { type: "sale" }, gives: { type: "Sale" } },
      { as: "Scope", json: { type: 1 }, gives: { type: "Global" } },
      { as: "Scope", json: { type: "2" }, gives: { type: "Sale" } },
    ],
  },
  {
    prevents:
      "a number in quotes (versions 5.2 to 5.7) is taken for an enum's text",
    inputs: {
      "input.ts": `
export enum ScopeType { Global = '1', Sale = '2' }
export class Scope
{
    public type: ScopeType;
}
`,
    },
    declares: ["enum ScopeType { Global=1, Sale=2 }"],
    reads: [
      {
        as: "Scope",
        json: { type: "Sale" },
        xml: "<Scope><Type>Sale</Type></Scope>",
        gives: { type: "Sale" },
      },
      { as: "Scope", json: { type: 2 }, gives: { type: "Sale" } },
    ],
  },
  {
    prevents:
      "an enum's [EnumMember] text is looked for in XML, or its name in JSON",
    inputs: {
      "input.ts": `
export enum Speed { NextDay = 'next-day', Slow = 'Slow' }
export class Delivery
{
    public speed: Speed;
}
`,
    },
    declares: ['enum Speed { NextDay=0 "next-day", Slow=1 }'],
    reads: [
      {
        as: "Delivery",
        json: { speed: "next-day" },
        xml: "<Delivery><Speed>NextDay</Speed></Delivery>",
        gives: { speed: "next-day" },
      },
      {
        as: "Delivery",
        json: { speed: "NextDay" },
        gives: { speed: "next-day" },
      },
      { as: "Delivery", json: { speed: 0 }, gives: { speed: "next-day" } },
    ],
  },
  {
    prevents: "flags that are combined are refused",
    inputs: {
      "input.ts": `
// @Flags()
export enum Rights { None = 0, Read = 1, Write = 2, Own = 8 }
export class Grant
{
    public rights: Rights;
}
`,
    },
    declares: ["flags Rights { None=0, Read=1, Write=2, Own=8 }"],
    reads: [
      {
        as: "Grant",
        json: { rights: 11 },
        xml: "<Grant><Rights>Read Write Own</Rights></Grant>",
        gives: { rights: 11 },
      },
      {
        as: "Grant",
        json: { rights: "Read, Write" },
        xml: "<Grant><Rights>Read Write</Rights></Grant>",
        gives: { rights: 3 },
      },
      { as: "Grant", xml: "<Grant><Rights /></Grant>", gives: { rights: 0 } },
    ],
  },
  {
    prevents: "a date is read in one form only",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class Times { public DateTime At { get; set; } public DateTimeOffset? Zoned { get; set; } public DateTime? Sentinel { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Times",
        json: { at: "/Date(1704164645123)/" },
        gives: { at: "2024-01-02T03:04:05.123Z" },
      },
      {
        as: "Times",
        json: { at: "/Date(-1000-0000)/" },
        gives: { at: "1969-12-31T23:59:59Z" },
      },
      {
        as: "Times",
        json: { at: "/Date(1704164645000+0100)/" },
        gives: { at: "2024-01-02T04:04:05+01:00" },
      },
      {
        as: "Times",
        json: {
          at: "2024-01-02T03:04:05.1234567Z",
          zoned: "2024-01-02T03:04:05+05:30",
          sentinel: "/Date(-62135596800000-0000)/",
        },
        xml: `<Times xmlns="${acme}"><At>2024-01-02T03:04:05.1234567Z</At><Sentinel>0001-01-01T00:00:00</Sentinel><Zoned xmlns:s="http://schemas.datacontract.org/2004/07/System"><s:DateTime>2024-01-01T21:34:05Z</s:DateTime><s:OffsetMinutes>330</s:OffsetMinutes></Zoned></Times>`,
        gives: {
          at: "2024-01-02T03:04:05.1234567Z",
          zoned: "2024-01-02T03:04:05+05:30",
          sentinel: "0001-01-01T00:00:00",
        },
      },
      {
        as: "Times",
        json: { at: "2024-01-02T03:04:05" },
        gives: { at: "2024-01-02T03:04:05" },
      },
      {
        as: "Times",
        json: { at: "2024-01-02 03:04" },
        gives: { at: "2024-01-02T03:04:00" },
      },
    ],
  },
  {
    prevents:
      "what a listing only calls `string` is refused or changed as a date",
    inputs: {
      "input.ts": "export class Times\n{\n    public at: string;\n}\n",
    },
    reads: [
      {
        as: "Times",
        json: { at: "/Date(1704164645123)/" },
        gives: { at: "/Date(1704164645123)/" },
      },
      {
        as: "Times",
        json: { at: "soon" },
        xml: "<Times><At>soon</At></Times>",
        gives: { at: "soon" },
      },
    ],
  },
  {
    prevents: "Guids, durations and numbers are read in one form only",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class Values { public Guid? Id { get; set; } public TimeSpan? Took { get; set; } public decimal? Price { get; set; } public long? Count { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Values",
        json: {
          id: "0123456789ABCDEF0123456789abcdef",
          took: "-PT90M",
          price: "14.50",
          count: "9007199254740993",
        },
        xml: `<Values xmlns="${acme}"><Count>9007199254740993</Count><Id>01234567-89ab-CDEF-0123-456789abcdef</Id><Price>14.50</Price><Took>-PT90M</Took></Values>`,
        gives: {
          id: "01234567-89ab-cdef-0123-456789abcdef",
          took: "-PT1H30M",
          price: 14.5,
          count: 9007199254740992,
        },
      },
      {
        as: "Values",
        json: { took: "1.02:03:04.5" },
        gives: { took: "P1DT2H3M4.5S" },
      },
      { as: "Values", json: { took: "P1DT2H" }, gives: { took: "P1DT2H" } },
    ],
  },
  {
    prevents: "bytes are taken for a list of numbers",
    inputs: {
      "input.ts": `
export class File
{
    public data: Uint8Array;
    public listed: string = [];
    public parts: number[][];
}
`,
    },
    reads: [
      {
        as: "File",
        json: { data: "D/8=", listed: "D/8=" },
        xml: "<File><Data>D/8=</Data><Listed>D/8=</Listed></File>",
        gives: { data: "D/8=", listed: "D/8=" },
      },
    ],
  },
  {
    prevents: "the items of a list of bytes are taken for numbers",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class File { public byte[][] Parts { get; set; } public List<byte> Raw { get; set; } }",
      ),
    },
    reads: [
      {
        as: "File",
        json: { parts: ["D/8="], raw: [15, 255] },
        xml: `<File xmlns="${acme}" xmlns:a="${arrays}"><Parts><a:base64Binary>D/8=</a:base64Binary></Parts><Raw><a:unsignedByte>15</a:unsignedByte><a:unsignedByte>255</a:unsignedByte></Raw></File>`,
        gives: { parts: ["D/8="], raw: [15, 255] },
      },
    ],
  },
  {
    prevents:
      "a character, a pair and an offset are looked for in XML as JSON has them",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class Odd { public char Letter { get; set; } public KeyValuePair<string, int> Pair { get; set; } public DateTimeOffset At { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Odd",
        json: {
          letter: "D",
          pair: { key: "a", value: 1 },
          at: "/Date(1704164645000+0530)/",
        },
        xml: `<Odd xmlns="${acme}"><At xmlns:s="http://schemas.datacontract.org/2004/07/System"><s:DateTime>2024-01-02T03:04:05Z</s:DateTime><s:OffsetMinutes>330</s:OffsetMinutes></At><Letter>68</Letter><Pair xmlns:g="http://schemas.datacontract.org/2004/07/System.Collections.Generic"><g:key>a</g:key><g:value>1</g:value></Pair></Odd>`,
        gives: {
          letter: "D",
          pair: { key: "a", value: 1 },
          at: "2024-01-02T08:34:05+05:30",
        },
      },
    ],
  },
]);
