/** Mappers that the options of values choose: `bigint`, decimals as text, bytes as they are. */
import { describe, expect, test } from "vitest";
import { xmlError } from "../../test/contract.js";
import * as x from "./xml.js";

const schema = "http://www.w3.org/2001/XMLSchema";
const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

function read<T>(mapper: x.XmlMapper<T>, text: string): T {
  const name = mapper.name ?? "any";
  return mapper.read(`<${name} xmlns="${serialization}">${text}</${name}>`);
}

function written<T>(mapper: x.XmlMapper<T>, value: T): string {
  return mapper
    .write(value, { declaration: false })
    .replaceAll(/^<[^>]*>|<\/[^>]*>$/g, "");
}

describe("a bigint", () => {
  // prettier-ignore
  test.each([
    ["long", x.longBigint, "9223372036854775807", 9223372036854775807n],
    ["long", x.longBigint, " -9223372036854775808 ", -9223372036854775808n],
    ["long", x.longBigint, "+007", 7n],
    ["long", x.longBigint, `-${"0".repeat(30)}1`, -1n],
    ["ulong", x.ulongBigint, "18446744073709551615", 18446744073709551615n],
  ])("of %s is read", (_, mapper, text, value) => {
    expect(read(mapper, text)).toBe(value);
  });

  // prettier-ignore
  test.each([
    ["long", x.longBigint, "9223372036854775808"],
    ["long", x.longBigint, "1.0"],
    ["long", x.longBigint, ""],
    ["long", x.longBigint, "1".repeat(22)],
    ["ulong", x.ulongBigint, "-1"],
  ])("of %s is none out of range, or of other text", (_, mapper, text) => {
    expect(() => read(mapper, text)).toThrow(/^expected an integer from /);
  });

  test("is written with all its digits, and nothing else is", () => {
    expect(written(x.longBigint, -9223372036854775808n)).toBe(
      "-9223372036854775808",
    );
    expect(() => written(x.ulongBigint, 18446744073709551616n)).toThrow(
      xmlError(
        "expected an integer from 0 to 18446744073709551615 (unsignedLong), found 18446744073709551616 (at unsignedLong)",
      ),
    );
    expect(() => written(x.longBigint, 1 as never)).toThrow(
      /^expected an integer from .*, found 1 /,
    );
  });
});

describe("bytes", () => {
  test.each([
    ["", []],
    ["AQ==", [1]],
    ["AQI=", [1, 2]],
    ["AQID", [1, 2, 3]],
    ["/+7dzA==", [255, 238, 221, 204]],
  ])("%j are read and written", (text, bytes) => {
    const value = new Uint8Array(bytes);
    expect(read(x.bytesArray, text)).toEqual(value);
    expect(x.bytesArray.write(value, { declaration: false })).toBe(
      text === ""
        ? `<base64Binary xmlns="${serialization}" />`
        : `<base64Binary xmlns="${serialization}">${text}</base64Binary>`,
    );
  });

  test("are not their text", () => {
    expect(() => written(x.bytesArray, "AQ==" as never)).toThrow(
      /^expected a Uint8Array \(base64Binary\), found 'AQ=='/,
    );
  });
});

describe("what an object holds", () => {
  const open = `<anyType xmlns="${serialization}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="${schema}"`;
  const long = `${open} i:type="s:long">9007199254740993</anyType>`;
  const decimal = `${open} i:type="s:decimal">1.10</anyType>`;

  // prettier-ignore
  test.each([
    ["numbers", x.object, 9007199254740992, 1.1],
    ["bigints", x.objectBigint, 9007199254740993n, 1.1],
    ["text for decimals", x.objectString, 9007199254740992, "1.10"],
    ["bigints, and text for decimals", x.objectExact, 9007199254740993n, "1.10"],
  ])("is read as %s", (_, mapper, exact, fraction) => {
    expect(mapper.read(long)).toEqual({ __type: "System.Int64", value: exact });
    expect(mapper.read(decimal)).toEqual({ __type: "System.Decimal", value: fraction });
  });
});

describe("a value is .NET's default", () => {
  test.each([
    ["0.00", "0"],
    [0, 0],
    [0n, 0n],
    [null, undefined],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00"],
    [new Date(5), new Date(5)],
    [
      { a: 0, b: { c: "0.0" } },
      { a: 0, b: { c: "0" } },
    ],
  ])("%o of %o", (value, form) => {
    expect(x.isZero(value, form)).toBe(true);
  });

  test.each([
    ["0.01", "0"],
    [1, 0],
    [1n, 0n],
    [null, 0],
    ["0001-01-01T00:00:01Z", "0001-01-01T00:00:00"],
    [new Date(6), new Date(5)],
    [
      { a: 0, b: { c: "1" } },
      { a: 0, b: { c: "0" } },
    ],
    [{ a: 1 }, 0],
  ])("but not %o of %o", (value, form) => {
    expect(x.isZero(value, form)).toBe(false);
  });
});

describe("a file's URI is written", () => {
  test.each([
    ["C:\\a b\\c.txt", "file:///C:/a%20b/c.txt"],
    ["\\\\server\\share", "file://server/share"],
  ])("%j", (path, text) => {
    expect(written(x.uri, path)).toBe(text);
  });
});

test("a half of a surrogate pair is not written into a URI", () => {
  expect(() => written(x.uri, "http://x/\ud800")).toThrow(x.XmlError);
});
