import { describe, expect, test } from "vitest";
import { parseJson, stringifyJson } from "./json.js";

const exact = { int64: "bigint", decimal: "string" } as const;

describe("parseJson", () => {
  test.each([
    '{"a":[1,-2.5,1e3,true,null,"x"],"__proto__":{"b":{}}}',
    '"NaN \\" 9007199254740993 Infinity"',
    "9007199254740993",
    "0",
    "-0",
  ])("reads %s as JSON.parse does", (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test("reads the tokens of .NET", () => {
    const text = '{"a":NaN,"b":[Infinity,-Infinity],"NaN":"NaN","c":5E-324}';
    expect(parseJson(text)).toEqual({
      a: NaN,
      b: [Infinity, -Infinity],
      NaN: "NaN",
      c: 5e-324,
    });
  });

  test("keeps __proto__ as a key like any other", () => {
    const value = parseJson('{"__proto__":NaN}') as object;
    expect(Object.entries(value)).toEqual([["__proto__", NaN]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test.each<[string, unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-9223372036854775808", -9223372036854775808n],
    ["1.50", "1.50"],
    ["0.00", "0.00"],
    ["1.5", 1.5],
    ["0.30000000000000004", 0.30000000000000004],
    ["79228162514264337593543950.335", "79228162514264337593543950.335"],
    ["1E+17", 1e17],
    ["3.4028235e+38", 3.4028235e38],
    ["1.23456789012345678901e-7", "1.23456789012345678901e-7"],
    ["-0", -0],
  ])("exact, %s is %s", (text, value) => {
    expect(parseJson(text, exact)).toBe(value);
    expect(parseJson(`[${text}]`)).toEqual([Number(text)]);
  });

  test("digits of an integer are a string where only decimals are exact", () => {
    expect(parseJson("9007199254740993", { decimal: "string" })).toBe(
      "9007199254740993",
    );
    expect(parseJson("1.50", { int64: "bigint" })).toBe(1.5);
  });

  test.each([
    "{a:1}",
    "[1,]",
    "[01]",
    "[1.]",
    "NaNs",
    "[NaN NaN]",
    "--Infinity",
    '{"a":NaN',
    '["\\"\\"NaN',
    "nullNaN",
    "",
  ])("%j is no JSON", (text) => {
    expect(() => parseJson(text, exact)).toThrow(SyntaxError);
  });
});

describe("stringifyJson", () => {
  test.each<[unknown, string]>([
    [{ a: 1, b: [undefined, "x"], c: undefined }, '{"a":1,"b":[null,"x"]}'],
    [undefined, "null"],
    [18446744073709551615n, "18446744073709551615"],
    [[NaN, Infinity, -Infinity, 5e-324], "[NaN,Infinity,-Infinity,5e-324]"],
    [[0, -0], "[0,-0]"],
    [{ "5e-324": "5e-324", n: 1n }, '{"5e-324":"5e-324","n":1}'],
    [[new String("1.50"), "1.50"], '[1.50,"1.50"]'],
    [[new String("1,5"), 2n], '["1,5",2]'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])("writes a value as it is read, %#", (value, text) => {
    expect(stringifyJson(value)).toBe(text);
  });

  test("what it writes is read back", () => {
    const text =
      '{"a":[NaN,9007199254740993,1.50,-5e-324,"\\"NaN"],"b":{"Infinity":-Infinity}}';
    const value = parseJson(text, exact);
    expect(value).toEqual({
      a: [NaN, 9007199254740993n, "1.50", -5e-324, '"NaN'],
      b: { Infinity: -Infinity },
    });
    expect(parseJson(stringifyJson(value), exact)).toEqual(value);
  });
});
