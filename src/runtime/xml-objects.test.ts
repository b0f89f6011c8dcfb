import { describe, expect, test } from "vitest";
import { contract, xmlError } from "../../test/contract.js";
import * as x from "./xml.js";

const golden = "http://schemas.datacontract.org/2004/07/Golden";
const system = "http://schemas.datacontract.org/2004/07/System";
const xsd = "http://www.w3.org/2001/XMLSchema";
const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
const instance = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

/** A root element in System. */
const struct = (name: string, content: string): string =>
  `<${name} xmlns="${system}" ${instance}>${content}</${name}>`;
const written = <T>(mapper: x.XmlMapper<T>, value: T): string =>
  mapper.write(value, { declaration: false });

const offsetDocument = (instant: string, minutes: string): string =>
  struct(
    "DateTimeOffset",
    `<DateTime>${instant}</DateTime><OffsetMinutes>${minutes}</OffsetMinutes>`,
  );
const readOffset = (content: string): string =>
  x.dateTimeOffset.read(struct("DateTimeOffset", content));

const versionParts = (
  build: number,
  major: number,
  minor: number,
  revision: number,
): string =>
  `<_Build>${build}</_Build><_Major>${major}</_Major><_Minor>${minor}</_Minor><_Revision>${revision}</_Revision>`;

describe("DateTimeOffset", () => {
  // The instant, shown at the offset.
  // prettier-ignore
  test.each([
    ["2020-06-02T03:04:05Z", "0", "2020-06-02T03:04:05+00:00"],
    ["2020-06-02T03:04:05Z", "840", "2020-06-02T17:04:05+14:00"],
    ["2020-06-02T03:04:05Z", "-840", "2020-06-01T13:04:05-14:00"],
    ["2020-06-02T03:04:05Z", " 60 ", "2020-06-02T04:04:05+01:00"],
    ["2020-06-02T03:04:05.1234567Z", "-1", "2020-06-02T03:03:05.1234567-00:01"],
    ["2020-06-02T03:04:05+02:00", "0", "2020-06-02T01:04:05+00:00"],
    ["2020-01-02T01:04:05+03:00", "120", "2020-01-02T00:04:05+02:00"],
    ["0001-01-01T00:00:00Z", "60", "0001-01-01T01:00:00+01:00"],
    ["9999-12-31T23:59:59Z", "-60", "9999-12-31T22:59:59-01:00"],
    ["2020-02-28T23:59:59.99999999Z", "0", "2020-02-29T00:00:00+00:00"],
    // Without a zone it is the time at the offset.
    ["2020-06-02T03:04:05", "60", "2020-06-02T03:04:05+01:00"],
  ])("reads %s at %s", (instant, minutes, value) => {
    expect(x.dateTimeOffset.read(offsetDocument(instant, minutes))).toBe(value);
  });
  // prettier-ignore
  test.each([
    ["2020-06-02T03:04:05Z", "841"],
    ["2020-06-02T03:04:05Z", "-841"],
    ["0001-01-01T00:00:00Z", "-60"],
    ["9999-12-31T23:59:59Z", "60"],
    ["0001-01-01T00:00:00+01:00", "120"],
  ])("refuses %s at %s", (instant, minutes) => {
    const found = `${instant} ${minutes}`;
    expect(() => x.dateTimeOffset.read(offsetDocument(instant, minutes))).toThrow(
      `expected date and time such as 2024-01-02T03:04:05+01:00 (DateTimeOffset), found '${found}'`,
    );
  });
  // prettier-ignore
  test.each([
    ["2020-06-02T03:04:05Z", "60.0", "expected an integer from -32768 to 32767 (short), found '60.0'"],
    ["2020-06-02T03:04:05Z", "", "expected an integer"],
    ["2020-06-02T03:04:05Z", "32768", "expected an integer"],
    ["", "0", "expected date and time such as 2024-01-02T03:04:05Z (dateTime), found ''"],
  ])("refuses %j at %j", (instant, minutes, message) => {
    expect(() => x.dateTimeOffset.read(offsetDocument(instant, minutes))).toThrow(message);
  });

  const dateTime = "<DateTime>2020-06-02T03:04:05Z</DateTime>";
  const offset = "<OffsetMinutes>0</OffsetMinutes>";
  test("passes over what it does not know", () => {
    expect(
      readOffset(`<U/>${dateTime}<!-- --><U/>${offset}<U/>${dateTime}`),
    ).toBe("2020-06-02T03:04:05+00:00");
  });
  // prettier-ignore
  test.each([
    ["nothing", "", "expected element 'DateTime'"],
    ["text", "2020-06-02T03:04:05Z", "text '2020-06-02T03:04:05Z' is not expected"],
    ["no offset", dateTime, "expected element 'OffsetMinutes'"],
    ["its members swapped", offset + dateTime, "expected element 'OffsetMinutes'"],
    ["a null member", `<DateTime i:nil="true"/>${offset}`, "'DateTime' cannot be null"],
    ["another namespace", `<DateTime xmlns="">1</DateTime>${offset}`, "expected element 'DateTime'"],
  ])("refuses %s", (_, content, message) => {
    expect(() => readOffset(content)).toThrow(x.XmlError);
    expect(() => readOffset(content)).toThrow(message);
  });
  test("is a value type", () => {
    const Box = contract({
      name: "Box",
      namespace: system,
      members: [["A", x.dateTimeOffset]],
    });
    expect(() => Box.read(struct("Box", '<A i:nil="1"/>'))).toThrow(
      "'A' cannot be null",
    );
  });

  // prettier-ignore
  test.each([
    ["2020-01-02T03:04:05+00:00", "2020-01-02T03:04:05Z", "0"],
    ["2020-01-02T03:04:05Z", "2020-01-02T03:04:05Z", "0"],
    ["0001-01-02T00:00:00+14:00", "0001-01-01T10:00:00Z", "840"],
    ["2020-01-02T03:04:05.5000000-03:30", "2020-01-02T06:34:05.5Z", "-210"],
    ["9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999Z", "0"],
  ])("writes %s", (value, instant, minutes) => {
    expect(written(x.dateTimeOffset, value)).toBe(
      `<DateTimeOffset ${instance} xmlns="${system}"><DateTime>${instant}</DateTime><OffsetMinutes>${minutes}</OffsetMinutes></DateTimeOffset>`,
    );
  });
  test.each([
    "2020-01-02T03:04:05",
    "2020-01-02",
    "",
    "0001-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-01:00",
    1,
    null,
  ])("does not write %j", (value) => {
    expect(() => written(x.dateTimeOffset, value as string)).toThrow(
      /^expected date and time .*, found /,
    );
  });
});

describe("Version", () => {
  // prettier-ignore
  test.each([
    ["1.2.3.4", versionParts(3, 1, 2, 4)],
    ["1.2.3", versionParts(3, 1, 2, -1)],
    ["1.2", versionParts(-1, 1, 2, -1)],
    ["0.0", versionParts(-1, 0, 0, -1)],
    ["2147483647.2.3.4", versionParts(3, 2147483647, 2, 4)],
  ])("%s", (value, content) => {
    expect(x.version.read(struct("Version", content))).toBe(value);
    expect(written(x.version, value)).toBe(
      `<Version ${instance} xmlns="${system}">${content}</Version>`,
    );
  });
  // prettier-ignore
  test.each([
    ["<_Major>1</_Major>", "expected element '_Build'"],
    ["", "expected element '_Build'"],
    ["<_Build>3</_Build><_Major>1</_Major>", "expected element '_Minor'"],
    ["1.2", "text '1.2' is not expected"],
    [versionParts(3, 1, -1, 4), "expected a version such as 1.2.7.4 (Version), found '3 1 -1 4'"],
    [versionParts(-2, 1, 2, -1), "expected a version"],
  ])("refuses %j", (content, message) => {
    expect(() => x.version.read(struct("Version", content))).toThrow(message);
  });
  test.each([
    "1",
    "1.2.3.4.5",
    "1.",
    "1.-2",
    "a.b",
    "1.2147483648",
    "",
    1.2,
    null,
  ])("does not write %j", (value) => {
    expect(() => written(x.version, value as string)).toThrow(
      /^expected a version/,
    );
  });
});

describe("object", () => {
  const Box = contract({
    name: "Box",
    namespace: golden,
    members: [["Value?", x.object]],
  });
  const open = `<Box ${instance} xmlns="${golden}">`;
  /** As .NET writes it. */
  const boxed = (uri: string, type: string, text: string): string =>
    `${open}<Value xmlns:d2p1="${uri}" i:type="d2p1:${type}">${text}</Value></Box>`;

  // prettier-ignore
  const values: [value: unknown, document: string][] = [
    ["s", boxed(xsd, "string", "s")],
    ["", boxed(xsd, "string", "")],
    [5, boxed(xsd, "int", "5")],
    [-2147483648, boxed(xsd, "int", "-2147483648")],
    [2147483648, boxed(xsd, "double", "2147483648")],
    [1.5, boxed(xsd, "double", "1.5")],
    [-0, boxed(xsd, "double", "-0")],
    [NaN, boxed(xsd, "double", "NaN")],
    [true, boxed(xsd, "boolean", "true")],
    [{ __type: "System.Int64", value: 5 }, boxed(xsd, "long", "5")],
    [{ __type: "System.UInt64", value: 1 }, boxed(xsd, "unsignedLong", "1")],
    [{ __type: "System.SByte", value: -1 }, boxed(xsd, "byte", "-1")],
    [{ __type: "System.Byte", value: 1 }, boxed(xsd, "unsignedByte", "1")],
    [{ __type: "System.Int16", value: 1 }, boxed(xsd, "short", "1")],
    [{ __type: "System.UInt16", value: 1 }, boxed(xsd, "unsignedShort", "1")],
    [{ __type: "System.UInt32", value: 1 }, boxed(xsd, "unsignedInt", "1")],
    [{ __type: "System.Single", value: 0.1 }, boxed(xsd, "float", "0.1")],
    [{ __type: "System.Decimal", value: 1.5 }, boxed(xsd, "decimal", "1.5")],
    [{ __type: "System.DateTime", value: "2020-01-02T03:04:05Z" }, boxed(xsd, "dateTime", "2020-01-02T03:04:05Z")],
    [{ __type: "System.Uri", value: "http://x/" }, boxed(xsd, "anyURI", "http://x/")],
    [{ __type: "System.Byte[]", value: "AQI=" }, boxed(xsd, "base64Binary", "AQI=")],
    [{ __type: "System.Char", value: "x" }, boxed(serialization, "char", "120")],
    [{ __type: "System.Guid", value: "6f9619ff-8b86-d011-b42d-00c04fc964ff" }, boxed(serialization, "guid", "6f9619ff-8b86-d011-b42d-00c04fc964ff")],
    [{ __type: "System.TimeSpan", value: "PT1M" }, boxed(serialization, "duration", "PT1M")],
    [{ __type: "System.DateOnly", value: "2020-01-02" }, boxed(serialization, "dateOnly", "2020-01-02")],
    [{ __type: "System.TimeOnly", value: "03:04:05" }, boxed(serialization, "timeOnly", "03:04:05")],
    [{}, `${open}<Value /></Box>`],
  ];
  test.each(values)("%j", (value, document) => {
    expect(written(Box, { Value: value })).toBe(document);
    expect(Box.read(document)).toStrictEqual({ Value: value });
  });

  test("null is nil", () => {
    const document = `${open}<Value i:nil="true" /></Box>`;
    expect(written(Box, { Value: null })).toBe(document);
    expect(Box.read(document)).toEqual({});
  });
  test("an int that says it is a double stays one", () => {
    const value = { Value: { __type: "System.Double", value: 5 } };
    expect(Box.read(boxed(xsd, "double", "5"))).toEqual(value);
    expect(written(Box, value)).toBe(boxed(xsd, "double", "5"));
  });

  const read = (value: string): unknown =>
    Box.read(
      `<Box ${instance} xmlns="${golden}" xmlns:x="${xsd}" xmlns:s="${serialization}">${value}</Box>`,
    )["Value"];
  // prettier-ignore
  test.each([
    ...["integer", "positiveInteger", "negativeInteger", "nonPositiveInteger", "nonNegativeInteger"].map((it) => [it, "5", { __type: "System.Int64", value: 5 }] as const),
    ["duration", "PT60S", { __type: "System.TimeSpan", value: "PT1M" }] as const,
    ...[
      "hexBinary", "date", "time", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay", "normalizedString", "token", "language", "Name", "NCName",
      "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS",
    ].map((it) => [it, " v ", " v "] as const),
  ])("XML Schema's %s", (type, text, value) => {
    expect(read(`<Value i:type="x:${type}">${text}</Value>`)).toEqual(value);
  });
  test("without a type it is an object without anything", () => {
    expect(read("<Value/>")).toEqual({});
    expect(read("<Value> </Value>")).toEqual({});
    expect(read('<Value i:type=""></Value>')).toEqual({});
    expect(read('<Value i:type="x:anyType"/>')).toEqual({});
    expect(
      read('<Value i:nil="true" i:type="zz:what">x</Value>'),
    ).toBeUndefined();
  });
  // prettier-ignore
  test.each([
    ["<Value>abc</Value>", "'Value' has content, but no i:type"],
    ["<Value><x>1</x></Value>", "element 'x' is not expected, only text"],
    ['<Value i:type="x:int">abc</Value>', "expected an integer"],
    ['<Value i:type="x:anySimpleType">a</Value>', `the type 'anySimpleType' from namespace '${xsd}' is not known`],
    ['<Value i:type=" x:int">1</Value>', "the type 'int' from namespace '' is not known"],
    ['<Value i:type="s:int">1</Value>', `the type 'int' from namespace '${serialization}' is not known`],
    ['<Value i:type="zz:int">1</Value>', "the type 'int' from namespace '' is not known"],
    ['<Value i:type="Base">1</Value>', `the type 'Base' from namespace '${golden}' is not known`],
  ])("refuses %s", (value, message) => {
    expect(() => read(value)).toThrow(x.XmlError);
    expect(() => read(value)).toThrow(message);
  });
  test("a type without a prefix is in the default namespace", () => {
    expect(
      read(`<Value xmlns="${golden}" xmlns:p="u" i:type="x:int">1</Value>`),
    ).toBe(1);
    expect(
      x.object.read(
        `<anyType xmlns="${serialization}" ${instance} i:type="char">65</anyType>`,
      ),
    ).toEqual({ __type: "System.Char", value: "A" });
  });
  // prettier-ignore
  test.each([
    [[1], "found an array"],
    [{ a: 1 }, "found an object"],
    [{ __type: "System.Int32" }, "found an object"],
    [{ __type: "Golden.Base", value: {} }, "the type 'Golden.Base' is not known here"],
    [1n, "found 1"],
    [() => 1, "found a function"],
    [{ __type: "System.Int32", value: "x" }, "expected an integer"],
  ])("does not write %o", (value, message) => {
    expect(() => written(Box, { Value: value })).toThrow(x.XmlError);
    expect(() => written(Box, { Value: value })).toThrow(message);
  });
});

describe("what nothing tells about", () => {
  // prettier-ignore
  test.each([
    ["<a>text</a>", "text"],
    ["<a/>", ""],
    ["<a> <b>1</b> <c><d/></c> </a>", { b: "1", c: { d: "" } }],
    ["<a><b>1</b><c/><b>2</b></a>", { b: ["1", "2"], c: "" }],
    ["<p:a xmlns:p='u'><p:b>1</p:b></p:a>", { b: "1" }],
    [`<a ${instance}><b i:nil="true">1</b></a>`, { b: null }],
  ])("%s", (source, value) => {
    expect(x.unknown.read(source)).toStrictEqual(value);
  });
  test("a null document is none", () => {
    expect(() => x.unknown.read(`<a ${instance} i:nil="true"/>`)).toThrow(
      "the document is null (i:nil)",
    );
  });
  test("__proto__ is a name like any other", () => {
    const value = x.unknown.read(
      "<a><__proto__><b>1</b></__proto__></a>",
    ) as object;
    expect(Object.entries(value)).toEqual([["__proto__", { b: "1" }]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("a collection of itself", () => {
  const Forest: x.XmlMapper<unknown[]> = x.list(
    x.lazy((): x.XmlReadMapper<unknown> => Forest),
  );
  test("can be read", () => {
    expect(Forest.read("<any><b><c/><c/></b><b/></any>")).toEqual([
      [[], []],
      [],
    ]);
  });
  test("but not written", () => {
    const Named = x.list(
      x.lazy(() => x.string),
      { name: "l", namespace: "", itemName: "i" },
    );
    expect(() => Named.write(["a"])).toThrow(
      xmlError("a collection of itself cannot be written (at l/i[1])"),
    );
    expect(() => Forest.write([])).toThrow(xmlError("the name is not known"));
  });
});

function xmlOf(text: string): string {
  return `<dateTime xmlns="http://schemas.microsoft.com/2003/10/Serialization/">${text}</dateTime>`;
}

function instantOf(mapper: x.XmlMapper<Date>, text: string): string {
  return mapper.read(xmlOf(text)).toISOString();
}

describe("a DateTime as a Date", () => {
  // As .NET's `ToUniversalTime` has it, but that it drops offsets' seconds and moves the first moment.
  test.each([
    ["America/New_York", "2024-02-29T13:04:05.25", "2024-02-29T18:04:05.250Z"],
    ["America/New_York", "2024-07-04T13:04:05Z", "2024-07-04T13:04:05.000Z"],
    // Shown by no clock, and by two.
    ["America/New_York", "2024-03-10T02:30:00", "2024-03-10T07:30:00.000Z"],
    ["America/New_York", "2024-03-10T12:00:00", "2024-03-10T16:00:00.000Z"],
    ["America/New_York", "2024-11-03T01:30:00", "2024-11-03T06:30:00.000Z"],
    ["America/New_York", "2024-11-03T00:30:00", "2024-11-03T04:30:00.000Z"],
    ["Australia/Lord_Howe", "2024-10-06T02:15:00", "2024-10-05T15:45:00.000Z"],
    ["Australia/Lord_Howe", "2024-04-07T01:45:00", "2024-04-06T15:15:00.000Z"],
    ["Australia/Lord_Howe", "0001-01-01T02:00:00", "0001-01-01T00:00:00.000Z"],
    ["America/New_York", "0001-01-01T00:00:00", "0001-01-01T00:00:00.000Z"],
    ["America/New_York", "0001-01-01T02:00:00", "0001-01-01T06:56:02.000Z"],
    ["America/New_York", "9999-12-31T22:00:00", "9999-12-31T23:59:59.999Z"],
  ])("in %s %s is %s", (zone, text, instant) => {
    const mapper = x.dateTimeDateIn(zone);
    expect(instantOf(mapper, text)).toBe(instant);
    expect(instantOf(mapper, instant)).toBe(instant);
    expect(x.scalarsIn(zone).dateTimeDate.read(xmlOf(text))).toEqual(
      new Date(instant),
    );
  });

  test("is in UTC where nobody says more", () => {
    expect(instantOf(x.dateTimeDate, "2024-03-10T02:30:00")).toBe(
      "2024-03-10T02:30:00.000Z",
    );
  });

  test("is written as an instant, in whatever zone", () => {
    const mapper = x.dateTimeDateIn("America/New_York");
    expect(mapper.write(new Date("2024-07-04T13:04:05.25Z"))).toContain(
      ">2024-07-04T13:04:05.25Z</",
    );
    expect(mapper.write(new Date("0001-01-01T00:00:00Z"))).toContain(
      ">0001-01-01T00:00:00</",
    );
  });
});
