import { expect, test } from "vitest";
import { parseAttribute } from "./attributes.js";

test.each([
  ["@Flags()", { name: "Flags", args: [] }],
  ["DataContract", { name: "DataContract", args: [] }],
  [
    'Route("/pets/{Id}", "GET POST")',
    {
      name: "Route",
      args: [{ value: "/pets/{Id}" }, { value: "GET POST" }],
    },
  ],
  [
    String.raw`@ApiMember(Description="He said \"x, y)\" \\ \u00e9\n", IsRequired=true, Order=-1.5, Kind=null)`,
    {
      name: "ApiMember",
      args: [
        { name: "Description", value: 'He said "x, y)" \\ é\n' },
        { name: "IsRequired", value: true },
        { name: "Order", value: -1.5 },
        { name: "Kind", value: null },
      ],
    },
  ],
  [
    "References(typeof(Dictionary<string, Pet>), Kind.Cat | Kind.Dog)",
    {
      name: "References",
      args: [
        { value: "typeof(Dictionary<string, Pet>)" },
        { value: "Kind.Cat | Kind.Dog" },
      ],
    },
  ],
  [
    String.raw`Meta(@"C:\", @"say ""x"", y", "a\"b")`,
    {
      name: "Meta",
      args: [{ value: "C:\\" }, { value: 'say "x", y' }, { value: 'a"b' }],
    },
  ],
  [
    'Notes(Text =\n    "one, " +\n    @"two" + "\\t3")',
    { name: "Notes", args: [{ name: "Text", value: "one, two\t3" }] },
  ],
  [
    String.raw`@AutoQueryViewer(Name="Today\'s Logs", Title="\0\a\b\f\v\x")`,
    {
      name: "AutoQueryViewer",
      args: [
        { name: "Name", value: "Today's Logs" },
        { name: "Title", value: "\0\u0007\b\f\vx" },
      ],
    },
  ],
  [
    'ApiMember(Verb=Verbs.Get, Format="typeof(Acme.Note)", Items=[a,b], Map={a:1,b:"x, y"})',
    {
      name: "ApiMember",
      args: [
        { name: "Verb", value: "Verbs.Get" },
        { name: "Format", value: "typeof(Acme.Note)" },
        { name: "Items", value: "[a,b]" },
        { name: "Map", value: '{a:1,b:"x, y"}' },
      ],
    },
  ],
  [
    'ApiResponse(400, "text", StatusCode=400)',
    {
      name: "ApiResponse",
      args: [
        { value: 400 },
        { value: "text" },
        { name: "StatusCode", value: 400 },
      ],
    },
  ],
  [
    'ValidateRequest(Validator="HasRole(`Employee`)")',
    {
      name: "ValidateRequest",
      args: [{ name: "Validator", value: "HasRole(`Employee`)" }],
    },
  ],
  [
    "@StringLength(2147483647)",
    { name: "StringLength", args: [{ value: 2147483647 }] },
  ],
  ['Cut("off', { name: "Cut", args: [] }],
])("%s", (text, attribute) => {
  expect(parseAttribute(text)).toEqual(attribute);
});

test.each(["just words here", "", "(x)", "1st()"])("%j is none", (text) => {
  expect(parseAttribute(text)).toBeUndefined();
});
