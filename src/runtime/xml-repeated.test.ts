/** Documents repeat themselves, and the runtime counts on it: what is not as it was before counts. */
import { describe, expect, test } from "vitest";
import { contract, xmlError, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

const golden = "urn:golden";
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const i = `xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;

const Item = contract({
  name: "Item",
  namespace: golden,
  members: [
    ["A?", x.string],
    ["B?", x.string],
    ["C?", x.int],
  ],
});
const Items = x.list(Item);

const usual = "<Item><A>a</A><B>b</B><C>1</C></Item>";
const spaced =
  "\n  <Item>\n    <A>a</A>\n    <B>b</B>\n    <C>1</C>\n  </Item>";
const root = `<ArrayOfItem xmlns="${golden}" ${i} xmlns:g="${golden}">`;

/** What stands behind six usual items is read as if it stood alone. */
function last(item: string, before = usual): Value | undefined {
  const document = `${root}${before.repeat(6)}${item}${before}</ArrayOfItem>`;
  const items = Items.read(document);
  const alone = Items.read(`${root}${item}</ArrayOfItem>`);
  expect(items).toHaveLength(8);
  expect(items[6]).toEqual(alone[0]);
  expect(items[7]).toEqual({ A: "a", B: "b", C: 1 });
  return items[6];
}

describe("behind items that are alike", () => {
  // prettier-ignore
  test.each([
    ["other white space", "<Item> <A>a</A>\n<B>b</B>\t<C>1</C> </Item>", { A: "a", B: "b", C: 1 }],
    ["a comment", "<Item><A>a</A><!-- --><B>b</B></Item>", { A: "a", B: "b" }],
    ["a longer name", "<Item><A>a</A><Bb>b</Bb><C>1</C></Item>", { A: "a", C: 1 }],
    ["a shorter tag", "<Item><A>a</A><B/></Item>", { A: "a", B: "" }],
    ["nil", `<Item><A>a</A><B i:nil="true" /><C>2</C></Item>`, { A: "a", C: 2 }],
    ["an end tag with a blank", "<Item><A>a</A ><B>b</B\n></Item>", { A: "a", B: "b" }],
    ["text in two pieces", "<Item><A>a<![CDATA[</A><B>]]></A><B>b</B></Item>", { A: "a</A><B>", B: "b" }],
    ["another order", "<Item><C>1</C><A>a</A><B>b</B></Item>", { A: "a", B: "b", C: 1 }],
    ["another namespace", `<Item><A>a</A><B xmlns="urn:b">b</B><C>1</C></Item>`, { A: "a", C: 1 }],
    ["a prefix", "<g:Item><g:A>a</g:A><g:B>b</g:B></g:Item>", { A: "a", B: "b" }],
  ])("%s", (_, item, expected) => {
    expect(last(item)).toEqual(expected);
    expect(last(item, spaced)).toEqual(expected);
  });

  test("an attribute's prefix that means something else now", () => {
    const nil = `<Item><A>a</A><B i:nil="true"/><C>1</C></Item>`;
    const other = `<Item xmlns:i="urn:i"><A>a</A><B i:nil="true"/><C>1</C></Item>`;
    const document = `${root}${nil.repeat(6)}${other}${nil}</ArrayOfItem>`;
    const items = Items.read(document);
    expect(items[5]).toEqual({ A: "a", C: 1 });
    expect(items[6]).toEqual({ A: "a", B: "", C: 1 });
    expect(items[7]).toEqual({ A: "a", C: 1 });
  });

  test("a tag's prefix that means something else now", () => {
    const p = `<Item xmlns:p="${golden}"><p:A>a</p:A><p:B>b</p:B></Item>`;
    const other = `<Item xmlns:p="urn:p"><p:A>a</p:A><p:B>b</p:B></Item>`;
    const items = Items.read(`${root}${p.repeat(6)}${other}</ArrayOfItem>`);
    expect(items[5]).toEqual({ A: "a", B: "b" });
    expect(items[6]).toEqual({});
  });

  // prettier-ignore
  test.each([
    ["an end tag of another name", "<Item><A>a</Aa><B>", "expected </A> (line 1, column 338, at ArrayOfItem/Item[7]/A)"],
    ["a prefix that is not declared", "<Item><A>a</A><q:B>b</q:B>", "the prefix 'q' is not declared (line 1, column 343, at ArrayOfItem/Item[7])"],
    ["the document's end", "<Item><A>a</A><B", "the document ends inside a tag (line 1, column 344, at ArrayOfItem/Item[7])"],
  ])("refused: %s", (_, item, message) => {
    expect(() => Items.read(root + usual.repeat(6) + item)).toThrow(
      xmlError(message),
    );
  });

  test("an item of another namespace", () => {
    const other = `<Item xmlns="urn:b"><A>a</A><B xmlns="${golden}">b</B></Item>`;
    expect(
      Items.read(`${root}${usual.repeat(6)}${other}</ArrayOfItem>`),
    ).toHaveLength(6);
  });

  test("what is too deep", () => {
    const Node: x.XmlMapper<Value> = contract({
      name: "Node",
      namespace: "",
      members: [["Node?", { ...x.lazy<Value>(() => Node), name: "Node" }]],
    });
    const nested = "<Node>".repeat(257) + "</Node>".repeat(257);
    expect(() => Node.read(nested)).toThrow(
      "elements are nested deeper than 256",
    );
  });
});

describe("written behind a text that needs nothing but tags", () => {
  test("texts that are escaped, empty or null, and members that are left out", () => {
    const values = [
      { A: "a", B: "b", C: 1 },
      { A: "a", B: "<&>", C: 1 },
      { A: "", B: "b", C: null },
      { B: "\u{1f600}" },
    ];
    expect(Items.write(values, { declaration: false })).toBe(
      `<ArrayOfItem ${i} xmlns="${golden}">` +
        "<Item><A>a</A><B>b</B><C>1</C></Item>" +
        "<Item><A>a</A><B>&lt;&amp;&gt;</B><C>1</C></Item>" +
        `<Item><A></A><B>b</B><C i:nil="true" /></Item>` +
        `<Item><A i:nil="true" /><B>\u{1f600}</B><C i:nil="true" /></Item>` +
        "</ArrayOfItem>",
    );
  });
  test("items and entries", () => {
    const Lists = x.list(x.map("e", x.string, x.list(x.string)));
    const Maps = x.map("e", x.string, x.string);
    expect(
      Maps.write({ a: "1", "<": "2", b: "&", c: "3" }, { declaration: false }),
    ).toBe(
      `<ArrayOfe ${i} xmlns="${arrays}"><e><Key>a</Key><Value>1</Value></e><e><Key>&lt;</Key><Value>2</Value></e>` +
        "<e><Key>b</Key><Value>&amp;</Value></e><e><Key>c</Key><Value>3</Value></e></ArrayOfe>",
    );
    const item = "<Key>a</Key><Value><string>1</string><string>&gt;</string>";
    expect(
      Lists.write([{ a: ["1", ">", "2"] }, {}], { declaration: false }),
    ).toBe(
      `<ArrayOfArrayOfe ${i} xmlns="${arrays}"><ArrayOfe><e>${item}<string>2</string></Value></e></ArrayOfe><ArrayOfe /></ArrayOfArrayOfe>`,
    );
  });
  // prettier-ignore
  test.each([
    ["a member", Items, [{ A: "a" }, { A: "a", B: "\0" }], "the character U+0000 is not allowed in XML (at ArrayOfItem/Item[2]/B)"],
    ["an item", x.list(x.string), ["a", "b", "c\uffff"], "the character U+FFFF is not allowed in XML (at ArrayOfstring/string[3])"],
    ["an entry", x.map("e", x.string, x.string), { a: "b", c: "\ud800" }, "the character U+D800 is not allowed in XML (at ArrayOfe/e[2]/Value)"],
  ])("an error has its path: %s", (_, mapper: unknown, value, message) => {
    expect(() => (mapper as x.XmlMapper<unknown>).write(value)).toThrow(xmlError(message));
  });
});

describe("a document long enough for its repeated values to count", () => {
  const texts = [
    "a",
    "b",
    "twenty characters! 1",
    "twenty characters! 1 and more",
    // As above but for one character, wherever that is.
    ...Array.from(
      { length: 20 },
      (_, at) =>
        `${"twenty characters! 1".slice(0, at)}_${"twenty characters! 1".slice(at + 1)}`,
    ),
    "\u540d\u524d \u30bb\u30c3\u30b7\u30e7\u30f3",
    "",
  ];
  const padding = `<!--${"-x".repeat(2 ** 21)}-->`;

  test("gives each value, however alike", () => {
    const items = [...texts, ...texts, ...texts.toReversed(), ...texts];
    const content = items.map((it) => `<A>${it}</A>`).join("</Item><Item>");
    const document = `${root}<Item>${content}</Item>${padding}</ArrayOfItem>`;
    expect(Items.read(document)).toEqual(items.map((A) => ({ A })));
  });

  test("resolves references, and normalises, where values are repeated", () => {
    const item = "<Item><A>a&lt;b\r\nc</A></Item>";
    const document = `${root}${item.repeat(4)}${padding}</ArrayOfItem>`;
    expect(Items.read(document)).toEqual(
      Array.from({ length: 4 }, () => ({ A: "a<b\nc" })),
    );
  });
});

test("objects and lists are plain ones", () => {
  const [item, ...more] = Items.read(
    `${root}${usual.repeat(20)}</ArrayOfItem>`,
  );
  expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  expect(item).toStrictEqual({ A: "a", B: "b", C: 1 });
  expect(more).toHaveLength(19);
  expect(structuredClone(item)).toStrictEqual({ A: "a", B: "b", C: 1 });
});

test("a list inside of a list's item does not touch it", () => {
  const Lists = x.list(x.list(x.list(x.string)));
  const value = [[["a"], ["b", "c"]], [], [[], ["d"]], [["e"]]];
  expect(Lists.read(Lists.write(value))).toStrictEqual(value);
});

test("members out of order, some of them twice, and some not there", () => {
  const Wide = contract({
    name: "Wide",
    namespace: golden,
    members: ["A", "B", "C", "D", "E"].map((it) => [`${it}?`, x.string]),
  });
  const read = (...names: string[]) =>
    Wide.read(
      `<Wide xmlns="${golden}">${names.map((it, at) => `<${it}>${at}</${it}>`).join("")}</Wide>`,
    );
  expect(read("D", "B", "D", "A", "B", "E", "A", "C")).toEqual({
    A: "3",
    B: "1",
    C: "7",
    D: "0",
    E: "5",
  });
  expect(read("E", "A", "B", "C", "E")).toEqual({
    A: "1",
    B: "2",
    C: "3",
    E: "0",
  });
});
