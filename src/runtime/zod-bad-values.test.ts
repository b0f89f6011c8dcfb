/** Whatever is wrong is one issue, at its exact path, that names what was expected and what came. */
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as d from "./zod.js";

function issues(
  schema: z.ZodType,
  input: unknown,
): readonly (readonly [path: string, message: string])[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => [
    path.join("."),
    message.replace("Invalid input: expected ", ""),
  ]);
}

const Size = { Small: "Small", Large: "Large" } as const;
type Size = (typeof Size)[keyof typeof Size];
const size = d.enumeration<Size>(Size);
const openSize = d.openEnumeration<Size>(Size);
const rights = d.flags({ Read: 1, Write: 2 });

const moment = "date and time such as 2024-01-02T03:04:05Z";
const offset = "date and time such as 2024-01-02T03:04:05+01:00";
const span = "duration such as P1DT2H3M4.5S";
const time = "time of day such as 03:04:05";
const long = "integer from -9223372036854775808 to 9223372036854775807";
const ulong = "integer from 0 to 18446744073709551615";
const sizes = "one of Small, Large";
const bits = "a number or some of Read, Write";

type Bad = readonly [input: unknown, received: string];

const yes: Bad = [true, "boolean true"];
const list: Bad = [[], "array"];
const object: Bad = [{}, "object"];

/** Of each kind: of another type, malformed, beyond its range. */
const scalars: readonly (readonly [
  name: string,
  schema: d.Of<unknown>,
  expected: string,
  ...bad: readonly Bad[],
])[] = [
  ["string", d.string, "string", [1, "number"], yes0(), list, object],
  ["anyString", d.anyString, "string", [1, "number"], yes0(), list, object],
  ["uri", d.uri, "string", [1, "number"], yes0(), list, object],
  // prettier-ignore
  ["char", d.char, "one character", [1, "number 1"], ["ab", "string 'ab'"], ["", "string ''"], list, object],
  // prettier-ignore
  ["bool", d.bool, "boolean", [1, "number 1"], ["yes", "string 'yes'"], list, object],
  // prettier-ignore
  ["sbyte", d.sbyte, "integer from -128 to 127", yes, ["x", "string 'x'"], [128, "number 128"], ["-129", "string '-129'"], [0.5, "number 0.5"], list, object],
  // prettier-ignore
  ["byte", d.byte, "integer from 0 to 255", yes, ["x", "string 'x'"], [256, "number 256"], [-1, "number -1"], list, object],
  // prettier-ignore
  ["short", d.short, "integer from -32768 to 32767", yes, ["x", "string 'x'"], [32768, "number 32768"], list, object],
  // prettier-ignore
  ["ushort", d.ushort, "integer from 0 to 65535", yes, ["x", "string 'x'"], [65536, "number 65536"], list, object],
  // prettier-ignore
  ["int", d.int, "integer from -2147483648 to 2147483647", yes, ["1,5", "string '1,5'"], ["2147483648", "string '2147483648'"], [NaN, "NaN"], list, object],
  // prettier-ignore
  ["uint", d.uint, "integer from 0 to 4294967295", yes, ["x", "string 'x'"], [4294967296, "number 4294967296"], list, object],
  // prettier-ignore
  ["long", d.long, long, yes, ["x", "string 'x'"], [1e19, "number 10000000000000000000"], list, object],
  // prettier-ignore
  ["ulong", d.ulong, ulong, yes, ["x", "string 'x'"], [-1, "number -1"], list, object],
  // prettier-ignore
  ["long as bigint", d.longBigint, long, yes, ["x", "string 'x'"], ["9223372036854775808", "string '9223372036854775808'"], [1.5, "number 1.5"], list, object],
  // prettier-ignore
  ["ulong as bigint", d.ulongBigint, ulong, yes, ["x", "string 'x'"], [-1n, "bigint -1"], list, object],
  // prettier-ignore
  ["float", d.float, "number", yes, ["x", "string 'x'"], ["", "string ''"], list, object],
  // prettier-ignore
  ["double", d.double, "number", yes, ["1e", "string '1e'"], list, object],
  // prettier-ignore
  ["anyNumber", d.anyNumber, "number", yes, ["x", "string 'x'"], list, object],
  // prettier-ignore
  ["decimal", d.decimal, "number", yes, ["x", "string 'x'"], [Infinity, "Infinity"], list, object],
  // prettier-ignore
  ["decimal as string", d.decimalString, "number", yes, ["x", "string 'x'"], [Infinity, "Infinity"], list, object],
  // prettier-ignore
  ["dateTime", d.dateTime, moment, yes, ["2024-02-30", "string '2024-02-30'"], [1e10, "number 10000000000"], ["/Date(253402300800001)/", "string '/Date(253402300800001)/'"], list, object],
  // prettier-ignore
  ["dateTime in seconds", d.dateTimeOf({ unixTime: "s" }), moment, yes, ["now", "string 'now'"], [1e12, "number 1000000000000"], list, object],
  // prettier-ignore
  ["dateTime as Date", d.dateTimeDate, moment, yes, ["2024-02-30", "string '2024-02-30'"], [0, "number 0"], list, object],
  // prettier-ignore
  ["dateTimeOffset", d.dateTimeOffset, offset, yes, ["2024-02-29T24:00", "string '2024-02-29T24:00'"], ["2024-02-29T00:00+15:00", "string '2024-02-29T00:00+15:00'"], list, object],
  // prettier-ignore
  ["dateTimeOffset as Date", d.dateTimeOffsetDate, offset, yes, ["x", "string 'x'"], list, object],
  // prettier-ignore
  ["dateOnly", d.dateOnly, "date such as 2024-01-02", yes, ["2024-1-2", "string '2024-1-2'"], ["0000-01-01", "string '0000-01-01'"], list, object],
  // prettier-ignore
  ["timeOnly", d.timeOnly, time, [1, "number 1"], ["3", "string '3'"], ["24:00:00", "string '24:00:00'"], list, object],
  // prettier-ignore
  ["timeSpan", d.timeSpan, span, [1, "number 1"], ["P1M", "string 'P1M'"], ["P10675200D", "string 'P10675200D'"], list, object],
  // prettier-ignore
  ["guid", d.guid, "Guid", [1, "number 1"], ["0f8fad5b", "string '0f8fad5b'"], list, object],
  // prettier-ignore
  ["bytes", d.bytes, "base64", [1, "number 1"], ["AAE", "string 'AAE'"], list, object],
  // prettier-ignore
  ["bytes as Uint8Array", d.bytesArray, "base64", [1, "number 1"], ["*", "string '*'"], list, object],
  // prettier-ignore
  ["version", d.version, "version such as 1.2.7.4", [1.2, "number 1.2"], ["1.x", "string '1.x'"], ["1.2.3.4.5", "string '1.2.3.4.5'"], list, object],
  // prettier-ignore
  ["enum", size, sizes, yes, ["Smal", "string 'Smal'; did you mean 'Small'?"], ["Medium", "string 'Medium'"], [2, "number 2"], ["", "string ''"], list, object],
  // prettier-ignore
  ["open enum", openSize, `${sizes}, or another text`, yes, [1.5, "number 1.5"], list, object],
  // prettier-ignore
  ["flags", rights, bits, yes, ["Raed", "string 'Raed'"], [1.5, "number 1.5"], list, object],
];

/** zod's own string says no more than the type. */
function yes0(): Bad {
  return [true, "boolean"];
}

const nothing: readonly Bad[] = [
  [null, "null"],
  [undefined, "undefined"],
];

describe("a scalar", () => {
  const rows = scalars.flatMap(([name, schema, expected, ...bad]) =>
    [...bad, ...nothing].map(
      ([input, received]) => [name, input, schema, expected, received] as const,
    ),
  );
  test.each(rows)("%s refuses %o", (_, input, schema, expected, received) => {
    const message = `${expected}, received ${received}`;
    const member = d.dto<{ x: unknown }>(() => ({ x: schema }));
    expect(issues(member, { x: input })).toEqual([["x", message]]);
  });

  test.each(rows)(
    "%s within lists %o",
    (_, input, schema, expected, received) => {
      const message = `${expected}, received ${received}`;
      const within = d.dto<{ all: unknown[][] }>(() => ({
        all: d.list(d.list(schema)),
      }));
      // A list has no place that is missing, but undefined ones, as any other.
      expect(issues(within, { all: [[], [input]] })).toEqual([
        ["all.1.0", message],
      ]);
    },
  );

  test.each(rows.filter(([, input]) => input !== undefined && input !== null))(
    "an optional %s refuses %o",
    (_, input, schema, expected, received) => {
      const message = `${expected}, received ${received}`;
      const member = d.dto<{ x?: unknown }>(() => ({ x: d.optional(schema) }));
      expect(issues(member, { x: input })).toEqual([["x", message]]);
      expect(issues(member, { x: null })).toEqual([]);
      expect(issues(member, {})).toEqual([]);
      const filled = d.dto<{ x: unknown }>(() => ({ x: d.orZero(schema) }));
      expect(issues(filled, { x: input })).toEqual([["x", message]]);
    },
  );
});

interface Shape {
  name?: string | null | undefined;
}
interface Circle extends Shape {
  radius: number;
}
type AnyShape =
  (Shape & { __type?: undefined }) | (Circle & { __type: "Acme.Circle" });
const ShapeSchema = d.dto<Shape, never, AnyShape>(
  () => ({ name: d.optional(d.string) }),
  { derived: () => ({ "Acme.Circle": CircleSchema }), unknownKeys: "refuse" },
);
const CircleSchema: d.Dto<Circle> = d.dto<Circle>(
  () => ({ ...ShapeSchema.shape, radius: d.double }),
  { unknownKeys: "refuse" },
);

interface Pair {
  key?: string | null | undefined;
  value?: number | null | undefined;
}
interface All {
  list: number[];
  map: { [key: string]: number };
  pairs: { [key: string]: number };
  shape: AnyShape;
  shapes: AnyShape[];
  pair: Pair;
  spot: Circle | string;
  deep: { [key: string]: { [key: string]: number }[] };
  sizes: { [key: string]: Size };
}
const PairSchema = d.dto<Pair>(
  () => ({ key: d.optional(d.string), value: d.optional(d.int) }),
  { anyCase: true },
);
const SpotSchema = d.dto<Circle, never, Circle | string>(
  () => ({ name: d.optional(d.string), radius: d.double }),
  { text: true },
);
const AllSchema = d.dto<All>(() => ({
  list: d.list(d.byte),
  map: d.map(d.byte),
  pairs: d.pairs(d.byte, d.guid),
  shape: ShapeSchema,
  shapes: d.list(ShapeSchema),
  pair: PairSchema,
  spot: SpotSchema,
  deep: d.map(d.list(d.map(d.byte, d.int))),
  sizes: d.map(size, d.dateOnly),
}));
const good = {
  list: [],
  map: {},
  pairs: {},
  shape: {},
  shapes: [],
  pair: {},
  spot: "Acme.Spot",
  deep: {},
  sizes: {},
};
const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
const byte = "integer from 0 to 255";

describe("what holds values", () => {
  test("takes what is good", () => {
    expect(issues(AllSchema, good)).toEqual([]);
  });

  test.each<[keyof All, unknown, path: string, message: string]>([
    ["list", {}, "list", "array, received object"],
    ["list", "1,2", "list", "array, received string"],
    ["list", 5, "list", "array, received number"],
    ["list", null, "list", "array, received null"],
    ["list", undefined, "list", "array, received undefined"],
    ["list", [1, null], "list.1", `${byte}, received null`],
    ["list", [1, [2]], "list.1", `${byte}, received array`],
    ["map", [], "map", "record, received array"],
    ["map", "x", "map", "record, received string"],
    ["map", null, "map", "record, received null"],
    ["map", undefined, "map", "record, received undefined"],
    ["map", { a: 256 }, "map.a", `${byte}, received number 256`],
    ["map", { "a.b": {} }, "map.a.b", `${byte}, received object`],
    ["map", { __proto: "x" }, "map.__proto", `${byte}, received string 'x'`],
    [
      "map",
      JSON.parse('{"__proto__":"x"}') as unknown,
      "map.__proto__",
      `${byte}, received string 'x'`,
    ],
    ["pairs", 1, "pairs", "record or array of pairs, received number"],
    ["pairs", { no: 1 }, "pairs.no", "Invalid key: Guid, received string 'no'"],
    [
      "pairs",
      [{ key: id, value: "x" }],
      "pairs.0.value",
      `${byte}, received string 'x'`,
    ],
    [
      "pairs",
      [{ value: 1 }],
      "pairs.0.key",
      "Invalid key: Guid, received undefined",
    ],
    ["pairs", [5], "pairs.0", "object, received number"],
    ["pairs", [null], "pairs.0", "object, received null"],
    ["shape", [], "shape", "object, received array"],
    ["shape", "x", "shape", "object, received string"],
    ["shape", null, "shape", "object, received null"],
    ["shape", undefined, "shape", "object, received undefined"],
    ["shape", { name: 1 }, "shape.name", "string, received number"],
    ["shape", { nme: "x" }, "shape", 'Unrecognized key: "nme"'],
    [
      "shape",
      { __type: "Acme.Circle", radius: "x" },
      "shape.radius",
      "number, received string 'x'",
    ],
    [
      "shape",
      { __type: "Acme.Circle, acme" },
      "shape.radius",
      "number, received undefined",
    ],
    ["shape", { radius: 1 }, "shape", 'Unrecognized key: "radius"'],
    [
      "shapes",
      [{}, { __type: "Acme.Circle", radius: {} }],
      "shapes.1.radius",
      "number, received object",
    ],
    ["shapes", [{}, "x"], "shapes.1", "object, received string"],
    ["pair", [], "pair", "object, received array"],
    [
      "pair",
      { Key: "k", Value: "x" },
      "pair.value",
      "integer from -2147483648 to 2147483647, received string 'x'",
    ],
    ["spot", 5, "spot", "object, received number"],
    ["spot", {}, "spot.radius", "number, received undefined"],
    [
      "deep",
      { a: [{}, { 1: 1, 2: "x" }] },
      "deep.a.1.2",
      `${byte}, received string 'x'`,
    ],
    [
      "deep",
      { a: [{ x: 1 }] },
      "deep.a.0.x",
      "Invalid key: integer from -2147483648 to 2147483647, received string 'x'",
    ],
    ["deep", { a: {} }, "deep.a", "array, received object"],
    [
      "sizes",
      { "2024-02-29": "Lage" },
      "sizes.2024-02-29",
      `${sizes}, received string 'Lage'; did you mean 'Large'?`,
    ],
    [
      "sizes",
      { "2024-02-30": "Large" },
      "sizes.2024-02-30",
      "Invalid key: date such as 2024-01-02, received string '2024-02-30'",
    ],
  ])("%s refuses %j", (member, input, path, message) => {
    expect(issues(AllSchema, { ...good, [member]: input })).toEqual([
      [path, message],
    ]);
  });

  test("the whole is no object", () => {
    for (const [input, received] of [
      [[], "array"],
      ["x", "string"],
      [null, "null"],
      [undefined, "undefined"],
    ])
      expect(issues(AllSchema, input)).toEqual([
        ["", `object, received ${received}`],
      ]);
  });

  test("as many issues as there are defects, in their order", () => {
    expect(
      issues(AllSchema, { ...good, list: [1, "x"], map: { a: -1 }, shape: 5 }),
    ).toEqual([
      ["list.1", `${byte}, received string 'x'`],
      ["map.a", `${byte}, received number -1`],
      ["shape", "object, received number"],
    ]);
  });
});

function written(schema: z.ZodType, value: unknown): unknown {
  return schema.safeEncode(value as never).error?.issues[0]?.message;
}

describe("a message", () => {
  test("says what a value has to be, where that is none of JSON's", () => {
    expect(written(d.longBigint, 5)).toBe(
      "Invalid input: expected bigint from -9223372036854775808 to 9223372036854775807, received number 5",
    );
    expect(written(d.bytesArray, "AA==")).toBe(
      "Invalid input: expected Uint8Array, received string 'AA=='",
    );
    expect(written(d.dateTimeDate, "2024-02-29")).toBe(
      "Invalid input: expected Date from the year 1 to 9999, received string '2024-02-29'",
    );
  });

  test("is short, however long the value and however many the members", () => {
    expect(issues(d.guid, "x".repeat(1000))).toEqual([
      ["", `Guid, received string '${"x".repeat(40)}…'`],
    ]);
    const names = Array.from({ length: 25 }, (_, n) => [
      `Name${n}`,
      `Name${n}`,
    ]);
    const many = d.enumeration(Object.fromEntries(names) as never);
    expect(issues(many, 99)).toEqual([
      [
        "",
        "one of Name0, Name1, Name2, Name3, Name4, Name5, Name6, Name7, Name8, Name9, Name10, Name11, Name12, Name13, Name14, Name15, Name16, Name17, Name18, Name19 and 5 more, received number 99",
      ],
    ]);
  });

  test("is the user's, where the user says something", () => {
    const { error } = d.int.safeParse("x", { error: () => "a number, please" });
    expect(error?.issues[0]?.message).toBe("a number, please");
  });
});
