import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contract, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

const golden = "http://schemas.datacontract.org/2004/07/Golden";

const digits = (count: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${count}}$`));
/** Characters that XML allows; CR is left out, for it is written as LF. */
const legal = fc
  .string({ unit: "binary" })
  .map((text) =>
    text.replaceAll(/[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""),
  );
const bits = (size: number): fc.Arbitrary<number> =>
  fc.integer({ min: -(2 ** (size - 1)), max: 2 ** (size - 1) - 1 });
const natural = (size: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 2 ** size - 1 });
const double = fc.double();
const day = fc
  .date({
    min: new Date(-62135596800000),
    max: new Date(253402300799000),
    noInvalidDate: true,
  })
  .map((it) => it.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.option(digits(7), { nil: "" }))
  .map(([h, m, s, fraction]) => {
    const clock = [h, m, s].map((it) => String(it).padStart(2, "0")).join(":");
    const cut = fraction.replace(/0+$/, "");
    return cut === "" ? clock : `${clock}.${cut}`;
  });
const offset = fc.integer({ min: -840, max: 840 }).map((minutes) => {
  const [h, m] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
});
const dateTime = fc
  .tuple(day, time, fc.oneof(fc.constant(""), fc.constant("Z"), offset))
  .map(([date, clock, zone]) => `${date}T${clock}${zone}`);
// Not the calendar's ends, where an instant leaves it.
const dateTimeOffset = fc
  .tuple(fc.integer({ min: 2, max: 9998 }), time, offset)
  .map(
    ([year, clock, zone]) =>
      `${String(year).padStart(4, "0")}-03-01T${clock}${zone}`,
  );
const part = (amount: number, unit: string): string =>
  amount === 0 ? "" : `${amount}${unit}`;
const timeSpan = fc
  .tuple(fc.boolean(), fc.nat(10675198), fc.nat(86399), fc.nat(9999999))
  .map(([negative, days, seconds, ticks]) => {
    const fraction = String(ticks).padStart(7, "0").replace(/0+$/, "");
    const second = seconds % 60;
    const rest =
      part(Math.floor(seconds / 3600), "H") +
      part(Math.floor(seconds / 60) % 60, "M") +
      (fraction === "" ? part(second, "S") : `${second}.${fraction}S`);
    if (days === 0 && rest === "") return "PT0S";
    return `${negative ? "-" : ""}P${part(days, "D")}${rest && "T"}${rest}`;
  });
const bytes = fc.uint8Array().map((it) => Buffer.from(it).toString("base64"));
const number2 = fc.nat(2147483647);
const version = fc
  .oneof(
    fc.tuple(number2, number2),
    fc.tuple(number2, number2, number2),
    fc.tuple(number2, number2, number2, number2),
  )
  .map((parts) => parts.join("."));

interface Scalar {
  readonly mapper: x.XmlMapper<unknown>;
  readonly values: fc.Arbitrary<unknown>;
}

/** Every type whose value is one text or number, with its canonical values. */
const scalars: Readonly<Record<string, Scalar>> = {
  string: { mapper: x.string, values: legal },
  uri: {
    mapper: x.uri,
    // In the form in which they are written.
    values: fc
      .webUrl({ withFragments: true, withQueryParameters: true })
      .map((it) => x.uri.read(x.uri.write(it))),
  },
  char: {
    mapper: x.char,
    values: natural(16).map((it) => String.fromCharCode(it)),
  },
  bool: { mapper: x.bool, values: fc.boolean() },
  sbyte: { mapper: x.sbyte, values: bits(8) },
  byte: { mapper: x.byte, values: natural(8) },
  short: { mapper: x.short, values: bits(16) },
  ushort: { mapper: x.ushort, values: natural(16) },
  int: { mapper: x.int, values: bits(32) },
  uint: { mapper: x.uint, values: natural(32).map(Math.abs) },
  long: {
    mapper: x.long,
    values: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(Number),
  },
  ulong: {
    mapper: x.ulong,
    values: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(Number),
  },
  float: {
    mapper: x.float,
    values: fc.float().map((it) => x.float.read(x.float.write(it))),
  },
  double: { mapper: x.double, values: double },
  decimal: {
    mapper: x.decimal,
    values: fc
      .tuple(fc.integer(), fc.nat(15))
      .map(([mantissa, scale]) => Number(`${mantissa}e-${scale}`) + 0),
  },
  dateTime: { mapper: x.dateTime, values: dateTime },
  dateOnly: { mapper: x.dateOnly, values: day },
  timeOnly: { mapper: x.timeOnly, values: time },
  timeSpan: { mapper: x.timeSpan, values: timeSpan },
  guid: { mapper: x.guid, values: fc.uuid() },
  bytes: { mapper: x.bytes, values: bytes },
  version: { mapper: x.version, values: version },
  dateTimeOffset: { mapper: x.dateTimeOffset, values: dateTimeOffset },
};

const anything = fc.oneof(
  legal,
  fc.boolean(),
  double,
  fc.constant({}),
  bytes.map((value) => ({ __type: "System.Byte[]", value })),
  fc.uuid().map((value) => ({ __type: "System.Guid", value })),
);
const key = fc.oneof(
  legal,
  fc.constantFrom("__proto__", "constructor", "toString", "", "0", "-1"),
);
/** A plain object with these own properties, `__proto__` included. */
const dictionary = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc
    .uniqueArray(fc.tuple(key, values), {
      selector: ([name]) => name,
      maxLength: 5,
    })
    .map((entries) => {
      const result = {};
      for (const [name, value] of entries)
        Object.defineProperty(result, name, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      return result;
    });

const Color = x.enumeration("Color", golden, {
  Red: "Red",
  "dark-blue": "Blue",
});
const Perm = x.flags("Perm", golden, [
  ["None", 0],
  ["R", 1],
  ["W", 2],
  ["X", 4],
]);
const Inner = contract({
  name: "Inner",
  namespace: "urn:inner",
  members: [
    ["Text?", x.string],
    ["Color", Color],
    ["Perm", Perm],
  ],
});
const Outer = contract({
  name: "Outer",
  namespace: golden,
  base: Inner,
  members: [
    ["Any?", x.object],
    ["ByName?", x.map("KeyValueOfstringInner", x.string, Inner)],
    ["ByNumber?", x.map("KeyValueOfintstring", x.int, x.string)],
    ["Inners?", x.list(x.orNull(Inner))],
    ["Matrix?", x.list(x.list(x.nullable(x.double)))],
    ...Object.entries(scalars).map(
      ([name, { mapper }]) => [name, mapper] as const,
    ),
  ],
});
const inner = fc.record(
  { Text: legal, Color: fc.constantFrom("Red", "Blue"), Perm: fc.nat(7) },
  { requiredKeys: ["Color", "Perm"] },
);
const required = ["Color", "Perm", ...Object.keys(scalars)];
const outer: fc.Arbitrary<Value> = fc.record<Value>(
  {
    Text: legal,
    Color: fc.constantFrom("Red", "Blue"),
    Perm: fc.nat(7),
    Any: anything,
    ByName: dictionary(inner),
    ByNumber: fc.dictionary(bits(32).map(String), legal),
    Inners: fc.array(fc.option(inner), { maxLength: 4 }),
    Matrix: fc.array(fc.array(fc.option(double), { maxLength: 3 }), {
      maxLength: 3,
    }),
    ...Object.fromEntries(
      Object.entries(scalars).map(([name, { values }]) => [name, values]),
    ),
  },
  { requiredKeys: required },
);

const wrapped = (name: string, content: string): string =>
  `<${name} xmlns="http://schemas.microsoft.com/2003/10/Serialization/"><![CDATA[${content.replaceAll("]]>", "")}]]></${name}>`;

/** What this throws that is no XmlError. */
function unexpected(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof x.XmlError ? undefined : error;
  }
}

/** The same for two ways to read this. */
const unexpectedIn = (source: string | Uint8Array): readonly unknown[] =>
  [Outer, x.unknown].map((mapper) => unexpected(() => mapper.read(source)));
const none = [undefined, undefined];

describe("what is written is read back", () => {
  test.each(Object.entries(scalars))("%s", (_, { mapper, values }) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(mapper.read(mapper.write(value))).toBe(value);
      }),
    );
  });
  test("classes, lists, dictionaries and objects", () => {
    fc.assert(
      fc.property(outer, (value) => {
        const document = Outer.write(value);
        const back = Outer.read(document);
        expect(back).toEqual(value);
        expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
        expect(Outer.write(back)).toBe(document);
        expect(Outer.read(new TextEncoder().encode(document))).toEqual(value);
      }),
    );
  });
});

describe("what is read is canonical", () => {
  /** Texts made of what the lexical forms are made of. */
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."-+.:TZPYMDHSeE0123456789{}(),= \n",
          "INF",
          "NaN",
          "2020-01-02",
          "T03:04:05",
          "+01:00",
          "true",
        ),
        legal,
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(""));
  test.each(
    Object.entries(scalars).filter(
      // A URI is written in another form.
      ([, { mapper }]) => mapper.declares === undefined && mapper !== x.uri,
    ),
  )("any text is a %s, and then as it is written, or none", (_, { mapper }) => {
    fc.assert(
      fc.property(text, (content) => {
        let value: unknown;
        try {
          value = mapper.read(wrapped(mapper.name ?? "", content));
        } catch (error) {
          expect(error).toBeInstanceOf(x.XmlError);
          return;
        }
        expect(mapper.read(mapper.write(value))).toBe(value);
      }),
      { numRuns: 300 },
    );
  });
});

describe("one text, many spellings", () => {
  const spellings: readonly ((character: string) => string)[] = [
    (it) => `&#${it.codePointAt(0)};`,
    (it) => `&#x${it.codePointAt(0)?.toString(16)};`,
    (it) => `<![CDATA[${it}]]>`,
    (it) =>
      `<!-- ${"-"} -->${it === "&" || it === "<" || it === ">" ? `&#${it.codePointAt(0)};` : it}<?p ${"&"}?>`,
  ];
  test("are read as the same", () => {
    fc.assert(
      fc.property(
        legal,
        fc.array(fc.nat(3), { minLength: 1 }),
        (text, choices) => {
          const spelt = Array.from(text, (it, index) => {
            const spell = spellings[choices[index % choices.length] ?? 0];
            return spell?.(it) ?? it;
          }).join("");
          expect(x.anyString.read(`<a>${spelt}</a>`)).toBe(text);
        },
      ),
    );
  });
});

describe("nothing but an XmlError is thrown", () => {
  const markup = fc.constantFrom(
    ..."<>&;\"'=/!?[]-: \t\r\n#\0\ud800\uffff",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml ",
    "?>",
    "<!DOCTYPE a>",
    "&amp;",
    "&#x0;",
    "xmlns:i=''",
    " i:nil='true'",
    " i:type='d2p1:int'",
    "</",
    "/>",
    "xmlns='u'",
    "\uFEFF",
  );
  interface Change {
    readonly at: number;
    readonly length: number;
    readonly insert: string;
  }
  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(4),
      insert: fc.oneof(
        markup,
        fc.string({ unit: "binary", maxLength: 3 }),
        fc.constant(""),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const changed = (text: string, all: readonly Change[]): string =>
    all.reduce((now, { at, length, insert }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + insert + now.slice(start + length);
    }, text);
  test("for changed documents", () => {
    fc.assert(
      fc.property(outer, changes, (value, all) => {
        expect(unexpectedIn(changed(Outer.write(value), all))).toEqual(none);
      }),
      { numRuns: 500 },
    );
  });
  test("for changed bytes", () => {
    fc.assert(
      fc.property(
        outer,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), {
          minLength: 1,
          maxLength: 4,
        }),
        (value, all) => {
          const document = new TextEncoder().encode(Outer.write(value));
          for (const [at, byte] of all) document[at % document.length] = byte;
          expect(unexpectedIn(document)).toEqual(none);
        },
      ),
      { numRuns: 300 },
    );
  });
  test("for any markup and any bytes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(markup, fc.constantFrom("<a>", "</a>", "b"))),
        (parts) => {
          expect(unexpectedIn(parts.join(""))).toEqual(none);
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (source) => {
        expect(unexpectedIn(source)).toEqual(none);
      }),
    );
  });
  test("for any value that is written", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withNullPrototype: true,
        }),
        (value) => {
          for (const mapper of [
            Outer,
            x.object,
            x.list(x.string),
            x.map("e", x.int, x.object),
            ...Object.values(scalars).map((it) => it.mapper),
          ]) {
            expect(
              unexpected(() => mapper.write(value as never)),
            ).toBeUndefined();
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
