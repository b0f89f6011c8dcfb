import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import * as d from "./zod.js";

// Classes as they are generated.

const FlowChannels = { Voice: "Voice", Chat: "Chat", Fax: "Fax" } as const;
type FlowChannels = (typeof FlowChannels)[keyof typeof FlowChannels];

class EntityInfo {
  declare id?: string | null | undefined;
  constructor(init?: Partial<EntityInfo>) {
    Object.assign(this, init);
  }
}

class SessionInfo extends EntityInfo {
  declare channel: FlowChannels;
  declare ended: boolean;
  declare duration: string;
  declare calls: number;
  declare members?: Member[] | null | undefined;
  declare appData?: { [key: string]: string } | null | undefined;
  declare transferredFrom?: SessionInfo | null | undefined;
}

class Member {
  declare name: string;
  declare session?: SessionInfo | null | undefined;
}

class GetSession {
  declare sessionId?: string | null | undefined;
  constructor(init?: Partial<GetSession>) {
    Object.assign(this, init);
  }
  getTypeName(): string {
    return "GetSession";
  }
}
type Data<T> = Omit<T, "getTypeName" | "getMethod" | "createResponse">;

class PageResult<T> {
  declare records?: T[] | null | undefined;
  declare totalCount: number;
  declare next?: PageResult<T> | null | undefined;
}

const FlowChannelsSchema: d.Field<FlowChannels> =
  d.enumeration<FlowChannels>(FlowChannels);
const EntityInfoSchema: d.Dto<EntityInfo> = d.dto<EntityInfo>(() => ({
  id: d.optional(d.string),
}));
const SessionInfoSchema: d.Dto<SessionInfo> = d.dto<SessionInfo>(() => ({
  ...EntityInfoSchema.shape,
  channel: FlowChannelsSchema,
  ended: d.bool,
  duration: d.timeSpan,
  calls: d.int,
  members: d.optional(d.list(MemberSchema)),
  appData: d.optional(d.map(d.string)),
  transferredFrom: d.optional(SessionInfoSchema),
}));
const MemberSchema: d.Dto<Member> = d.dto<Member>(() => ({
  name: d.string,
  session: d.optional(SessionInfoSchema),
}));
const GetSessionSchema: d.Dto<Data<GetSession>> = d.dto<Data<GetSession>>(
  () => ({ sessionId: d.optional(d.string) }),
);
function PageResultSchema<T>(t: d.Of<T>): d.Dto<PageResult<T>> {
  const schema: d.Dto<PageResult<T>> = d.dto<PageResult<T>>(() => ({
    records: d.optional(d.list(t)),
    totalCount: d.int,
    next: d.optional(schema),
  }));
  return schema;
}

const session = {
  channel: "Voice",
  ended: false,
  duration: "PT5M",
  calls: 2,
} as const;

/** Path and message of every issue. */
function issues(schema: z.ZodType, input: unknown): string[] {
  const result = schema.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
}

describe("a scalar reads every form of the wire", () => {
  const inf = Infinity;
  const reads: [string, z.ZodType, unknown, unknown][] = [
    ["string", d.string, "a\0 ", "a\0 "],
    ["uri", d.uri, "http://x/%20?a#b", "http://x/%20?a#b"],
    ["anyString", d.anyString, "007", "007"],
    ["char", d.char, "\0", "\0"],
    ["bool", d.bool, true, true],
    ["bool, text", d.bool, "false", false],
    ["bool, text", d.bool, "true", true],
    ["sbyte", d.sbyte, -128, -128],
    ["byte, text", d.byte, "255", 255],
    ["short", d.short, 32767, 32767],
    ["ushort", d.ushort, 65535, 65535],
    ["int", d.int, -2147483648, -2147483648],
    ["int, text", d.int, "+12", 12],
    ["int, text with zeros", d.int, "12.0", 12],
    ["int, -0", d.int, -0, 0],
    ["uint", d.uint, 4294967295, 4294967295],
    ["long, text", d.long, "9223372036854775807", 2 ** 63],
    ["long", d.long, -(2 ** 63), -(2 ** 63)],
    ["ulong, text", d.ulong, "18446744073709551615", 2 ** 64],
    ["float, text", d.float, "NaN", NaN],
    ["float", d.float, 1.5, 1.5],
    ["double", d.double, "-Infinity", -inf],
    ["double, raw token", d.double, inf, inf],
    ["double, -0", d.double, -0, -0],
    ["decimal, text", d.decimal, "-1.50e2", -150],
    ["anyNumber, text", d.anyNumber, ".5", 0.5],
    ["version", d.version, "1.2.7.4", "1.2.7.4"],
    ["version, parts", d.version, { Major: 1, minor: 2, build: 7 }, "1.2.7"],
    ["version, .NET's -1", d.version, { major: 1, minor: 0, build: -1 }, "1.0"],
    ["object", d.object, { a: [1] }, { a: [1] }],
    ["unknown", d.unknown, null, null],
    ["bytes", d.bytes, "AAE=", "AAE="],
    ["bytes, none", d.bytes, "", ""],
    [
      "guid, bare",
      d.guid,
      "00112233445566778899AABBCCDDEEFF",
      "00112233-4455-6677-8899-aabbccddeeff",
    ],
    [
      "guid",
      d.guid,
      "00112233-4455-6677-8899-AABBCCDDEEFF",
      "00112233-4455-6677-8899-aabbccddeeff",
    ],
    ["dateOnly", d.dateOnly, "2024-02-29", "2024-02-29"],
    ["timeOnly", d.timeOnly, "PT15H10M20.50S", "15:10:20.5"],
    ["timeOnly, minutes", d.timeOnly, "PT90M", "01:30:00"],
    ["timeOnly, clock", d.timeOnly, "03:04", "03:04:00"],
    ["timeOnly, clock", d.timeOnly, "23:59:59.9999999", "23:59:59.9999999"],
    ["timeSpan", d.timeSpan, "PT26H", "P1DT2H"],
    ["timeSpan", d.timeSpan, "-PT0.5000000S", "-PT0.5S"],
    ["timeSpan, zero", d.timeSpan, "-PT0S", "PT0S"],
    ["timeSpan, days", d.timeSpan, "P2D", "P2D"],
    ["timeSpan, clock", d.timeSpan, "1.02:03:04.5670000", "P1DT2H3M4.567S"],
    ["timeSpan, clock", d.timeSpan, "-00:00:01", "-PT1S"],
    ["timeSpan, fraction", d.timeSpan, "00:01:00.1", "PT1M0.1S"],
    [
      "timeSpan, least",
      d.timeSpan,
      "-P10675199DT2H48M5.4775808S",
      "-P10675199DT2H48M5.4775808S",
    ],
  ];
  test.each(reads)("%s", (_, schema, input, value) => {
    expect(schema.parse(input)).toStrictEqual(value);
  });
});

describe("a DateTime reads every form of the wire", () => {
  const reads: [input: string, dateTime: string, dateTimeOffset: string][] = [
    // prettier-ignore
    ...([
      ["2024-01-02T03:04:05", "2024-01-02T03:04:05", "2024-01-02T03:04:05+00:00"],
      ["2024-01-02T03:04:05.1234567Z", "2024-01-02T03:04:05.1234567Z", "2024-01-02T03:04:05.1234567+00:00"],
      ["2024-01-02T03:04:05.1000000-05:30", "2024-01-02T03:04:05.1-05:30", "2024-01-02T03:04:05.1-05:30"],
      ["2024-01-02T03:04:05.000Z", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+00:00"],
      ["2024-01-02 03:04:05+0100", "2024-01-02T03:04:05+01:00", "2024-01-02T03:04:05+01:00"],
      ["2024-01-02T03:04+14", "2024-01-02T03:04:00+14:00", "2024-01-02T03:04:00+14:00"],
      ["2000-02-29", "2000-02-29T00:00:00", "2000-02-29T00:00:00+00:00"],
      ["Tue, 02 Jan 2024 03:04:05 GMT", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+00:00"],
      ["/Date(1704164645120)/", "2024-01-02T03:04:05.12Z", "2024-01-02T03:04:05.12+00:00"],
      ["/Date(1704164645000+0130)/", "2024-01-02T04:34:05+01:30", "2024-01-02T04:34:05+01:30"],
      ["/Date(1704164645000-0500)/", "2024-01-01T22:04:05-05:00", "2024-01-01T22:04:05-05:00"],
      ["/Date(1704164645000+0000)/", "2024-01-02T03:04:05+00:00", "2024-01-02T03:04:05+00:00"],
      ["/Date(1704164645000-0000)/", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+00:00"],
      ["/Date(-1)/", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999+00:00"],
      ["/Date(-62135596800000)/", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"],
      ["/Date(-62135596800000-0000)/", "0001-01-01T00:00:00", "0001-01-01T00:00:00+00:00"],
      ["/Date(253402300800000)/", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00"],
      ["/Date(253402300800000-0000)/", "9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999+00:00"],
    ] as [string, string, string][]),
  ];
  test.each(reads)("%s", (input, dateTime, dateTimeOffset) => {
    expect(d.dateTime.parse(input)).toBe(dateTime);
    expect(d.dateTimeOffset.parse(input)).toBe(dateTimeOffset);
  });
});

describe("a scalar refuses what it is not", () => {
  const int = "integer from -2147483648 to 2147483647";
  const dateTime = "date and time such as 2024-01-02T03:04:05Z";
  const timeSpan = "duration such as P1DT2H3M4.5S";
  const time = "time of day such as 03:04:05";
  const refusals: [string, z.ZodType, unknown, string][] = [
    ["string, number", d.string, 1, "string, received number"],
    ["uri, null", d.uri, null, "string, received null"],
    ["anyString, number", d.anyString, 1, "string, received number"],
    ["char, none", d.char, "", "one character, received string ''"],
    ["char, two", d.char, "ab", "one character, received string 'ab'"],
    ["bool, number", d.bool, 1, "boolean, received number 1"],
    ["bool, missing", d.bool, undefined, "boolean, received undefined"],
    ["sbyte", d.sbyte, 128, "integer from -128 to 127, received number 128"],
    ["byte", d.byte, -1, "integer from 0 to 255, received number -1"],
    [
      "short",
      d.short,
      32768,
      "integer from -32768 to 32767, received number 32768",
    ],
    ["ushort", d.ushort, "-1", "integer from 0 to 65535, received string '-1'"],
    ["int, range", d.int, 2147483648, `${int}, received number 2147483648`],
    ["int, fraction", d.int, 1.5, `${int}, received number 1.5`],
    ["int, no number", d.int, "1x", `${int}, received string '1x'`],
    ["int, empty", d.int, "", `${int}, received string ''`],
    ["int, NaN", d.int, NaN, `${int}, received NaN`],
    ["uint", d.uint, -1, "integer from 0 to 4294967295, received number -1"],
    [
      "long",
      d.long,
      1e19,
      "integer from -9223372036854775808 to 9223372036854775807, received number 10000000000000000000",
    ],
    [
      "ulong",
      d.ulong,
      -1,
      "integer from 0 to 18446744073709551615, received number -1",
    ],
    ["float", d.float, "nan", "number, received string 'nan'"],
    ["double", d.double, true, "number, received boolean true"],
    ["decimal", d.decimal, "NaN", "number, received string 'NaN'"],
    ["anyNumber", d.anyNumber, null, "number, received null"],
    ["guid", d.guid, "0011", "Guid, received string '0011'"],
    [
      "guid, some dashes",
      d.guid,
      "00112233-445566778899aabbccddeeff",
      "Guid, received string '00112233-445566778899aabbccddeeff'",
    ],
    ["bytes, length", d.bytes, "AAE", "base64, received string 'AAE'"],
    ["bytes, alphabet", d.bytes, "AA_=", "base64, received string 'AA_='"],
    ["version", d.version, "1", "version such as 1.2.7.4, received string '1'"],
    [
      "version, parts",
      d.version,
      { major: 1 },
      "version such as 1.2.7.4, received object",
    ],
    [
      "no month 13",
      d.dateTime,
      "2024-13-01",
      `${dateTime}, received string '2024-13-01'`,
    ],
    [
      "no 29 Feb.",
      d.dateTime,
      "1900-02-29",
      `${dateTime}, received string '1900-02-29'`,
    ],
    [
      "no 31 June",
      d.dateTime,
      "2024-06-31",
      `${dateTime}, received string '2024-06-31'`,
    ],
    [
      "no day 0",
      d.dateTime,
      "2024-06-00",
      `${dateTime}, received string '2024-06-00'`,
    ],
    [
      "no year 0",
      d.dateTime,
      "0000-01-01",
      `${dateTime}, received string '0000-01-01'`,
    ],
    [
      "no hour 24",
      d.dateTime,
      "2024-01-01T24:00:00",
      `${dateTime}, received string '2024-01-01T24:00:00'`,
    ],
    [
      "no 8 digits",
      d.dateTime,
      "2024-01-01T00:00:00.12345678",
      `${dateTime}, received string '2024-01-01T00:00:00.12345678'`,
    ],
    [
      "no zone beyond 14 h",
      d.dateTime,
      "2024-01-01T00:00:00+14:01",
      `${dateTime}, received string '2024-01-01T00:00:00+14:01'`,
    ],
    [
      "no number without unixTime",
      d.dateTime,
      1704164645,
      `${dateTime}, received number 1704164645`,
    ],
    [
      "before the calendar",
      d.dateTime,
      "/Date(-62135596800001)/",
      `${dateTime}, received string '/Date(-62135596800001)/'`,
    ],
    [
      "after the calendar",
      d.dateTime,
      "/Date(253402300800001)/",
      `${dateTime}, received string '/Date(253402300800001)/'`,
    ],
    [
      "no such month name",
      d.dateTime,
      "Tue, 02 Foo 2024 03:04:05 GMT",
      `${dateTime}, received string 'Tue, 02 Foo 2024 03:04:05 GMT'`,
    ],
    [
      "dateTimeOffset",
      d.dateTimeOffset,
      "now",
      "date and time such as 2024-01-02T03:04:05+01:00, received string 'now'",
    ],
    [
      "dateOnly",
      d.dateOnly,
      "2023-02-29",
      "date such as 2024-01-02, received string '2023-02-29'",
    ],
    ["timeOnly, a day", d.timeOnly, "P1D", `${time}, received string 'P1D'`],
    [
      "timeOnly, negative",
      d.timeOnly,
      "-PT1S",
      `${time}, received string '-PT1S'`,
    ],
    ["timeOnly, hour", d.timeOnly, "24:00", `${time}, received string '24:00'`],
    [
      "timeSpan, nothing",
      d.timeSpan,
      "PT",
      `${timeSpan}, received string 'PT'`,
    ],
    [
      "timeSpan, bare T",
      d.timeSpan,
      "P1DT",
      `${timeSpan}, received string 'P1DT'`,
    ],
    [
      "timeSpan, months",
      d.timeSpan,
      "P1M",
      `${timeSpan}, received string 'P1M'`,
    ],
    [
      "timeSpan, beyond",
      d.timeSpan,
      "P10675199DT2H48M5.4775808S",
      `${timeSpan}, received string 'P10675199DT2H48M5.4775808S'`,
    ],
  ];
  test.each(refusals)("%s", (_, schema, input, expected) => {
    expect(issues(z.object({ x: schema }), { x: input })).toEqual([
      `x: Invalid input: expected ${expected}`,
    ]);
  });
});

describe("a scalar writes", () => {
  const writes: [string, z.ZodType, unknown, unknown][] = [
    ["string", d.string, "x", "x"],
    ["bool", d.bool, false, false],
    ["long", d.long, 5, 5],
    ["double", d.double, NaN, NaN],
    ["timeOnly as a duration", d.timeOnly, "03:00:05.25", "PT3H5.25S"],
    ["timeOnly, midnight", d.timeOnly, "00:00:00", "PT0S"],
    ["timeSpan", d.timeSpan, "P1DT2H", "P1DT2H"],
    [
      "a Date's own text without trailing zeros",
      d.dateTime,
      new Date(0).toISOString(),
      "1970-01-01T00:00:00Z",
    ],
    ["enum", FlowChannelsSchema, "Fax", "Fax"],
    ["unknown", d.unknown, { a: 1 }, { a: 1 }],
  ];
  test.each(writes)("%s", (_, schema, value, json) => {
    expect(z.encode(schema, value)).toStrictEqual(json);
  });

  test("and says where it cannot", () => {
    const result = z.object({ at: d.timeOnly }).safeEncode({ at: "25:00:00" });
    expect(result.error?.issues.map((issue) => issue.path)).toEqual([["at"]]);
  });
});

describe("enumeration", () => {
  const named = {
    NextDay: "next-day",
    Other: "NextDay",
    Last: "Last",
  } as const;
  const schema = d.enumeration<(typeof named)[keyof typeof named]>(named);
  const numbered = d.enumeration<FlowChannels>(FlowChannels, {
    "-1": "Voice",
    "10": "Fax",
  });
  test.each([
    ["its value", schema, "next-day", "next-day"],
    ["a value before another's name", schema, "NextDay", "NextDay"],
    ["its name", schema, "Other", "NextDay"],
    ["its value in any case", schema, "NEXT-DAY", "next-day"],
    ["its name in any case", schema, "oTHER", "NextDay"],
    ["its position", schema, 2, "Last"],
    ["its position as text", schema, "2", "Last"],
    ["its number", numbered, 10, "Fax"],
    ["its number as text", numbered, "-1", "Voice"],
  ] as const)("reads %s", (_, field, input, value) => {
    expect((field as d.Field<string>).parse(input)).toBe(value);
  });

  test.each([
    ["another text", FlowChannelsSchema, "Mail", "string 'Mail'"],
    ["another number", FlowChannelsSchema, 3, "number 3"],
    ["a position where numbers are given", numbered, 0, "number 0"],
    [
      "what every object has",
      FlowChannelsSchema,
      "constructor",
      "string 'constructor'",
    ],
    ["null", FlowChannelsSchema, null, "null"],
  ])("refuses %s", (_, field, input, received) => {
    expect(issues(field, input)).toEqual([
      `: Invalid input: expected one of Voice, Chat, Fax, received ${received}`,
    ]);
  });
});

describe("flags", () => {
  const schema = d.flags({ None: 0, Mon: 1, Tue: 2, Far: 2 ** 40 });
  test.each([
    [5, 5],
    ["3", 3],
    ["-1", -1],
    ["tue", 2],
    ["Mon, FAR", 2 ** 40 + 1],
    ["Mon,Mon", 1],
  ])("reads %j", (input, value) => {
    expect(schema.parse(input)).toBe(value);
  });
  test.each([["Wed"], [""], ["Mon,"], [1.5], [NaN], [null]])(
    "refuses %j",
    (input) => {
      expect(issues(schema, input)[0]).toContain(
        "expected a number or some of None, Mon, Tue, Far",
      );
    },
  );
});

describe("optional and nullable", () => {
  const schema = d.dto<{ a?: number | null | undefined }>(() => ({
    a: d.optional(d.int),
  }));
  test.each([[{}], [{ a: null }], [{ a: 1 }]])("keeps %j", (value) => {
    expect(schema.parse(value)).toStrictEqual(value);
    expect(schema.encode(value)).toStrictEqual(value);
  });
  test("takes undefined", () => {
    expect(schema.parse({ a: undefined })).toEqual({});
  });
  test("still reads the field", () => {
    expect(schema.parse({ a: "7" })).toEqual({ a: 7 });
    expect(issues(schema, { a: "x" })).toHaveLength(1);
  });
  test("nullable takes null, but has to be there", () => {
    const items = d.list(d.nullable(d.int));
    expect(items.parse([null, "1"])).toEqual([null, 1]);
    expect(issues(items, [undefined])).toHaveLength(1);
  });
});

describe("list", () => {
  test("reads, and names the item that is wrong", () => {
    expect(d.list(d.int).parse(["1", 2])).toEqual([1, 2]);
    expect(issues(d.list(d.list(d.int)), [[1], [2, true]])).toEqual([
      "1.1: Invalid input: expected integer from -2147483648 to 2147483647, received boolean true",
    ]);
    expect(issues(d.list(d.int), {})).toEqual([
      ": Invalid input: expected array, received object",
    ]);
  });

  test("an item {} is the class with .NET's defaults", () => {
    expect(d.list(SessionInfoSchema).parse([session, {}])).toStrictEqual([
      session,
      { channel: "Voice", ended: false, duration: "PT0S", calls: 0 },
    ]);
  });

  test("every value type has its default", () => {
    const all = z.object({
      char: d.char,
      bool: d.bool,
      sbyte: d.sbyte,
      byte: d.byte,
      short: d.short,
      ushort: d.ushort,
      int: d.int,
      uint: d.uint,
      long: d.long,
      ulong: d.ulong,
      float: d.float,
      double: d.double,
      decimal: d.decimal,
      anyNumber: d.anyNumber,
      dateTime: d.dateTime,
      dateTimeOffset: d.dateTimeOffset,
      dateOnly: d.dateOnly,
      timeOnly: d.timeOnly,
      timeSpan: d.timeSpan,
      guid: d.guid,
      flags: d.flags({ One: 1 }),
      enum: d.enumeration<FlowChannels>(FlowChannels),
      numbered: d.enumeration<FlowChannels>(FlowChannels, {
        "1": "Voice",
        "0": "Fax",
      }),
    });
    const schema = d.list(all as unknown as d.Field<unknown>);
    expect(schema.parse([{}])).toStrictEqual([
      {
        char: "\0",
        bool: false,
        sbyte: 0,
        byte: 0,
        short: 0,
        ushort: 0,
        int: 0,
        uint: 0,
        long: 0,
        ulong: 0,
        float: 0,
        double: 0,
        decimal: 0,
        anyNumber: 0,
        dateTime: "0001-01-01T00:00:00",
        dateTimeOffset: "0001-01-01T00:00:00+00:00",
        dateOnly: "0001-01-01",
        timeOnly: "00:00:00",
        timeSpan: "PT0S",
        guid: "00000000-0000-0000-0000-000000000000",
        flags: 0,
        enum: "Voice",
        numbered: "Fax",
      },
    ]);
  });

  test("an item that lacks only some members is refused", () => {
    expect(
      issues(d.list(SessionInfoSchema), [{ ...session, calls: undefined }]),
    ).toEqual([
      "0.calls: Invalid input: expected integer from -2147483648 to 2147483647, received undefined",
    ]);
  });

  test("a required reference type has no default", () => {
    expect(issues(d.list(MemberSchema), [{ name: "a" }, {}])).toEqual([
      "1.name: Invalid input: expected string, received undefined",
    ]);
  });

  test("{} is null where items may be null, and itself where it can be", () => {
    expect(d.list(d.nullable(SessionInfoSchema)).parse([{}])).toEqual([null]);
    expect(d.list(EntityInfoSchema).parse([{}])).toEqual([{}]);
    expect(d.list(d.nullable(EntityInfoSchema)).parse([{}])).toEqual([{}]);
  });

  test("{} is no default outside a list, nor when writing", () => {
    expect(issues(SessionInfoSchema, {})).toHaveLength(4);
    const written = d
      .list(SessionInfoSchema)
      .safeEncode([{} as unknown as SessionInfo]);
    expect(written.error?.issues).toHaveLength(4);
  });
});

describe("map", () => {
  test("reads and writes __proto__ as a key like any other", () => {
    const text = '{"__proto__":"1","constructor":2}';
    const schema = d.map(d.int);
    const value = schema.parse(JSON.parse(text));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"__proto__":1,"constructor":2}');
    expect(JSON.stringify(schema.encode(value))).toBe(JSON.stringify(value));
  });
  test("leaves out nulls", () => {
    expect(d.map(d.unknown).parse({ a: null, b: 0 })).toStrictEqual({ b: 0 });
  });
  test("puts keys in their canonical text", () => {
    const times = d.map(d.int, d.timeOnly);
    const value = times.parse({ PT1H: 1 });
    expect(value).toStrictEqual({ "01:00:00": 1 });
    expect(times.encode(value)).toStrictEqual({ PT1H: 1 });
    expect(d.map(d.int, FlowChannelsSchema).parse({ fax: 1 })).toStrictEqual({
      Fax: 1,
    });
    expect(d.map(d.int, d.bool).parse({ true: 1 })).toStrictEqual({ true: 1 });
  });
  test("names the key that is wrong, and the value", () => {
    expect(issues(d.map(d.bool, d.byte), { "256": true, "1": "x" })).toEqual([
      "1: Invalid input: expected boolean, received string 'x'",
      "256: Invalid key: Invalid input: expected integer from 0 to 255, received string '256'",
    ]);
  });
  test.each([[[]], ["x"], [null]])("refuses %j", (input) => {
    expect(issues(d.map(d.int), input)[0]).toContain("expected record");
  });
  test("waits for what is checked asynchronously", async () => {
    const slow = d.int.refine(async (n) => n < 2) as d.Field<number>;
    await expect(d.map(slow).parseAsync({ a: 1 })).resolves.toEqual({ a: 1 });
    await expect(d.map(slow).parseAsync({ a: 2 })).rejects.toThrow(z.ZodError);
  });
});

describe("dto", () => {
  test("reads inherited, recursive and mutually recursive members", () => {
    const value = SessionInfoSchema.parse({
      ...session,
      id: "1",
      channel: "chat",
      ended: "true",
      unknownMember: 1,
      appData: { a: "b" },
      members: [{ name: "m", session }],
      transferredFrom: { ...session, calls: "3" },
    });
    expect(value).toStrictEqual({
      ...session,
      id: "1",
      channel: "Chat",
      ended: true,
      appData: { a: "b" },
      members: [{ name: "m", session }],
      transferredFrom: { ...session, calls: 3 },
    });
  });

  test("one issue for each defect, at its path", () => {
    expect(
      issues(SessionInfoSchema, {
        ...session,
        id: 1,
        members: [{ name: "m", session: { ...session, channel: "Mail" } }],
        appData: { a: 1 },
      }),
    ).toEqual([
      "id: Invalid input: expected string, received number",
      "members.0.session.channel: Invalid input: expected one of Voice, Chat, Fax, received string 'Mail'",
      "appData.a: Invalid input: expected string, received number",
    ]);
  });

  test("builds once, and not before it is used", () => {
    let built = 0;
    const schema = d.dto<{ a: number }>(() => {
      built++;
      return { a: d.int };
    });
    const outer = d.dto<{ b: { a: number }[] }>(() => ({ b: d.list(schema) }));
    expect(outer.parse({ b: [] })).toEqual({ b: [] });
    expect(built).toBe(0);
    outer.parse({ b: [{ a: 1 }] });
    schema.strict().parse({ a: 1 });
    schema.describe("x").parse({ a: 1 });
    schema.partial().parse({});
    expect(built).toBe(1);
  });

  test("writes instances of classes with methods", () => {
    const json = GetSessionSchema.encode(new GetSession({ sessionId: "1" }));
    expect(json).toStrictEqual({ sessionId: "1" });
  });

  test("generic types are functions of schemas", () => {
    const schema = PageResultSchema(SessionInfoSchema);
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<
      PageResult<SessionInfo>
    >();
    const input = { totalCount: "1", next: { totalCount: 2, records: [{}] } };
    expect(schema.parse(input).next?.records?.[0]?.duration).toBe("PT0S");
    expect(issues(schema, { totalCount: 1, records: [1] })).toEqual([
      "records.0: Invalid input: expected object, received number",
    ]);
  });

  test("a list of itself", () => {
    interface Tree {
      [key: string]: Tree;
    }
    const tree: d.Field<Tree> = d.lazy(() => d.map(tree));
    expect(tree.parse({ a: { b: {} } })).toEqual({ a: { b: {} } });
    expect(issues(tree, { a: { b: 1 } })[0]).toMatch(/^a\.b: /);
  });

  test("is a ZodObject, with all that one can do", () => {
    expect(SessionInfoSchema).toBeInstanceOf(z.ZodObject);
    expect(Object.keys(SessionInfoSchema.shape)).toHaveLength(8);
    expect(SessionInfoSchema.shape.calls.parse("4")).toBe(4);
    expect(SessionInfoSchema.pick({ id: true }).parse(session)).toEqual({});
    expect(SessionInfoSchema.omit({ id: true }).parse(session)).toEqual(
      session,
    );
    expect(SessionInfoSchema.partial().parse({ calls: "1" })).toEqual({
      calls: 1,
    });
    expect(
      SessionInfoSchema.extend({ more: z.string() }).parse({
        ...session,
        more: "x",
      }),
    ).toEqual({ ...session, more: "x" });
    expect(z.array(SessionInfoSchema).parse([session])).toEqual([session]);
    expect(SessionInfoSchema.optional().parse(undefined)).toBeUndefined();
    expect(SessionInfoSchema.strict().safeParse({ x: 1 }).success).toBe(false);
    expect(SessionInfoSchema.keyof().parse("calls")).toBe("calls");
  });

  test("has a JSON Schema", () => {
    expect(z.toJSONSchema(SessionInfoSchema)).toMatchObject({
      type: "object",
      required: ["channel", "ended", "duration", "calls"],
      properties: {
        channel: { type: "string", enum: ["Voice", "Chat", "Fax"] },
        calls: { type: "integer", maximum: 2147483647 },
        appData: {
          anyOf: [
            { type: "object", additionalProperties: { type: "string" } },
            { type: "null" },
          ],
        },
        transferredFrom: { anyOf: [{ $ref: "#" }, { type: "null" }] },
      },
    });
    expect(SessionInfoSchema.toJSONSchema()).toHaveProperty("properties");
  });
});

test("types are exact", () => {
  expectTypeOf<
    z.infer<typeof SessionInfoSchema>
  >().toEqualTypeOf<SessionInfo>();
  expectTypeOf<z.infer<typeof GetSessionSchema>>().toEqualTypeOf<{
    sessionId?: string | null | undefined;
  }>();
  expectTypeOf<z.input<typeof MemberSchema>>().toEqualTypeOf<d.Wire<Member>>();
  expectTypeOf<d.Wire<SessionInfo>["calls"]>().toEqualTypeOf<number | string>();
  expectTypeOf<d.Wire<SessionInfo>["channel"]>().toEqualTypeOf<
    FlowChannels | (string & {}) | number
  >();
  expectTypeOf<d.Wire<SessionInfo>["ended"]>().toEqualTypeOf<
    boolean | "true" | "false"
  >();
  expectTypeOf<d.Wire<{ a?: number[] | null }>>().toEqualTypeOf<{
    a?: (number | string)[] | null;
  }>();
  expectTypeOf(SessionInfoSchema.shape.calls).toEqualTypeOf<d.Field<number>>();
  expectTypeOf(SessionInfoSchema.shape.id).toEqualTypeOf<
    d.OptionalField<string | null | undefined>
  >();

  const extended = EntityInfoSchema.extend({ more: z.string(), n: d.int });
  expectTypeOf<z.infer<typeof extended>>().toEqualTypeOf<{
    more: string;
    n: number;
    id?: string | null | undefined;
  }>();
  const picked = SessionInfoSchema.pick({ id: true, calls: true });
  expectTypeOf<z.infer<typeof picked>>().toEqualTypeOf<{
    calls: number;
    id?: string | null | undefined;
  }>();
  const partial = SessionInfoSchema.pick({ calls: true }).partial();
  expectTypeOf<z.infer<typeof partial>>().toEqualTypeOf<{
    calls?: number | undefined;
  }>();
  const object = z.object({ a: d.optional(d.int), b: SessionInfoSchema });
  expectTypeOf<z.infer<typeof object>>().toEqualTypeOf<{
    a?: number | null | undefined;
    b: SessionInfo;
  }>();
  const array = z.array(SessionInfoSchema);
  expectTypeOf<z.infer<typeof array>>().toEqualTypeOf<SessionInfo[]>();

  d.dto<Member>(() => ({
    // @ts-expect-error a member of another type
    name: d.int,
    session: d.optional(SessionInfoSchema),
  }));
  // @ts-expect-error a member that is missing
  d.dto<Member>(() => ({ name: d.string }));
  d.dto<Member>(() => ({
    // @ts-expect-error optional where the class's member is not
    name: d.optional(d.string),
    session: d.optional(SessionInfoSchema),
  }));
  // @ts-expect-error another enum's value
  d.enumeration<FlowChannels>({ Mail: "Mail" });
  const pick = (): unknown =>
    // @ts-expect-error no such member
    SessionInfoSchema.pick({ nothing: true }).parse({});
  expect(pick).toThrow('Unrecognized key: "nothing"');
});

test("members called like what every object inherits are of the value alone", () => {
  interface Odd {
    toString?: string | null;
    ["__proto__"]?: number | null;
  }
  const Odd = d.dto<Odd>(
    () =>
      ({
        toString: d.optional(d.string),
        ["__proto__"]: d.optional(d.int),
      }) as never,
    { ownKeys: true },
  );
  expect(Odd.parse({})).toEqual({});
  const read = Odd.parse(JSON.parse('{"toString":"x","__proto__":5}'));
  expect(JSON.stringify(read)).toBe('{"toString":"x","__proto__":5}');
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(
    Odd.safeParse(JSON.parse('{"__proto__":{}}')).error?.issues.map(
      ({ path }) => path,
    ),
  ).toEqual([["__proto__"]]);
});
