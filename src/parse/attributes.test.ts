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
  ['Cut("off', { name: "Cut", args: [] }],
])("%s", (text, attribute) => {
  expect(parseAttribute(text)).toEqual(attribute);
});

test.each(["just words here", "", "(x)", "1st()"])("%j is none", (text) => {
  expect(parseAttribute(text)).toBeUndefined();
});
