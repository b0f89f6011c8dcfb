import { describe, expect, test } from "vitest";
import { xmlError } from "../../test/contract.js";
import * as x from "./xml.js";

const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

/** As the whole content of a root element, where markup in it counts. */
function read<T>(mapper: x.XmlMapper<T>, text: string): T {
  const name = mapper.name ?? "any";
  return mapper.read(`<${name} xmlns="${serialization}">${text}</${name}>`);
}

/** The text that is written; `<empty />` for an empty element. */
function written<T>(mapper: x.XmlMapper<T>, value: T): string {
  const document = mapper.write(value, { declaration: false });
  return document.endsWith(" />")
    ? "<empty />"
    : document.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");
}

interface Type<T> {
  readonly mapper: x.XmlMapper<T>;
  readonly accepted: readonly (readonly [text: string, value: T])[];
  readonly refused: readonly string[];
}

/** The texts that a type's reader takes, with their values, and those it does not. */
function describeReading<T>(
  name: string,
  { mapper, accepted, refused }: Type<T>,
): void {
  describe(`${name} is read`, () => {
    test.each(accepted)("%j", (text, value) => {
      expect(read(mapper, text)).toBe(value);
    });
    test.each(refused)("but not %j", (text) => {
      expect(() => read(mapper, text)).toThrow(x.XmlError);
      expect(() => read(mapper, text)).toThrow(/^expected .*, found '/);
    });
  });
}

// What .NET 10 takes and refuses, as recorded from it.

// prettier-ignore
describeReading("string", {
  mapper: x.string,
  accepted: [
    ["", ""], [" a\t\n", " a\t\n"], ["a\r\nb\rc", "a\nb\nc"], ["&#xD;", "\r"],
    ["<![CDATA[a<b&]]>", "a<b&"], ["x<![CDATA[y]]>z", "xyz"], ["x<?pi d?>y", "xy"],
    ["<!-- c -->", ""], [" <!-- c --> ", "  "], ["&#32;&#9;&#13;", " \t\r"],
    ["<![CDATA[<![CDATA[x]]>", "<![CDATA[x"], ["a>b \"q\" 'r'", "a>b \"q\" 'r'"],
    ["&#x10FFFF;", "\u{10ffff}"], ["\x7f\x85\u2028", "\x7f\x85\u2028"],
  ],
  refused: [],
});

// prettier-ignore
describeReading("Uri", {
  mapper: x.uri,
  accepted: [
    ["", ""], ["  http://x/  ", "  http://x/  "], ["http://x/a b", "http://x/a b"], ["/rel", "/rel"], ["a b", "a b"],
    ["::bad::", "::bad::"], ["//h/p", "//h/p"], ["\\\\unc\\x", "\\\\unc\\x"], ["c:\\x", "c:\\x"], ["mailto:a@b", "mailto:a@b"],
    ["?q", "?q"], ["x&amp;y", "x&y"], ["%zz", "%zz"], ["HTTP://u:p@x:65535?q", "HTTP://u:p@x:65535?q"], ["http://[::1]:80/", "http://[::1]:80/"],
  ],
  refused: ["http://", "http://[bad", "http://x:99999/", "https:///a", "ftp://:1/", "ws://a b/", "wss://x:y"],
});

// prettier-ignore
describeReading("char", {
  mapper: x.char,
  accepted: [
    ["0", "\0"], ["65", "A"], [" 65 ", "A"], ["065", "A"], ["+65", "A"], ["-0", "\0"], ["55296", "\ud800"], ["65535", "\uffff"],
  ],
  refused: ["", " ", "A", "AB", "65.0", "0x41", "-1", "65536", "\u0660"],
});

// prettier-ignore
describeReading("bool", {
  mapper: x.bool,
  accepted: [
    ["true", true], ["false", false], ["1", true], ["0", false], [" true ", true], ["\n1\t", true],
    ["<!--c-->tr<![CDATA[ue]]>", true],
  ],
  refused: ["", " ", "True", "TRUE", "yes", "01", "00", "+1", "true false", "\xa0true"],
});

/** What is wrong for an integer of every size. */
// prettier-ignore
const noInteger = [
  "", " ", "+", "-", "- 7", "7-", "--7", "7.", "7.0", "5e1", "7e0", "0x7", "7L", "7 7", "1,000", "1_000", "(7)",
  "\u0667", "NaN", "INF", "true", "\xa07", "\u20037", "99999999999999999999999",
];
const integers: [
  name: string,
  mapper: x.XmlMapper<number>,
  least: string,
  most: string,
  tooLittle: string,
  tooMuch: string,
][] = [
  ["sbyte", x.sbyte, "-128", "127", "-129", "128"],
  ["byte", x.byte, "0", "255", "-1", "256"],
  ["short", x.short, "-32768", "32767", "-32769", "32768"],
  ["ushort", x.ushort, "0", "65535", "-1", "65536"],
  ["int", x.int, "-2147483648", "2147483647", "-2147483649", "2147483648"],
  ["uint", x.uint, "0", "4294967295", "-1", "4294967296"],
  [
    "long",
    x.long,
    "-9223372036854775808",
    "9223372036854775807",
    "-9223372036854775809",
    "9223372036854775808",
  ],
  ["ulong", x.ulong, "0", "18446744073709551615", "-1", "18446744073709551616"],
];
for (const [name, mapper, least, most, tooLittle, tooMuch] of integers) {
  // prettier-ignore
  describeReading(name, {
    mapper,
    accepted: [
      [least, Number(least)], [most, Number(most)], [`000${most}`, Number(most)], [`+${most}`, Number(most)],
      ["0", 0], ["-0", 0], ["+0", 0], ["00", 0], ["007", 7], ["\r\n 5\t", 5], ["&#53;", 5], ["5<!--c-->6", 56], ["<![CDATA[5]]>", 5],
    ],
    refused: [...noInteger, tooLittle, tooMuch],
  });
}

// prettier-ignore
describeReading("double", {
  mapper: x.double,
  accepted: [
    ["0", 0], ["-0", -0], ["-0.0", -0], ["+0", 0], ["0.0", 0], ["1.", 1], [".5", 0.5], ["-.5", -0.5], ["007.50", 7.5],
    ["1e5", 1e5], ["1E+5", 1e5], ["1e-5", 1e-5], ["1.5E+0000005", 150000], [" 1.5\n", 1.5],
    ["1.7976931348623157E+308", Number.MAX_VALUE], ["5E-324", 5e-324], ["4.94065645841247E-324", 5e-324],
    ["123456789012345678901234567890", 1.2345678901234568e29],
    ["1e400", Infinity], ["-1.8e308", -Infinity], ["1e-400", 0], ["-1e-400", -0],
    ["INF", Infinity], ["-INF", -Infinity], [" INF ", Infinity],
    ["NaN", NaN], ["nan", NaN], ["+NaN", NaN], ["-nAn", NaN],
    ["Infinity", Infinity], ["infinity", Infinity], ["+Infinity", Infinity], ["-INFINITY", -Infinity],
  ],
  refused: [
    "", " ", "+INF", "inf", "Inf", "1,5", "1,000.5", "1d", "1f", "0x1", "$1", "1%", "1-", "--1", "- 1", "e5", "1e", "1e5.0", ".", "+", "1_0",
    "\u221e", "-\u221e", "\u0661", "1.5 2.5", "true", "\xa01.5",
  ],
});

// prettier-ignore
describeReading("float", {
  mapper: x.float,
  accepted: [
    ["1.5", 1.5], [".5", 0.5], ["0.1", 0.1], ["3.4028235E+38", 3.4028235e38], ["1e39", Infinity], ["-1e39", -Infinity], ["1e-46", 0], ["-0", -0],
    ["16777217", 16777216], ["0.10000000149011612", 0.1], ["1.401298E-45", 1e-45],
    ["INF", Infinity], ["NaN", NaN], ["Infinity", Infinity], ["nan", NaN],
  ],
  refused: ["", "+INF", "inf", "1,5", "1f", "0x1"],
});

// prettier-ignore
describeReading("decimal", {
  mapper: x.decimal,
  accepted: [
    ["0", 0], ["-0", 0], ["-0.0", 0], ["1.", 1], [".1", 0.1], ["-.5", -0.5], ["+.5", 0.5], ["001.10", 1.1], [" 1.5 ", 1.5],
    ["79228162514264337593543950335", 2 ** 96], ["-79228162514264337593543950335", -(2 ** 96)],
    ["7922816251426433759354395033.55", 7922816251426434e12], ["1.23456789012345678901234567895", 1.2345678901234567],
    // More than 28 decimals: half goes to the even neighbour.
    ["0.00000000000000000000000000015", 2e-28], ["0.00000000000000000000000000025", 2e-28], ["0.00000000000000000000000000005", 0],
    ["0.000000000000000000000000000051", 1e-28], ["-0.000000000000000000000000000049", 0], ["1.00000000000000000000000000000000", 1],
    [`${"0".repeat(40)}1`, 1],
  ],
  refused: [
    "", ".", "1e5", "1E-2", "1,000", "INF", "NaN", "Infinity", "0x1", "1m", "$1", "(1)", "1-", "- 1", "1.2.3", "1 000",
    "79228162514264337593543950336", "-79228162514264337593543950336", "79228162514264337593543950335.5", "123456789012345678901234567890",
  ],
});

// prettier-ignore
describeReading("DateTime", {
  mapper: x.dateTime,
  accepted: [
    ["2020-06-02T03:04:05", "2020-06-02T03:04:05"], ["2020-06-02T03:04:05Z", "2020-06-02T03:04:05Z"], ["2020-06-02T03:04:05z", "2020-06-02T03:04:05Z"],
    ["2020-06-02T03:04:05-08:00", "2020-06-02T03:04:05-08:00"], ["2020-06-02T03:04:05+14:00", "2020-06-02T03:04:05+14:00"],
    ["2020-06-02T03:04:05+00:00", "2020-06-02T03:04:05+00:00"], ["2020-06-02T03:04:05-00:00", "2020-06-02T03:04:05-00:00"],
    ["\t2020-06-02T03:04:05Z\n", "2020-06-02T03:04:05Z"], ["\xa02020-06-02T03:04:05Z", "2020-06-02T03:04:05Z"],
    ["2020-06-02", "2020-06-02T00:00:00"], ["2020-06-02Z", "2020-06-02T00:00:00Z"], ["2020-06-02+05:00", "2020-06-02T00:00:00+05:00"],
    ["2020-06", "2020-06-01T00:00:00"], ["2020-06+01:00", "2020-06-01T00:00:00+01:00"], ["2020", "2020-01-01T00:00:00"], ["2020Z", "2020-01-01T00:00:00Z"],
    ["--02-29", "1904-02-29T00:00:00"], ["--12-31Z", "1904-12-31T00:00:00Z"],
    ["2020-02-29T00:00:00", "2020-02-29T00:00:00"], ["2000-02-29T00:00:00", "2000-02-29T00:00:00"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"], ["9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"],
    // Fractions: zeros are cut, an eighth digit rounds.
    ["2020-06-02T03:04:05.1200", "2020-06-02T03:04:05.12"], ["2020-06-02T03:04:05.000Z", "2020-06-02T03:04:05Z"],
    ["2020-06-02T03:04:05.12345674Z", "2020-06-02T03:04:05.1234567Z"], ["2020-06-02T03:04:05.12345675Z", "2020-06-02T03:04:05.1234568Z"],
    ["2020-06-02T03:04:05.123456650", "2020-06-02T03:04:05.1234566"], ["2020-06-02T03:04:05.1234566501", "2020-06-02T03:04:05.1234567"],
    ["2020-12-31T23:59:59.99999995Z", "2021-01-01T00:00:00Z"], ["2020-06-02T03:04:05.00000001", "2020-06-02T03:04:05"],
    // Numbers that are no offset make an instant, in .NET's years.
    ["2020-06-02T03:04:05-14:01", "2020-06-02T17:05:05Z"], ["2020-06-02T03:04:05+15:00", "2020-06-01T12:04:05Z"],
    ["0001-01-01T00:00:00+99:99", "0001-01-01T00:00:00Z"], ["9999-12-31T00:00:00-99:99", "9999-12-31T23:59:59.9999999Z"],
  ],
  refused: [
    "", "2020-06-02T24:00:00", "9999-12-31T24:00:00", "24:00:00", "2020-06-02T03:60:05", "2020-06-02T03:04:60", "23:59:60",
    "2020-06-02T03:04", "2020-06-02T03:04Z", "2020-06-02T03", "2020-06-02T", "2020-06-02t03:04:05", "2020-06-02 03:04:05", "2020-06T03:04:05", "T03:04:05",
    "2020-06-02T03:04:05.", "2020-06-02T03:04:05,5", "2020-06-02T03:04:05.Z", "0000-06-02T03:04:05", "12020-06-02T03:04:05", "020-06-02T03:04:05",
    "+2020-06-02T03:04:05", "-2020-06-02T03:04:05", "2020-6-2T03:04:05", "2020-06-02T3:04:05", "2020-06-02T03:04:05+01", "2020-06-02T03:04:05+0100",
    "2020-06-02T03:04:05+1:00", "2020-06-02T03:04:05GMT", "2020-06-02T03:04:05 Z", "2020-06-02T03:04:05[UTC]", "2020-06-02T03:04:05\u221205:00",
    "2020-W23-2", "2020-154", "20200602T030405", "2020/06/02T03:04:05", "Tue, 02 Jun 2020 03:04:05 GMT", "/Date(1591067045000)/", "1591067045", "abc",
    "2020-00-01T00:00:00", "2020-13-01T00:00:00", "2020-06-00T00:00:00", "2020-06-31T00:00:00", "2019-02-29T00:00:00", "1900-02-29T00:00:00", "2020-02-30T00:00:00",
    "--02-30", "--13-01", "9999-12-31T23:59:59.99999999",
    // To .NET the rest of these is today's, which nobody can have meant.
    "03:04:05", "03:04:05Z", "---03", "--02",
  ],
});

// prettier-ignore
describeReading("DateOnly", {
  mapper: x.dateOnly,
  accepted: [
    ["2020-06-02", "2020-06-02"], [" 2020-06-02\n", "2020-06-02"], ["0001-01-01", "0001-01-01"], ["9999-12-31", "9999-12-31"], ["2020-02-29", "2020-02-29"],
  ],
  refused: [
    "", "2020-06-02Z", "2020-06-02+01:00", "2020-06-02T00:00:00", "0000-01-01", "2020-6-2", "2020-02-30", "2019-02-29", "2020-06", "2020", "20200602",
    "2020/06/02", "-2020-06-02", "2020-06-02x", "2020-W23-2", "--06-02", "abc",
  ],
});

// prettier-ignore
describeReading("TimeOnly", {
  mapper: x.timeOnly,
  accepted: [
    ["03:04:05", "03:04:05"], [" 03:04:05 ", "03:04:05"], ["00:00:00", "00:00:00"], ["03:04:05.10", "03:04:05.1"],
    ["03:04:05Z", "03:04:05"], ["03:04:05+01:00", "03:04:05"], ["2020-06-02T03:04:05", "03:04:05"], ["2020-06-02T03:04:05.5+99:99", "03:04:05.5"],
    ["2020", "00:00:00"], ["2020-06", "00:00:00"], ["2020-06-02", "00:00:00"], ["---03", "00:00:00"],
    ["03:04:05.12345678", "03:04:05.1234568"], ["03:04:05.99999995", "03:04:06"], ["23:59:59.99999999", "00:00:00"],
  ],
  refused: ["", "03", "03:04", "3:04:05", "24:00:00", "2020-06-02T24:00:00", "23:59:60", "PT3H", "3:04 PM", "-03:04:05", "03:04:05,5", "03:04:05.", "T03:04:05"],
});

// prettier-ignore
describeReading("TimeSpan", {
  mapper: x.timeSpan,
  accepted: [
    ["PT0S", "PT0S"], ["-PT0S", "PT0S"], ["P0D", "PT0S"], ["P0Y0M0DT0H0M0S", "PT0S"], ["PT1S", "PT1S"], [" PT1S ", "PT1S"],
    ["PT61S", "PT1M1S"], ["PT3600S", "PT1H"], ["PT86400S", "P1D"], ["PT25H", "P1DT1H"], ["PT60S", "PT1M"], ["PT1H1S", "PT1H1S"], ["P366D", "P366D"],
    ["P1Y", "P365D"], ["P1M", "P30D"], ["P12M", "P365D"], ["P13M", "P395D"], ["P1Y1M1DT1H1M1.1S", "P396DT1H1M1.1S"], ["P1MT1M", "P30DT1M"], ["P0001D", "P1D"],
    ["-P1D", "-P1D"], ["-PT0.5S", "-PT0.5S"], ["PT.5S", "PT0.5S"], ["PT1.S", "PT1S"], ["PT1.50S", "PT1.5S"],
    ["PT0.0000001S", "PT0.0000001S"], ["PT0.00000005S", "PT0S"], ["PT59.99999999S", "PT59.9999999S"],
    ["P10675199DT2H48M5.4775807S", "P10675199DT2H48M5.4775807S"], ["-P10675199DT2H48M5.4775808S", "-P10675199DT2H48M5.4775808S"],
    ["P29247Y", "P10675155D"], ["PT2147483647S", "P24855DT3H14M7S"],
  ],
  refused: [
    "", "P", "-P", "PT", "P1DT", "P1W", "P1.5D", "PT1.5M", "PT1.5H", "PT1,5S", "PT.S", "P1S", "PT1Y", "PT1S1M", "PT1M1H", "P1D1D", "P1M1Y", "T1S", "1D",
    "pt1s", "PT1s", "+PT1S", "P-1D", "PT-1S", "P T1S", "PT 1S", "- P1D", "00:00:01", "1.00:00:00", "60", "abc",
    "P10675199DT2H48M5.4775808S", "-P10675199DT2H48M5.4775809S", "P10675200D", "P2147483647D", "P100000Y", "PT2147483648S", "P99999999999D", "PT9223372036854775807S",
  ],
});

const guid = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
// prettier-ignore
describeReading("Guid", {
  mapper: x.guid,
  accepted: [
    [guid, guid], [guid.toUpperCase(), guid], [` ${guid}\n`, guid], ["6f9619ff8b86d011b42d00c04fc964ff", guid], [`{${guid}}`, guid], [`(${guid})`, guid],
    ["{0x6f9619ff,0x8b86,0xd011,{0xb4,0x2d,0x00,0xc0,0x4f,0xc9,0x64,0xff}}", guid], ["{0X6F9619FF, 0x8b86, 0xd011, {0xb4,0x2d,0x0,0xc0,0x4f,0xc9,0x64,0xff}}", guid],
    ["+f9619ff-8b86-d011-b42d-00c04fc964ff", "0f9619ff-8b86-d011-b42d-00c04fc964ff"],
    ["0x9619ff-8b86-d011-b42d-00c04fc964ff", "009619ff-8b86-d011-b42d-00c04fc964ff"],
  ],
  refused: [
    "", "{6f9619ff8b86d011b42d00c04fc964ff}", `[${guid}]`, `{${guid}`, `${guid}}`, `{${guid})`, `${guid}0`, guid.slice(1), `urn:uuid:${guid}`,
    "6f9619ff-8b86d011-b42d-00c04fc964ff", "6f9619ff:8b86:d011:b42d:00c04fc964ff", `${guid} ${guid}`, "6f9619ff\u20108b86-d011-b42d-00c04fc964ff",
    "gf9619ff-8b86-d011-b42d-00c04fc964ff", "b5YZ/4uGEdC0LQDAT8lk/w==", "{0x6f9619ff,0x8b86,0xd011,{0xb4,0x2d}}",
    "0x6f9619ff,0x8b86,0xd011,0xb4,0x2d,0x00,0xc0,0x4f,0xc9,0x64,0xff", "{0x6f9619ff,0x8b86,0xd011,{0xb4,0x2d,0x00,0xc0,0x4f,0xc9,0x64,0xff}",
  ],
});

// prettier-ignore
describeReading("byte[]", {
  mapper: x.bytes,
  accepted: [
    ["", ""], ["  ", ""], ["AQI=", "AQI="], [" AQ I= ", "AQI="], ["A\tQ I\r\nD", "AQID"], ["AQ = =", "AQ=="], ["AQID&#10;BAUG", "AQIDBAUG"], ["+/A=", "+/A="],
    ["0102", "0102"], ["\xa0AQID", "AQID"], ["AQ<!-- c -->ID", "AQID"], ["AR==", "AQ=="], ["AQJ=", "AQI="], ["//==", "/w=="],
  ],
  refused: ["A", "AQ", "AQ=", "AQI", "AQI==", "AQIDBA", "=", "====", "AQI=AQI=", "AQI*", "AQI-", "AQI_", "_-A=", "A=QI", "AQI\u00e9"],
});

// prettier-ignore
describeReading("what a listing calls string", {
  mapper: x.anyString,
  accepted: [["", ""], [" 007 ", " 007 "], ["P1D", "P1D"]],
  refused: [],
});
// prettier-ignore
describeReading("what a listing calls number", {
  mapper: x.anyNumber,
  accepted: [["5", 5], ["1.50", 1.5], ["1E+17", 1e17], ["-0", -0], ["INF", Infinity], ["NaN", NaN], ["18446744073709551615", 2 ** 64]],
  refused: ["", "0x5", "1,5", "+INF", "Red"],
});

describe("a text that is not one", () => {
  test("an element inside it", () => {
    expect(() => read(x.string, "a<b>c</b>")).toThrow(
      "element 'b' is not expected, only text",
    );
    expect(() => read(x.int, "<b/>5")).toThrow(
      "element 'b' is not expected, only text",
    );
  });
  test("the error says what is expected, what was found and where", () => {
    expect(() => read(x.int, "\n  300x")).toThrow(
      xmlError(
        "expected an integer from -2147483648 to 2147483647 (int), found '\n  300x' (line 1, column 66, at int)",
      ),
    );
    expect(() => read(x.guid, "g".repeat(50))).toThrow(
      xmlError(
        `expected a Guid, found '${"g".repeat(40)}…' (line 1, column 67, at guid)`,
      ),
    );
  });
});

// What .NET 10 writes (docs/values.md, "Text forms").

interface Written<T> {
  readonly mapper: x.XmlMapper<T>;
  readonly texts: readonly (readonly [value: T, text: string])[];
  readonly refused: readonly unknown[];
}

function describeWriting<T>(
  name: string,
  { mapper, texts, refused }: Written<T>,
): void {
  describe(`${name} is written`, () => {
    test.each(texts)("%j", (value, text) => {
      expect(written(mapper, value)).toBe(text);
    });
    test.each(refused.map((it) => [`${typeof it} ${String(it)}`, it] as const))(
      "but no %s",
      (_, value) => {
        expect(() => written(mapper, value as T)).toThrow(x.XmlError);
        expect(() => written(mapper, value as T)).toThrow(
          /^expected .*, found /,
        );
      },
    );
  });
}

const objects = [null, undefined, {}, [], () => 1, Symbol.iterator, 1n];
const noText = [...objects, 1, true];
const noNumber = [...objects, "1", true];

// prettier-ignore
describeWriting("string", { mapper: x.string, texts: [["", ""], [" ", " "], ["a", "a"]], refused: noText });
// prettier-ignore
describeWriting("Uri", {
  mapper: x.uri,
  // As .NET writes them.
  texts: [
    ["", ""], ["http://x/", "http://x/"], ["a b", "a%20b"], ["  http://x/  ", "http://x/"], ["  a  ", "%20%20a%20%20"],
    ["HTTP://EXAMPLE.com:80", "http://example.com/"], ["https://h:443/%41%7e%2F%zz", "https://h/A~%2F%25zz"],
    ["http://Example.com:8080/a/../b/./c?q=<x>#é", "http://example.com:8080/b/c?q=%3Cx%3E#%C3%A9"],
    ["http://user:pw@Host/", "http://user:pw@host/"], ["http://é.com/é", "http://é.com/%C3%A9"],
    ["http://h/a//b/..", "http://h/a//"], ["http://h/a/%2e%2e/b", "http://h/b"], ["http://h/a%2e%2e/b", "http://h/a../b"],
    ["foo://Host/../a b", "foo://host/a%20b"], ["http://h#f", "http://h/#f"], ["http://h/?a b", "http://h/?a%20b"],
    ["http://h:080/", "http://h/"], ["http://[::1]/", "http://[::1]/"], ["http://h/中%E4", "http://h/%E4%B8%AD%E4"],
    ["urn:X:y z", "urn:X:y%20z"], ["data:text/plain,a b%41", "data:text/plain,a%20bA"], ["HTTP:a", "HTTP:a"],
    ["x{y}|z^`\"", "x%7By%7D%7Cz%5E%60%22"], ["//host/p", "//host/p"], ["/a/../b", "/a/../b"], ["a\\b", "a%5Cb"],
  ],
  refused: [...noText, "http://", "http://x:99999"],
});
// prettier-ignore
describeWriting("char", {
  mapper: x.char,
  texts: [["A", "65"], ["\0", "0"], ["\uffff", "65535"], ["\ud800", "55296"], [" ", "32"]],
  refused: [...noText, "", "ab", "\u{1f600}"],
});
describeWriting("bool", {
  mapper: x.bool,
  texts: [
    [true, "true"],
    [false, "false"],
  ],
  refused: [...objects, 0, "true"],
});
for (const [name, mapper, least, most] of integers) {
  describeWriting(name, {
    mapper,
    texts: [
      [Number(least), least],
      [Number(most), most],
      [0, "0"],
      [-0, "0"],
      [7, "7"],
    ],
    refused: [...noNumber, 1.5, NaN, Infinity, 1e30, -1e30],
  });
}
// prettier-ignore
describeWriting("long, rounded,", { mapper: x.long, texts: [[-(2 ** 63), "-9223372036854775808"], [2 ** 53 + 2, "9007199254740994"]], refused: [2 ** 64] });
// prettier-ignore
describeWriting("double", {
  mapper: x.double,
  texts: [
    [0, "0"], [-0, "-0"], [NaN, "NaN"], [Infinity, "INF"], [-Infinity, "-INF"], [1, "1"], [0.1, "0.1"], [-1.5, "-1.5"],
    [1e16, "10000000000000000"], [1e17, "1E+17"], [-1e17, "-1E+17"], [12345678901234568e1, "1.2345678901234568E+17"], [1.5e300, "1.5E+300"],
    [0.0001, "0.0001"], [0.00012345, "0.00012345"], [0.00001, "1E-05"], [1.5e-7, "1.5E-07"], [5e-324, "5E-324"],
    [Number.MAX_VALUE, "1.7976931348623157E+308"], [2 ** 53, "9007199254740992"], [1 / 3, "0.3333333333333333"],
  ],
  refused: noNumber,
});
// prettier-ignore
describeWriting("float", {
  mapper: x.float,
  texts: [
    [0, "0"], [-0, "-0"], [NaN, "NaN"], [Infinity, "INF"], [0.1, "0.1"], [Math.fround(0.1), "0.1"], [1 / 3, "0.33333334"], [16777217, "16777216"],
    [1e8, "100000000"], [1e9, "1E+09"], [3.4028235e38, "3.4028235E+38"], [0.0001, "0.0001"], [0.00001, "1E-05"], [1e-45, "1E-45"], [1e-46, "0"],
  ],
  refused: [...noNumber, 1e39, -1e39],
});
// prettier-ignore
describeWriting("decimal", {
  mapper: x.decimal,
  texts: [
    [0, "0"], [-0, "0"], [1.5, "1.5"], [-1.5, "-1.5"], [1e-7, "0.0000001"], [1.25e-10, "0.000000000125"], [1e21, "1000000000000000000000"],
    [-1.5e22, "-15000000000000000000000"], [2 ** 96, "79228162514264337593543950335"], [-(2 ** 96), "-79228162514264337593543950335"],
  ],
  refused: [...noNumber, "0x10", NaN, Infinity, 8e28, -8e28],
});
// prettier-ignore
describeWriting("DateTime", {
  mapper: x.dateTime,
  texts: [
    ["2020-06-02T03:04:05", "2020-06-02T03:04:05"], ["2020-06-02T03:04:05.1234500Z", "2020-06-02T03:04:05.12345Z"], ["2020-06-02", "2020-06-02T00:00:00"],
    ["0001-01-01T00:00:00", "0001-01-01T00:00:00"], ["2020-06-02T03:04:05-04:57", "2020-06-02T03:04:05-04:57"],
  ],
  refused: [...noText, "", "2020-02-30T00:00:00", "now"],
});
// prettier-ignore
describeWriting("DateOnly", { mapper: x.dateOnly, texts: [["2020-06-02", "2020-06-02"]], refused: [...noText, "2020-06-02T00:00:00"] });
// prettier-ignore
describeWriting("TimeOnly", { mapper: x.timeOnly, texts: [["03:04:05", "03:04:05"], ["03:04:05.50", "03:04:05.5"]], refused: [...noText, "03:04"] });
// prettier-ignore
describeWriting("TimeSpan", { mapper: x.timeSpan, texts: [["PT0S", "PT0S"], ["PT90M", "PT1H30M"], ["-P1DT0.5S", "-P1DT0.5S"]], refused: [...noText, "1:00"] });
describeWriting("Guid", {
  mapper: x.guid,
  texts: [[guid.toUpperCase(), guid]],
  refused: [...noText, ""],
});
// prettier-ignore
describeWriting("byte[]", { mapper: x.bytes, texts: [["AQI=", "AQI="], ["", "<empty />"]], refused: [...noText, "AQI"] });

describe("what a listing calls number is written", () => {
  // It has no name of its own.
  const numbers = x.list(x.anyNumber, {
    name: "all",
    namespace: "",
    itemName: "n",
  });
  test("without an exponent", () => {
    expect(
      numbers.write([5, -0, 1.5, 1e21, -1.25e-7, NaN, Infinity, -Infinity], {
        declaration: false,
      }),
    ).toBe(
      '<all xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><n>5</n><n>-0</n><n>1.5</n><n>1000000000000000000000</n><n>-0.000000125</n><n>NaN</n><n>INF</n><n>-INF</n></all>',
    );
  });
  test("but nothing else", () => {
    expect(() => numbers.write([1, "1" as never])).toThrow(
      xmlError("expected a number, found '1' (at all/n[2])"),
    );
  });
});
