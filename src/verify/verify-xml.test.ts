import { expect, test } from "vitest";
import * as x from "../runtime/xml.js";
import { excerptOf, type Excerpt } from "../source/source-text.js";
import { constantsOf } from "./constants.js";
import { verifyXml } from "./verify-xml.js";

const constants = constantsOf({
  version: 1,
  declarations: [],
  operations: [],
});

/** A document that stands behind nine other characters. */
function body(document: string): Excerpt {
  const text = `in front ${document}`;
  return excerptOf({ file: "page.txt", text }, { start: 9, end: text.length });
}

const document = x.string.write("a", { declaration: false });

test("a mapper that reads what it writes is fine", () => {
  const { value, findings } = verifyXml(body(document), x.string, constants);
  expect({ value, findings }).toEqual({ value: "a", findings: [] });
});

test("a mapper that does not read what it writes is found out", () => {
  let times = 0;
  const forgetful: x.XmlMapper<string> = {
    ...x.string,
    read: () => "a".repeat(++times),
    write: () => document,
  };
  expect(verifyXml(body(document), forgetful, constants).findings).toEqual([
    { kind: "unlike", at: { file: "page.txt", start: 9, end: 16 } },
  ]);
});

test("where nothing can be written, every element must have become something", () => {
  const list = "<Tags><string>a</string><string>b</string></Tags>";
  const reader: x.XmlReadMapper<unknown> = {
    ...x.unknown,
    read: () => ["a"],
  };
  expect(verifyXml(body(list), reader, constants).findings).toEqual([
    {
      kind: "lost",
      path: "Tags/string[2]",
      at: { file: "page.txt", start: 33, end: 40 },
    },
  ]);
});
