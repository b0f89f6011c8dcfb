import { describe, expect, test } from "vitest";
import * as x from "./xml.js";

const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

/** Where a search that started at `from` stopped. */
const passed = (
  text: string,
  from: number,
  found: number,
  length: number,
): number => (found < 0 ? text.length : found + length) - from;

/**
 * How many characters the string methods and expressions pass over while this runs, but for what
 * an expression goes back over. A stopwatch would say the same less reliably.
 */
function charactersPassed(action: () => void): number {
  let count = 0;
  const strings = String.prototype;
  const expressions = RegExp.prototype;
  const { indexOf, includes, slice, charCodeAt, startsWith } = strings;
  const { exec } = expressions;
  const counted = {
    indexOf(this: string, search: string, from = 0) {
      const found = indexOf.call(this, search, from);
      count += passed(this, from, found, search.length);
      return found;
    },
    includes(this: string, search: string) {
      count += passed(this, 0, indexOf.call(this, search), search.length);
      return includes.call(this, search);
    },
    slice(this: string, start = 0, end = this.length) {
      const part = slice.call(this, start, end);
      count += part.length;
      return part;
    },
    charCodeAt(this: string, at: number) {
      count++;
      return charCodeAt.call(this, at);
    },
    startsWith(this: string, search: string, at = 0) {
      count += search.length;
      return startsWith.call(this, search, at);
    },
  };
  try {
    Object.assign(strings, counted);
    expressions.exec = function exec_(text) {
      const from = this.global ? this.lastIndex : 0;
      const match = exec.call(this, text);
      count += passed(text, from, match?.index ?? -1, match?.[0].length ?? 0);
      return match;
    };
    action();
  } finally {
    Object.assign(strings, {
      indexOf,
      includes,
      slice,
      charCodeAt,
      startsWith,
    });
    expressions.exec = exec;
  }
  return count;
}

/** Reads to the end, or to the error that is meant. */
function readAll(source: string): void {
  const reader = x.openXml(source, {
    maxDepth: Infinity,
    maxAttributes: Infinity,
  });
  while (reader.next() !== "eof");
}

function refuse(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    if (error instanceof x.XmlError) return;
    throw error;
  }
  throw new Error("nothing was wrong");
}

const numbered = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join("");

const inA = (content: string): string => `<a>${content}</a>`;

/** How many times the work is, where the document is eight times as long: 64 if it were squared. */
function growth(run: (n: number) => void): number {
  const few = charactersPassed(() => run(500));
  if (few < 500) throw new Error("nothing was read");
  return charactersPassed(() => run(4000)) / few;
}

describe("reading is linear", () => {
  // prettier-ignore
  const documents: [what: string, source: (n: number) => string][] = [
    ["children", (n) => inA("<b/>".repeat(n))],
    ["depth", (n) => "<a>".repeat(n) + "</a>".repeat(n)],
    ["depth with declarations", (n) => "<p:a xmlns:p='u' xmlns='v'>".repeat(n) + "</p:a>".repeat(n)],
    ["prefixes in scope", (n) => `<a${numbered(n, (it) => ` xmlns:p${it}='u${it}'`)}>${numbered(n, (it) => `<p${it}:b/>`)}</a>`],
    ["attributes", (n) => `<a${numbered(n, (it) => ` b${it}='${it}'`)}/>`],
    ["attributes in a namespace", (n) => `<a xmlns:p='u'${numbered(n, (it) => ` p:b${it}=''`)}/>`],
    ["text", (n) => inA("b".repeat(n))],
    ["references", (n) => inA("&amp;&#65;".repeat(n))],
    ["references in an attribute", (n) => `<a b='${"&lt;".repeat(n)}'/>`],
    ["a reference of many digits", (n) => inA(`&#${"0".repeat(n)}65;`)],
    ["line ends", (n) => inA("\r\n\r".repeat(n))],
    ["brackets", (n) => inA(`<![CDATA[]]>${"]]".repeat(n)}`)],
    ["CDATA sections", (n) => inA("b<![CDATA[c]]>".repeat(n))],
    ["comments", (n) => inA("b<!--c-->".repeat(n))],
    ["comments around the root", (n) => `${"<!--c--> ".repeat(n)}<a/>${" <!--c-->".repeat(n)}`],
    ["instructions", (n) => inA("<?p d?>".repeat(n))],
    ["a long name", (n) => `<${"a".repeat(n)}></${"a".repeat(n)}>`],
    ["a name that is the start of the next", (n) => inA(numbered(n, (it) => `<${"a".repeat((it % 2) + 9)}/>`))],
    ["a tag's attributes, first the same, then not", (n) => inA(numbered(n, (it) => `<b c='${"d".repeat(99)}' e='${it}'/>`))],
    ["end tags with a blank", (n) => inA("<b></b >".repeat(n))],
    ["blanks in a tag", (n) => `<a${" ".repeat(n)}b${" ".repeat(n)}=${" ".repeat(n)}''${" ".repeat(n)}/>`],
  ];
  // prettier-ignore
  const broken: [what: string, source: (n: number) => string][] = [
    ["an open comment", (n) => inA("<!-- -".repeat(n))],
    ["an open CDATA section", (n) => inA("<![CDATA[".repeat(n))],
    ["an open instruction", (n) => inA("<?p ".repeat(n))],
    ["an open attribute", (n) => `<a b='${" c=".repeat(n)}`],
    ["open tags", (n) => "<a>".repeat(n)],
    ["a reference without an end", (n) => inA("&".repeat(n))],
    ["a reference with its end far away", (n) => inA(`&${"a".repeat(n)};`)],
    ["references that end in one place", (n) => inA(`${"&amp".repeat(n)};`)],
    ["an error behind many lines", (n) => inA(`${"\r\n".repeat(n)}&`)],
    ["an error after the root", (n) => `<a/>${" ".repeat(n)}x`],
    ["a declaration that is none", (n) => `<?xml version='1.0'${" ".repeat(n)}`],
  ];
  // prettier-ignore
  const texts: [what: string, mapper: x.XmlMapper<unknown>, text: (n: number) => string, refused?: boolean][] = [
    ["int", x.int, (n) => `${" ".repeat(n)}${"0".repeat(n)}1`],
    ["int", x.int, (n) => "9".repeat(n), true],
    ["double", x.double, (n) => `${"1".repeat(n)}.${"1".repeat(n)}`],
    ["double", x.double, (n) => `${"1".repeat(n)}.${"1".repeat(n)}x`, true],
    ["decimal", x.decimal, (n) => `0.${"1".repeat(n)}`],
    ["decimal", x.decimal, (n) => `${"0".repeat(n)}x`, true],
    ["DateTime", x.dateTime, (n) => `2020-01-02T03:04:05.${"1".repeat(n)}Z`],
    ["DateTime", x.dateTime, (n) => "+01:00".repeat(n), true],
    ["TimeSpan", x.timeSpan, (n) => `PT0.${"0".repeat(n)}S`],
    ["TimeSpan", x.timeSpan, (n) => `P${"1".repeat(n)}`, true],
    ["TimeSpan", x.timeSpan, (n) => `PT${"1".repeat(n)}.${"1".repeat(n)}`, true],
    ["Guid", x.guid, (n) => "{0x".repeat(n), true],
    ["byte[]", x.bytes, (n) => "A A\nA\tA ".repeat(n)],
    ["byte[]", x.bytes, (n) => "A".repeat(4 * n + 1), true],
    ["Uri", x.uri, (n) => `http://${"a@".repeat(n)}`],
    ["Uri", x.uri, (n) => `http://${"a:".repeat(n)}`, true],
    ["flags", x.flags("f", serialization, [["A", 1]]), (n) => "A ".repeat(n)],
  ];

  test.each(documents)("%s", (_, source) => {
    expect(growth((n) => readAll(source(n)))).toBeLessThan(10);
  });
  test.each(broken)("%s", (_, source) => {
    expect(growth((n) => refuse(() => readAll(source(n))))).toBeLessThan(10);
  });
  test.each(texts)("%s", (_, mapper, text, refused = false) => {
    const read = (n: number): unknown =>
      mapper.read(
        `<${mapper.name} xmlns="${serialization}">${text(n)}</${mapper.name}>`,
      );
    expect(
      growth((n) => (refused ? refuse(() => read(n)) : read(n))),
    ).toBeLessThan(10);
  });
  // prettier-ignore
  const hostile: [what: string, source: string, message: string][] = [
    ["a depth of a million", "<a>".repeat(1e6), "elements are nested deeper than 256 (line 1, column 769, at a/"],
    ["50,000 attributes", `<a${numbered(50_000, (it) => ` b${it}=''`)}/>`, "an element has more than 256 attributes (line 1, column 1942)"],
    ["50,000 prefixes", `<a${numbered(50_000, (it) => ` xmlns:b${it}='u'`)}/>`, "an element has more than 256 attributes (line 1, column 3734)"],
    ["a tag that never closes", `<a ${"b ".repeat(5e6)}`, "'=' is expected after an attribute's name (line 1, column 6)"],
    ["a value that never closes", `<a b='${"b ".repeat(5e6)}`, "an attribute's value is not closed (line 1, column 6)"],
    ["blanks that never end", `<a${" ".repeat(1e7)}`, "the document ends here (line 1, column 10000003)"],
    ["a name that never ends", `<${"a".repeat(1e7)}`, "the document ends inside a tag (line 1, column 10000002)"],
    ["10 MB of <", "<".repeat(1e7), "a name is expected (line 1, column 2)"],
    ["10 MB of < in an element", inA("<".repeat(1e7)), "a name is expected (line 1, column 5, at a)"],
    ["10 MB of &", inA("&".repeat(1e7)), "'&' starts no reference to a character that XML allows (line 1, column 4, at a)"],
  ];
  test.each(hostile)("%s is refused", (_, source, message) => {
    const read = (): void => {
      const reader = x.openXml(source);
      while (reader.next() !== "eof");
    };
    expect(read).toThrow(message);
    // The text is searched a few times when it is opened, and once more up to the error.
    expect(charactersPassed(() => refuse(read)) / source.length).toBeLessThan(
      10,
    );
  });
  test.each([
    ["a depth of a million", "<a>".repeat(1e6) + "</a>".repeat(1e6)],
    ["50,000 attributes", `<a${numbered(50_000, (it) => ` b${it}=''`)}/>`],
    ["50,000 prefixes", `<a${numbered(50_000, (it) => ` xmlns:b${it}='u'`)}/>`],
  ])("%s is read in linear time where it is allowed", (_, source) => {
    const passedBy = charactersPassed(() => readAll(source));
    expect(passedBy / source.length).toBeLessThan(10);
  });
  test("what is squared is noticed", () => {
    expect(
      growth((n) => {
        for (let at = 0; at < n; at++) "b".repeat(n).indexOf("c");
      }),
    ).toBe(64);
    expect(charactersPassed(() => void /b$/.exec("ab".repeat(10)))).toBe(20);
  });
});
