/** What servers send in forms of their own, and what is wrong in a way that .NET would not write. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as d from "./zod.js";

function issues(schema: z.ZodType, input: unknown): readonly string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
}

describe("dates", () => {
  const newYork = { timeZone: "America/New_York" };
  test.each<[string, z.ZodType, unknown, unknown]>([
    ["s", d.dateTimeOf({ unixTime: "s" }), 1709211845, "2024-02-29T13:04:05Z"],
    [
      "ms",
      d.dateTimeOf({ unixTime: "ms" }),
      "1709211845120",
      "2024-02-29T13:04:05.12Z",
    ],
    [
      "the first moment",
      d.dateTimeOf({ unixTime: "s" }),
      -62135596800,
      "0001-01-01T00:00:00",
    ],
    [
      "ISO beside numbers",
      d.dateTimeOf({ unixTime: "s" }),
      "2024-02-29",
      "2024-02-29T00:00:00",
    ],
    ["a day", d.dateOnlyOf({ unixTime: "s" }), 1709164800, "2024-02-29"],
    [
      "the server's winter",
      d.dateTimeOf(newYork),
      "/Date(1709229845000-0000)/",
      "2024-02-29T13:04:05",
    ],
    [
      "the server's summer, before 1970",
      d.dateTimeOf(newYork),
      "/Date(-14182939500-0000)/",
      "1969-07-20T16:17:40.5",
    ],
    [
      "an instant in any zone",
      d.dateTimeOf(newYork),
      "/Date(1709211845000)/",
      "2024-02-29T13:04:05Z",
    ],
    [
      "the first moment in New York",
      d.dateTime,
      "/Date(-62135596800000-0457)/",
      "0001-01-01T00:00:00-04:57",
    ],
    [
      "wall time",
      d.dateTimeOffsetOf({ wallTime: true }),
      "/Date(1709211845250+0530)/",
      "2024-02-29T13:04:05.25+05:30",
    ],
    [
      "an instant",
      d.dateTimeOffset,
      "/Date(1709192045250+0530)/",
      "2024-02-29T13:04:05.25+05:30",
    ],
    [
      "wall time in UTC",
      d.dateTimeOffsetOf({ wallTime: true }),
      "/Date(1709211845000)/",
      "2024-02-29T13:04:05+00:00",
    ],
    [
      "wall time of a DateTime is no such thing",
      d.dateTimeOf({ wallTime: true }),
      "/Date(1709192045250+0530)/",
      "2024-02-29T13:04:05.25+05:30",
    ],
  ])("%s", (_, schema, json, value) => {
    expect(schema.parse(json)).toBe(value);
    expect(schema.parse(value)).toBe(value);
    expect(schema.encode(value)).toBe(value);
  });

  test("a number is a date only where the server writes them so", () => {
    expect(issues(d.dateTime, 1709211845)).toEqual([
      ": Invalid input: expected date and time such as 2024-01-02T03:04:05Z, received number 1709211845",
    ]);
  });

  test.each<[unknown, string, unknown]>([
    ["/Date(1709211845250)/", "2024-02-29T13:04:05.250Z", undefined],
    [
      "2024-02-29T13:04:05.1234567+02:00",
      "2024-02-29T11:04:05.123Z",
      undefined,
    ],
    ["2024-07-04T13:04:05", "2024-07-04T17:04:05.000Z", undefined],
    ["/Date(1709229845000-0000)/", "2024-02-29T18:04:05.000Z", undefined],
    // No clock shows it, or two do: standard time, as .NET takes it.
    ["2024-03-10T02:30:00", "2024-03-10T07:30:00.000Z", undefined],
    ["2024-03-10T12:00:00", "2024-03-10T16:00:00.000Z", undefined],
    ["2024-11-03T01:30:00", "2024-11-03T06:30:00.000Z", undefined],
    ["2024-11-03T00:30:00", "2024-11-03T04:30:00.000Z", undefined],
    ["0001-01-01T00:00:00", "0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00"],
    // Its clocks were 4:56:02 behind; the offset's seconds are left to them.
    ["0001-01-01T02:00:00", "0001-01-01T06:56:02.000Z", undefined],
    ["9999-12-31T22:00:00", "9999-12-31T23:59:59.999Z", undefined],
    ["9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.999Z", undefined],
  ])("%s as a Date", (json, iso, written) => {
    const schema = d.dateTimeDateOf(newYork);
    const date = schema.parse(json);
    expect(date.toISOString()).toBe(iso);
    expect(schema.parse(date)).toBe(date);
    expect(schema.encode(date)).toBe(written ?? iso.replace(/\.?0*Z$/, "Z"));
  });

  test("a DateTimeOffset as a Date is its instant", () => {
    const old = d.dateTimeOffsetDateOf({ wallTime: true });
    const json = "/Date(1709211845250+0530)/";
    expect(old.parse(json).toISOString()).toBe("2024-02-29T07:34:05.250Z");
    expect(d.dateTimeOffsetDate.parse(json).toISOString()).toBe(
      "2024-02-29T13:04:05.250Z",
    );
  });

  test("a Date that .NET does not have is not written", () => {
    for (const date of [new Date(NaN), new Date(8.64e15)])
      expect(d.dateTimeDate.safeEncode(date).success).toBe(false);
  });
});

describe("bytes as Uint8Array", () => {
  test.each([
    ["", []],
    ["AA==", [0]],
    ["/+4=", [255, 238]],
    ["AAEC", [0, 1, 2]],
    ["AAEC/w==", [0, 1, 2, 255]],
  ])("%j", (base64, bytes) => {
    const value = d.bytesArray.parse(base64);
    expect(value).toEqual(new Uint8Array(bytes));
    expect(d.bytesArray.encode(value)).toBe(base64);
  });
});

describe("enums", () => {
  const Color = { Red: "red-1", Green: "Green" } as const;
  type Color = (typeof Color)[keyof typeof Color] | (string & {});
  const open = d.openEnumeration<Color>(Color, {
    "1": Color.Red,
    "2": Color.Green,
  });

  test.each<[unknown, string, unknown]>([
    ["RED", "red-1", "red-1"],
    [2, "Green", "Green"],
    ["Blue", "Blue", "Blue"],
    [0, "0", 0],
    ["99", "99", 99],
  ])("an open one reads %j", (json, value, written) => {
    expect(open.parse(json)).toBe(value);
    expect(open.encode(value)).toBe(written);
  });

  test("an open one still is text or a number", () => {
    expect(issues(open, true)).toEqual([
      ": Invalid input: expected one of red-1, Green, or another text, received boolean true",
    ]);
  });

  test("flags have the text of a single [EnumMember]", () => {
    const flags = d.flags({ Read: 1, Write: 2 }, { "read-it": 1 });
    expect(flags.parse("Read-It")).toBe(1);
    expect(flags.parse("read-it, write")).toBe(3);
    expect(flags.encode(3)).toBe(3);
  });
});

describe("pairs", () => {
  const schema = d.pairs(d.int, d.guid);
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";

  test.each([
    ["an array", [{ key: id.replaceAll("-", ""), value: 1 }]],
    ["in another case", [{ Key: id, Value: "1" }]],
    ["an object", { [id.toUpperCase()]: 1 }],
  ])("reads %s", (_, json) => {
    expect(schema.parse(json)).toEqual({ [id]: 1 });
  });

  test("names the place of what is wrong", () => {
    expect(
      issues(schema, [
        { key: id, value: "x" },
        { key: "y", value: 2 },
      ]),
    ).toEqual([
      "0.value: Invalid input: expected integer from -2147483648 to 2147483647, received string 'x'",
      "1.key: Invalid key: Invalid input: expected Guid, received string 'y'",
    ]);
    expect(issues(d.map(d.int), [])).toEqual([
      ": Invalid input: expected record, received array",
    ]);
  });

  test("a key __proto__ is one like any other", () => {
    const read = d.pairs(d.int).parse([{ key: "__proto__", value: 1 }]);
    expect(Object.entries(read)).toEqual([["__proto__", 1]]);
  });

  test("nulls stay where values may be null", () => {
    expect(d.map(d.nullable(d.int)).parse({ a: null, b: 1 })).toEqual({
      a: null,
      b: 1,
    });
  });

  test("keys are encoded from their text", () => {
    const byNumber = d.map(d.int, d.longBigint);
    const value = { "9007199254740993": 1 };
    expect(byNumber.parse(value)).toEqual(value);
    expect(byNumber.encode(value)).toEqual(value);
  });
});

interface Point {
  x: number;
  y: number;
}
const PointSchema = d.dto<Point>(() => ({ x: d.int, y: d.int }));

describe("members", () => {
  interface Row {
    count: number;
    at: Date;
    point: Point;
    secret: string;
    hint?: string | null | undefined;
  }
  const RowSchema = d.dto<Row>(() => ({
    count: d.orZero(d.int),
    at: d.orZero(d.dateTimeDate),
    point: d.orZero(PointSchema),
    secret: d.xmlOnly(d.guid),
    hint: d.xmlOnly(d.optional(d.string)),
  }));
  const zero = {
    count: 0,
    at: new Date("0001-01-01T00:00:00Z"),
    point: { x: 0, y: 0 },
    secret: "00000000-0000-0000-0000-000000000000",
  };

  test.each([{}, { count: null, at: null, point: null }, { secret: "no" }])(
    "that %j leaves out have .NET's default",
    (json) => {
      expect(RowSchema.parse(json)).toStrictEqual(zero);
    },
  );

  test("a default is nobody else's", () => {
    const first = RowSchema.parse({});
    first.at.setFullYear(2024);
    first.point.x = 1;
    expect(RowSchema.parse({})).toEqual(zero);
  });

  test("of XML only are not written", () => {
    const row = { ...zero, hint: "h", secret: "x" };
    expect(JSON.parse(JSON.stringify(RowSchema.encode(row)))).toEqual({
      count: 0,
      at: "0001-01-01T00:00:00",
      point: { x: 0, y: 0 },
    });
  });

  test("an enum without a 0 has no default", () => {
    const schema = d.dto<{ color: "Red" }>(() => ({
      color: d.orZero(d.enumeration<"Red">({ Red: "Red" }, { "1": "Red" })),
    }));
    expect(issues(schema, {})).toEqual([
      "color: Invalid input: expected one of Red, received undefined",
    ]);
  });
});

function build(): d.Members<Point> {
  return { x: d.int, y: d.int };
}

describe("unknown keys", () => {
  const json = { x: 1, y: 2, z: 3, __type: "Acme.Point, acme" };

  test("are left out, kept or refused; __type is none", () => {
    expect(d.dto(build).parse(json)).toEqual({ x: 1, y: 2 });
    expect(d.dto(build, { unknownKeys: "keep" }).parse(json)).toEqual(json);
    const strict = d.dto(build, { unknownKeys: "refuse" });
    expect(issues(strict, json)).toEqual([': Unrecognized key: "z"']);
    const { z: _, ...known } = json;
    expect(strict.parse(known)).toEqual({ x: 1, y: 2 });
  });
});

describe("derived classes", () => {
  interface Shape {
    name?: string | null | undefined;
  }
  interface Circle extends Shape {
    radius: number;
  }
  interface Ring extends Circle {
    hole: number;
  }
  const ShapeSchema: d.Dto<Shape> = d.dto<Shape>(
    () => ({ name: d.optional(d.string) }),
    {
      derived: () => ({ "Acme.Circle": CircleSchema, Ring: RingSchema }),
      assembly: "acme",
    },
  );
  const CircleSchema: d.Dto<Circle> = d.dto<Circle>(
    () => ({ ...ShapeSchema.shape, radius: d.double }),
    { derived: () => ({ Ring: RingSchema }), unknownKeys: "refuse" },
  );
  const RingSchema: d.Dto<Ring> = d.dto<Ring>(() => ({
    ...CircleSchema.shape,
    hole: d.double,
  }));
  const circle = { __type: "Acme.Circle", name: "c", radius: 1 };

  test.each([
    "Acme.Circle, acme",
    "Acme.Circle, Acme.Dtos, Version=1.0.0.0",
    "Acme.Circle",
  ])("are told by %s", (type) => {
    const list = d.list(ShapeSchema);
    const json = [{ ...circle, __type: type, radius: "1" }, { name: "s" }];
    expect(list.parse(json)).toEqual([circle, { name: "s" }]);
  });

  test("are told at any depth, also by their simple name", () => {
    const ring = { __type: "Acme.Other+Ring, acme", radius: 2, hole: 1 };
    const value = { __type: "Ring", radius: 2, hole: 1 };
    expect(ShapeSchema.parse(ring)).toEqual(value);
    expect(CircleSchema.parse(ring)).toEqual(value);
  });

  test("are written with the assembly, __type first", () => {
    const { __type, ...rest } = circle;
    const value = { ...rest, __type };
    const json = ShapeSchema.encode(value);
    expect(json).toEqual({ ...rest, __type: "Acme.Circle, acme" });
    expect(Object.keys(json)[0]).toBe("__type");
  });

  test("unknown ones are the base", () => {
    for (const type of ["Acme.Square, acme", "__proto__", ""])
      expect(ShapeSchema.parse({ __type: type, name: "s" })).toEqual({
        name: "s",
      });
  });

  test("what is wrong in them has its path", () => {
    expect(issues(d.list(ShapeSchema), [{ ...circle, radius: "x" }])).toEqual([
      "0.radius: Invalid input: expected number, received string 'x'",
    ]);
  });

  test("an extension is itself, a described schema still knows them", () => {
    const extended = ShapeSchema.extend({ more: z.string() });
    expect(extended.parse({ ...circle, more: "m" })).toEqual({
      name: "c",
      more: "m",
    });
    expect(ShapeSchema.describe("A shape").parse(circle)).toEqual(circle);
  });
});

test("names come in any case where a server may write either", () => {
  interface Pair {
    key?: string | null | undefined;
    value?: number | null | undefined;
  }
  const schema = d.dto<Pair>(
    () => ({ key: d.optional(d.string), value: d.optional(d.int) }),
    { anyCase: true },
  );
  expect(schema.parse({ Key: "k", VALUE: 1 })).toEqual({ key: "k", value: 1 });
  expect(schema.encode({ key: "k", value: 1 })).toEqual({ key: "k", value: 1 });
});

test("object writes the bare value of what XML has a type for", () => {
  expect(
    d.object.encode([
      { __type: "System.Guid", value: "x" },
      { __type: "System.Int64", value: 5n },
      { __type: "Acme.Circle", value: 1 },
      { value: 1 },
    ]),
  ).toEqual(["x", 5, { __type: "Acme.Circle", value: 1 }, { value: 1 }]);
});

/** One issue each, at the exact place, that names what was expected. */
describe("what is wrong", () => {
  const Size = { S: "S", L: "L" } as const;
  interface Item {
    id: number;
    at: string;
    size: "S" | "L";
    tags?: string[] | null | undefined;
    counts?: { [key: string]: number } | null | undefined;
    point?: Point | null | undefined;
    points?: Point[] | null | undefined;
    key?: string | null | undefined;
    span?: string | null | undefined;
    blob?: string | null | undefined;
    big?: number | null | undefined;
  }
  const schema = d.dto<Item>(() => ({
    id: d.int,
    at: d.dateTime,
    size: d.enumeration<"S" | "L">(Size),
    tags: d.optional(d.list(d.string)),
    counts: d.optional(d.map(d.int)),
    point: d.optional(PointSchema),
    points: d.optional(d.list(PointSchema)),
    key: d.optional(d.guid),
    span: d.optional(d.timeSpan),
    blob: d.optional(d.bytes),
    big: d.optional(d.long),
  }));
  const good = { id: 1, at: "2024-02-29T13:04:05Z", size: "S" };
  const int = "integer from -2147483648 to 2147483647";

  test.each<[string, object, string]>([
    [
      "another type",
      { id: "x" },
      `id: Invalid input: expected ${int}, received string 'x'`,
    ],
    [
      "a fraction",
      { id: 1.5 },
      `id: Invalid input: expected ${int}, received number 1.5`,
    ],
    [
      "an overflow",
      { id: 2147483648 },
      `id: Invalid input: expected ${int}, received number 2147483648`,
    ],
    [
      "no number",
      { id: NaN },
      `id: Invalid input: expected ${int}, received NaN`,
    ],
    [
      "a bool",
      { id: true },
      `id: Invalid input: expected ${int}, received boolean true`,
    ],
    [
      "null for a value type",
      { id: null },
      `id: Invalid input: expected ${int}, received null`,
    ],
    [
      "a missing value type",
      { id: undefined },
      `id: Invalid input: expected ${int}, received undefined`,
    ],
    [
      "an enum's unknown member",
      { size: "XL" },
      "size: Invalid input: expected one of S, L, received string 'XL'",
    ],
    [
      "an enum's unknown number",
      { size: 7 },
      "size: Invalid input: expected one of S, L, received number 7",
    ],
    [
      "a malformed date",
      { at: "2024-02-30" },
      "at: Invalid input: expected date and time such as 2024-01-02T03:04:05Z, received string '2024-02-30'",
    ],
    [
      "a date too late",
      { at: "/Date(253402300800001)/" },
      "at: Invalid input: expected date and time such as 2024-01-02T03:04:05Z, received string '/Date(253402300800001)/'",
    ],
    [
      "a list instead of an object",
      { point: [] },
      "point: Invalid input: expected object, received array",
    ],
    [
      "text instead of an object",
      { point: "x" },
      "point: Invalid input: expected object, received string",
    ],
    [
      "an object instead of a list",
      { tags: {} },
      "tags: Invalid input: expected array, received object",
    ],
    [
      "text instead of a list",
      { tags: "a,b" },
      "tags: Invalid input: expected array, received string",
    ],
    [
      "a list instead of a dictionary",
      { counts: [] },
      "counts: Invalid input: expected record, received array",
    ],
    [
      "a null item",
      { tags: ["a", null] },
      "tags.1: Invalid input: expected string, received null",
    ],
    [
      "a wrong item",
      {
        points: [
          { x: 1, y: 2 },
          { x: 1, y: {} },
        ],
      },
      `points.1.y: Invalid input: expected ${int}, received object`,
    ],
    [
      "a wrong entry",
      { counts: { a: 1, b: "x" } },
      `counts.b: Invalid input: expected ${int}, received string 'x'`,
    ],
    [
      "a number for text",
      { tags: [1] },
      "tags.0: Invalid input: expected string, received number",
    ],
    [
      "a malformed Guid",
      { key: "0f8fad5b" },
      "key: Invalid input: expected Guid, received string '0f8fad5b'",
    ],
    [
      "a malformed duration",
      { span: "P1W" },
      "span: Invalid input: expected duration such as P1DT2H3M4.5S, received string 'P1W'",
    ],
    [
      "a TimeSpan too long",
      { span: "P10675200D" },
      "span: Invalid input: expected duration such as P1DT2H3M4.5S, received string 'P10675200D'",
    ],
    [
      "malformed base64",
      { blob: "***" },
      "blob: Invalid input: expected base64, received string '***'",
    ],
    [
      "a 64-bit overflow",
      { big: 1e19 },
      "big: Invalid input: expected integer from -9223372036854775808 to 9223372036854775807, received number 10000000000000000000",
    ],
  ])("%s", (_, wrong, message) => {
    expect(issues(schema, { ...good, ...wrong })).toEqual([message]);
  });
});
