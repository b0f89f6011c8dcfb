import { expect, test } from "vitest";
import type { Excerpt } from "../source/source-text.js";
import { parseCSharp } from "./csharp.js";
import { parseListing } from "./listing.js";

function excerpt(text: string): Excerpt {
  return {
    file: "listing",
    text,
    place: (start, end) => ({ file: "listing", start, end }),
  };
}

const header = `/* Options:
Date: 2026-11-25 10:00:00
Version: 10.15
Tip: To override a DTO option, remove "//" prefix before updating

//MakePropertiesOptional: False
*/
`;

test.each([
  ["TypeScript", parseListing, "listing"],
  ["C#", parseCSharp, "csharp"],
])("a %s listing tells the server's version", (_, parse, by) => {
  const text = `${header}export class Version { }`;
  const { version } = parse(excerpt(text)).value.server ?? {};
  expect(version).toEqual({
    value: "10.15",
    at: { file: "listing", start: 47, end: 52 },
    by,
  });
  expect(text.slice(47, 52)).toBe("10.15");
});

test.each([
  ["no header", "export class A {}"],
  ["no version", "/* Options:\n//Version: 10.15\n*/\nexport class A {}"],
  ["the words elsewhere", "export class A {}\n/*\nVersion: 10.15\n*/"],
])("%s tells none", (_, text) => {
  expect(parseListing(excerpt(text)).value.server).toBeUndefined();
});
