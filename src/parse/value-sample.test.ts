import { describe, expect, test } from "vitest";
import { excerptOf, type Excerpt } from "../source/source-text.js";
import {
  parseJsonSample,
  parseJsvSample,
  type Parsed,
} from "./value-sample.js";

/** A body that stands behind ten characters of the input. */
function bodyOf(body: string): Excerpt {
  const text = `${" ".repeat(10)}${body}`;
  return excerptOf({ file: "page.txt", text }, { start: 10, end: text.length });
}

function valueOf(parsed: Parsed): unknown {
  return "code" in parsed ? parsed.message : parsed.value;
}

describe("JSON", () => {
  test("is what JSON.parse makes of it", () => {
    const body = String.raw`{"at":"\/Date(-62135596800000-0000)\/","n":[0,null,true],"__proto__":"x"}`;
    const value = valueOf(parseJsonSample(bodyOf(body)));
    expect(value).toEqual(
      JSON.parse(
        '{"at":"/Date(-62135596800000-0000)/","n":[0,null,true],"__proto__":"x"}',
      ),
    );
  });

  test("that is cut off is a diagnostic", () => {
    expect(parseJsonSample(bodyOf('{"id":'))).toMatchObject({
      code: "sample-not-well-formed",
      message:
        "The sample's JSON is not well-formed: a bracket, quote or comma is missing, or it breaks off. The sample is not used.",
      at: { file: "page.txt", start: 10, end: 11 },
    });
  });
});

describe("JSV", () => {
  test("as a page prints it", () => {
    const body = `{
	id: 0,
	at: 0001-01-01T00:00:00.0000000+00:00,
	names: 
	[
		String,
		0001-01-01T00: 00:00.0000000+00:00
	],
	empty: [],
	anything: 
	{
		
	},
	nested: 
	{
		String: 
		[
			{
				a: False
			}
		]
	}
}`;
    expect(valueOf(parseJsvSample(bodyOf(body)))).toEqual({
      id: "0",
      at: "0001-01-01T00:00:00.0000000+00:00",
      names: ["String", "0001-01-01T00:00:00.0000000+00:00"],
      empty: [],
      anything: {},
      nested: { String: [{ a: "False" }] },
    });
  });

  test.each([
    [
      "{a:b,c:[1,2],d:{e:x y},f:}",
      { a: "b", c: ["1", "2"], d: { e: "x y" }, f: "" },
    ],
    ['{"a:b":"say ""x"", {y}",c:""}', { "a:b": 'say "x", {y}', c: "" }],
    ["[a,,d]", ["a", "", "d"]],
    ["[]", []],
    ["0001-01-01", "0001-01-01"],
    ["{__proto__:x}", JSON.parse('{"__proto__":"x"}')],
  ])("in its compact form: %s", (body, value) => {
    expect(valueOf(parseJsvSample(bodyOf(body)))).toEqual(value);
  });

  test.each([
    ["{a:1,b:[1,2", "it breaks off before ']'.", 21],
    ["{a:1", "it breaks off before '}'.", 14],
    ["{a:1,", "it breaks off before '}'.", 15],
    ["{a,b:1}", "a member has no value.", 11],
    ['{a:"x', "it breaks off inside a quoted text.", 13],
    ["{a:1}}", "something follows the value.", 15],
    ["{a:x{}}", "'{' is not expected here.", 14],
    ["[".repeat(1000), "it is nested too deeply.", 75],
  ])("that is damaged is a diagnostic: %s", (body, problem, at) => {
    const start = Math.min(at, 10 + body.length - 1);
    expect(parseJsvSample(bodyOf(body))).toMatchObject({
      code: "sample-not-well-formed",
      message: `The sample's JSV is not well-formed: ${problem} The sample is not used.`,
      at: { file: "page.txt", start, end: start + 1 },
    });
  });
});
