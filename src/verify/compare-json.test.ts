import { expect, test } from "vitest";
import { readJson, type JsonNode } from "../parse/metadata-json.js";
import { excerptOf } from "../source/source-text.js";
import { compareJson } from "./compare-json.js";
import { constantsOf } from "./constants.js";

const constants = constantsOf({ version: 1, operations: [], declarations: [] });

function nodeOf(text: string): JsonNode {
  const read = readJson(
    excerptOf({ file: "x.json", text }, { start: 0, end: text.length }),
  );
  if (!("root" in read)) throw new Error(`${text} is no JSON.`);
  return read.root;
}

/** What is found: its kind and path, and both texts of what changed. */
function found(sample: string, written: string): readonly string[] {
  return compareJson(nodeOf(sample), nodeOf(written), constants).map((it) =>
    "shown" in it && it.kind === "changed"
      ? `${it.kind} ${it.path}: ${it.shown} as ${it.written}`
      : `${it.kind} ${"path" in it ? it.path : ""}`,
  );
}

test.each([
  ["a member in another case", '{"Id":1}', '{"id":1}'],
  ["a null that is left out", '{"a":null}', "{}"],
  ["an empty object as null", '{"a":{}}', '{"a":null}'],
  ["entries", '[{"Key":"a","Value":1}]', '{"a":1}'],
  ["no entries", "[]", "{}"],
  ["a version", '{"major":1,"minor":2,"build":-1}', '"1.2"'],
])("%s is the same", (_, sample, written) => {
  expect(found(sample, written)).toEqual([]);
});

test.each([
  ["a member that is left out", '{"a":{"b":1}}', '{"a":{}}', ["lost a.b"]],
  ["an object as null", '{"a":{"b":1}}', '{"a":null}', ["lost a"]],
  ["an item that is left out", "[1,2]", "[1]", ["lost [1]"]],
  [
    "an entry that is left out",
    '[{"key":"a","value":1},{"key":"b","value":2}]',
    '{"a":1}',
    ["lost b"],
  ],
  [
    "a list of others",
    '[{"key":"a"}]',
    '{"a":1}',
    ['changed : [{"key":"a"}] as {"a":1}'],
  ],
  ["a list of scalars", "[1]", '{"a":1}', ['changed : [1] as {"a":1}']],
  [
    "entries of objects",
    '[{"key":{},"value":1}]',
    "{}",
    ['changed : [{"key":{},"value":1}] as {}'],
  ],
  ["a list as text", '{"a":[1]}', '{"a":"1"}', ['changed a: [1] as "1"']],
  [
    "another version",
    '{"major":1,"minor":2}',
    '"1.3"',
    ['changed : {"major":1,"minor":2} as "1.3"'],
  ],
  ["no version", '{"minor":2}', '"2"', ['changed : {"minor":2} as "2"']],
  ["another text", '{"a":"x"}', '{"a":"y"}', ['changed a: "x" as "y"']],
  ["a member that is there twice", '{"a":1,"a":2}', '{"a":2}', ["repeated a"]],
])("%s is not", (_, sample, written, findings) => {
  expect(found(sample, written)).toEqual(findings);
});
