import { describe, expect, test } from "vitest";
import { xmlError } from "../../test/contract.js";
import * as x from "./xml.js";

const xmlns = "http://www.w3.org/2000/xmlns/";
const xsi = "http://www.w3.org/2001/XMLSchema-instance";

const named = (namespace: string, name: string): string =>
  namespace === "" ? name : `{${namespace}}${name}`;

/** What the reader gives, token by token: `<{urn:a}a b="1">`, `text`, `</{urn:a}a>`. */
function tokens(
  source: string | Uint8Array,
  options?: x.ReadOptions,
): readonly string[] {
  const reader = x.openXml(source, options);
  const found: string[] = [];
  for (;;) {
    const token = reader.next();
    if (token === "eof") return found;
    const name = named(reader.namespace, reader.name);
    const attributes = reader.attributes.map(
      (it) => ` ${named(it.namespace, it.name)}="${it.value}"`,
    );
    if (token === "text") found.push(reader.text);
    else if (token === "start") found.push(`<${name}${attributes.join("")}>`);
    else found.push(`</${name}>`);
  }
}

const ascii = (text: string): number[] =>
  Array.from(text, (it) => it.charCodeAt(0));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const declared = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>`;

/** UTF-16 with its byte order mark. */
function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = Array.from(`\uFEFF${text}`).flatMap((it) =>
    it.split("").flatMap((unit) => {
      const code = unit.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return order === "little" ? pair : pair.toReversed();
    }),
  );
  return Uint8Array.from(bytes);
}

const nested = (depth: number): string =>
  "<a>".repeat(depth) + "</a>".repeat(depth);
const attributes = (count: number): string =>
  `<a${Array.from({ length: count }, (_, n) => ` b${n}='' `).join("")}/>`;
/** Stands on an element with this i:nil. */
const nil = (value: string): x.XmlReader => {
  const reader = x.openXml(`<a xmlns:i='${xsi}' i:nil='${value}'/>`);
  reader.next();
  return reader;
};

describe("what is well-formed", () => {
  // prettier-ignore
  const documents: [what: string, source: string, expected: string[]][] = [
    ["an empty element", "<a/>", ["<a>", "</a>"]],
    ["an element without content", "<a></a>", ["<a>", "</a>"]],
    [
      "white space inside tags",
      "<a\n\tb = '1' ><c /></a \r\n>",
      ['<a b="1">', "<c>", "</c>", "</a>"],
    ],
    ["blank text is text", "<a> <b/>\n</a>", ["<a>", " ", "<b>", "</b>", "\n", "</a>"]],
    [
      "text comes in one piece",
      "<a>1<!-- - -->2<?p d?>3<![CDATA[<b>&amp;]]>4</a>",
      ["<a>", "123<b>&amp;4", "</a>"],
    ],
    [
      "what may stand around the root",
      '<?xml version="1.0"?> <!--a--><?b?>\n<c/>\r\n<!--d--> <?e?> ',
      ["<c>", "</c>"],
    ],
    [
      "either quote in the other",
      `<a b='"' c="'"/>`,
      [`<a b=""" c="'">`, "</a>"],
    ],
    ["> everywhere", '<a b=">">c>]]</a>', ['<a b=">">', "c>]]", "</a>"]],
    [
      "references",
      '<a b="&quot;&#9;&#xa;">&amp;&lt;&gt;&quot;&apos;&#65;&#x42;&#x1f600;&#x10FFFF;</a>',
      ['<a b=""\t\n">', "&<>\"'AB\u{1f600}\u{10ffff}", "</a>"],
    ],
    [
      "a reference is resolved once",
      "<a>&amp;lt;&#38;gt;]]&gt;</a>",
      ["<a>", "&lt;&gt;]]>", "</a>"],
    ],
    [
      "CR and CR LF are LF",
      "<a>1\r2\r\n3\r\r\n4&#xD;5<![CDATA[\r\n]]></a>",
      ["<a>", "1\n2\n3\n\n4\r5\n", "</a>"],
    ],
    [
      "white space in an attribute is blanks",
      '<a b="1\r\n2\n3\t4&#13;&#10;"/>',
      ['<a b="1 2 3 4\r\n">', "</a>"],
    ],
    [
      "CDATA sections, empty and with ]]",
      "<a><![CDATA[]]><![CDATA[]]]]><![CDATA[>]]></a>",
      ["<a>", "]]>", "</a>"],
    ],
    ["nothing but an empty CDATA section", "<a><![CDATA[]]></a>", ["<a>", "</a>"]],
    [
      "names of other scripts",
      "<名前 é_-.1='1'><_\u{10000}/></名前>",
      ['<名前 é_-.1="1">', "<_\u{10000}>", "</_\u{10000}>", "</名前>"],
    ],
    ["the white space, DEL and C1 that XML allows", "<a>\t\n \x7f\x85\xa0</a>", ["<a>", "\t\n \x7f\x85\xa0", "</a>"]],
    ["a byte order mark", "\uFEFF<a/>", ["<a>", "</a>"]],
    [
      "a mark inside is a character",
      "<a>\uFEFF</a>",
      ["<a>", "\uFEFF", "</a>"],
    ],
    [
      "all that a declaration may say",
      "<?xml\tversion = '1.0' encoding\n=\"UTF-8\" standalone='no' ?><a/>",
      ["<a>", "</a>"],
    ],
    [
      "an instruction whose name only starts like a declaration",
      "<?xml-stylesheet href='a'?><a/>",
      ["<a>", "</a>"],
    ],
  ];
  test.each(documents)("%s", (_, source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  test("after the end it stays the end", () => {
    const reader = x.openXml("<a/>");
    expect([1, 2, 3, 4].map(() => reader.next())).toEqual([
      "start",
      "end",
      "eof",
      "eof",
    ]);
  });
});

describe("what is not well-formed", () => {
  const notReference = "'&' starts no reference to a character that XML allows";
  const declaration =
    'the XML declaration is not of the form <?xml version="1.0" encoding="utf-8"?>';
  // prettier-ignore
  const documents: [source: string, message: string][] = [
    ["", "the document has no root element (line 1, column 1)"],
    [" \n ", "the document has no root element (line 2, column 2)"],
    ["<!--a-->", "the document has no root element (line 1, column 9)"],
    ["a", "text is not expected before the root element (line 1, column 1)"],
    [" a<b/>", "text is not expected before the root element (line 1, column 2)"],
    ["<a/>\n b", "text is not expected after the root element (line 2, column 2)"],
    ["<a/>&#32;", "text is not expected after the root element (line 1, column 5)"],
    ["\uFEFF\uFEFF<a/>", "text is not expected before the root element (line 1, column 2)"],
    ["<a/><b/>", "a second root element (line 1, column 5)"],
    ["<a/></a>", "an end tag without a start tag (line 1, column 5)"],
    ["</a>", "an end tag without a start tag (line 1, column 1)"],
    ["<a>", "the document ends before </a> (line 1, column 4, at a)"],
    ["<a><p:b xmlns:p='u'>", "the document ends before </p:b> (line 1, column 21, at a/b)"],
    ["<a><b/>", "the document ends before </a> (line 1, column 8, at a)"],
    ["<a><b/>&</a>", "'&' starts no reference to a character that XML allows (line 1, column 8, at a)"],
    ["<a><b/><!--", "a comment is not closed (line 1, column 8, at a)"],
    ["<a><b></b></c>", "expected </a> (line 1, column 11, at a)"],
    ["<a/><!--", "a comment is not closed (line 1, column 5)"],
    ["<a></b>", "expected </a> (line 1, column 4, at a)"],
    ["<a></aa>", "expected </a> (line 1, column 4, at a)"],
    ["<aa></a>", "expected </aa> (line 1, column 5, at aa)"],
    ["<a></ a>", "expected </a> (line 1, column 4, at a)"],
    ["<a></A>", "expected </a> (line 1, column 4, at a)"],
    ["<a></a b='1'>", "expected </a> (line 1, column 4, at a)"],
    ["<p:a xmlns:p='u' xmlns:q='u'></q:a>", "expected </p:a> (line 1, column 30, at a)"],
    ["<a><b></a></b>", "expected </b> (line 1, column 7, at a/b)"],
    ["<", "the document ends here (line 1, column 2)"],
    ["< a/>", "a name is expected (line 1, column 2)"],
    ["<1/>", "a name is expected (line 1, column 2)"],
    ["<a><-b/></a>", "a name is expected (line 1, column 5, at a)"],
    ["<a", "the document ends inside a tag (line 1, column 3)"],
    ["<a b='1'", "the document ends inside a tag (line 1, column 9)"],
    ["<a / >", "'>' is expected after '/' (line 1, column 4)"],
    ["<a$/>", "'$' is not expected in a tag (line 1, column 3)"],
    ["<a b='1'c='2'/>", "'c' is not expected in a tag (line 1, column 9)"],
    ["<a b/>", "'=' is expected after an attribute's name (line 1, column 5)"],
    ["<a b=1/>", "an attribute's value is not in quotes (line 1, column 6)"],
    ["<a b='1\"/>", "an attribute's value is not closed (line 1, column 6)"],
    ["<a b='<'/>", "'<' is not allowed in an attribute's value (line 1, column 7)"],
    ["<a b='1' b='2'/>", "the attribute 'b' occurs twice (line 1, column 10)"],
    ["<a>]]></a>", "']]>' is not allowed in text (line 1, column 4, at a)"],
    ["<a><![CDATA[a]]", "a CDATA section is not closed (line 1, column 4, at a)"],
    ["<![CDATA[a]]><a/>", "'<!' starts neither a comment nor, inside an element, a CDATA section (line 1, column 1)"],
    ["<a><![cdata[a]]></a>", "'<!' starts neither a comment nor, inside an element, a CDATA section (line 1, column 4, at a)"],
    ["<!-- a", "a comment is not closed (line 1, column 1)"],
    ["<!-->", "a comment is not closed (line 1, column 1)"],
    ["<!--a--b--><c/>", "'--' is not allowed in a comment (line 1, column 6)"],
    ["<a><!-- ---></a>", "'--' is not allowed in a comment (line 1, column 9, at a)"],
    ["<a><?p", "a processing instruction is not closed (line 1, column 4, at a)"],
    ["<a><? p?></a>", "a name is expected (line 1, column 6, at a)"],
    ["<a><?p$?></a>", "white space is expected after the name (line 1, column 7, at a)"],
    ["<a><?p:q ?></a>", "a processing instruction's name has a colon (line 1, column 4, at a)"],
    ["<a><?XML ?></a>", "an XML declaration is only allowed at the very start (line 1, column 4, at a)"],
    [' <?xml version="1.0"?><a/>', "an XML declaration is only allowed at the very start (line 1, column 2)"],
    // References.
    ["<a>&</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>1 & 2;</a>", `${notReference} (line 1, column 6, at a)`],
    ["<a>&amp</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&AMP;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&nbsp;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#x;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#X41;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#4a;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#-1;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#0;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#x1F;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#xD83D;&#xDE00;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#xFFFE;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>&#x110000;</a>", `${notReference} (line 1, column 4, at a)`],
    ["<a>\n&#99999999999999999999;</a>", `${notReference} (line 2, column 1, at a)`],
    ["<a b='1&c'/>", `${notReference} (line 1, column 8)`],
    // Characters.
    ["<a>\0</a>", "the character U+0000 is not allowed in XML (line 1, column 4)"],
    ["<a>\n\x0b</a>", "the character U+000B is not allowed in XML (line 2, column 1)"],
    ["<a>\ufffe</a>", "the character U+FFFE is not allowed in XML (line 1, column 4)"],
    ["<a>\uffff</a>", "the character U+FFFF is not allowed in XML (line 1, column 4)"],
    ["<a>\ud83d</a>", "the character U+D83D is not allowed in XML (line 1, column 4)"],
    ["<a>\ude00\ud83d</a>", "the character U+DE00 is not allowed in XML (line 1, column 4)"],
    // Declarations.
    ["<?xml?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml encoding='utf-8'?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml version='2.0'?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml version='1.0' standalone='maybe'?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml version='1.0'encoding='utf-8'?><a/>", `${declaration} (line 1, column 1)`],
    ["<?xml version='1.0'><a/>", `${declaration} (line 1, column 1)`],
  ];
  test.each(documents)("%j", (source, message) => {
    expect(() => tokens(source)).toThrow(xmlError(message));
  });
});

const isName = (name: string): boolean => {
  try {
    return tokens(`<${name}/>`).length === 2;
  } catch {
    return false;
  }
};

// XML 1.0, fifth edition, productions 4 and 4a: the first and last of each range, and their neighbours.
describe("characters of names", () => {
  // prettier-ignore
  const starts = [
    0x41, 0x5a, 0x5f, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f,
    0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0xeffff,
  ];
  const parts = [0x2d, 0x2e, 0x30, 0x39, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];
  // prettier-ignore
  const neither = [
    0x21, 0x24, 0x2c, 0x3b, 0x40, 0x5b, 0x5e, 0x60, 0x7b, 0xb6, 0xb8, 0xbf, 0xd7, 0xf7, 0x37e, 0x2000, 0x200b, 0x200e, 0x203e, 0x2041,
    0x206f, 0x2190, 0x2bff, 0x2ff0, 0x3000, 0xe000, 0xf8ff, 0xfdd0, 0xfdef, 0xf0000, 0x10ffff,
  ];
  test.each(starts)("U+%s starts one", (code) => {
    expect(isName(String.fromCodePoint(code))).toBe(true);
    expect(isName(`a${String.fromCodePoint(code)}`)).toBe(true);
  });
  test.each(parts)("U+%s is inside one", (code) => {
    expect(isName(String.fromCodePoint(code))).toBe(false);
    expect(isName(`a${String.fromCodePoint(code)}`)).toBe(true);
  });
  test.each(neither)("U+%s is in none", (code) => {
    expect(isName(String.fromCodePoint(code))).toBe(false);
    expect(isName(`a${String.fromCodePoint(code)}`)).toBe(false);
  });
});

describe("DOCTYPE is refused, wherever it stands", () => {
  const message = "a document type declaration (DOCTYPE) is not allowed";
  test.each([
    ["<!DOCTYPE a><a/>", "line 1, column 1"],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      "line 2, column 1",
    ],
    ['<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "line 1, column 1"],
    ["<a><!DOCTYPE b></a>", "line 1, column 4, at a"],
  ])("%j", (source, place) => {
    expect(() => tokens(source)).toThrow(xmlError(`${message} (${place})`));
  });
});

describe("namespaces", () => {
  const documents: [what: string, source: string, expected: string[]][] = [
    [
      "the default one is for elements only",
      "<a xmlns='u' b='1'><c/></a>",
      [`<{u}a {${xmlns}}xmlns="u" b="1">`, "<{u}c>", "</{u}c>", "</{u}a>"],
    ],
    [
      "it can be taken back",
      "<a xmlns='u'><b xmlns=''/><c/></a>",
      [
        `<{u}a {${xmlns}}xmlns="u">`,
        `<b {${xmlns}}xmlns="">`,
        "</b>",
        "<{u}c>",
        "</{u}c>",
        "</{u}a>",
      ],
    ],
    [
      "prefixes, declared behind their use",
      "<p:a p:b='1' xmlns:p='u'/>",
      [`<{u}a {u}b="1" {${xmlns}}p="u">`, "</{u}a>"],
    ],
    [
      "an inner declaration ends with its element",
      "<p:a xmlns:p='u'><p:b xmlns:p='v'><p:c/></p:b><p:d/></p:a>",
      [
        `<{u}a {${xmlns}}p="u">`,
        `<{v}b {${xmlns}}p="v">`,
        "<{v}c>",
        "</{v}c>",
        "</{v}b>",
        "<{u}d>",
        "</{u}d>",
        "</{u}a>",
      ],
    ],
    [
      "xml is always bound, and may be declared as what it is",
      "<a xml:lang='de' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
      [
        `<a {http://www.w3.org/XML/1998/namespace}lang="de" {${xmlns}}xml="http://www.w3.org/XML/1998/namespace">`,
        "</a>",
      ],
    ],
    [
      "one local name in two namespaces is no duplicate",
      "<a b='1' p:b='2' q:b='3' xmlns:p='u' xmlns:q='v'/>",
      [`<a b="1" {u}b="2" {v}b="3" {${xmlns}}p="u" {${xmlns}}q="v">`, "</a>"],
    ],
    [
      "references in a URI are resolved",
      "<a xmlns='u&amp;&#x76;'/>",
      [`<{u&v}a {${xmlns}}xmlns="u&v">`, "</{u&v}a>"],
    ],
  ];
  test.each(documents)("%s", (_, source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });

  // prettier-ignore
  const wrong: [source: string, message: string][] = [
    ["<p:a/>", "the prefix 'p' is not declared (line 1, column 2)"],
    ["<a p:b='1'/>", "the prefix 'p' is not declared (line 1, column 4)"],
    ["<a><b xmlns:p='u'/><p:c/></a>", "the prefix 'p' is not declared (line 1, column 21, at a)"],
    ["<a b='1' p:b='2' p:b='3' xmlns:p='u'/>", "the attribute 'b' occurs twice (line 1, column 18)"],
    ["<a p:b='1' q:b='2' xmlns:p='u' xmlns:q='u'/>", "the attribute 'b' occurs twice (line 1, column 12)"],
    ["<a xmlns='u' xmlns='u'/>", "the attribute 'xmlns' occurs twice (line 1, column 14)"],
    ["<a xmlns:p='u' xmlns:p='v'/>", "the attribute 'p' occurs twice (line 1, column 16)"],
    ["<a xmlns:p=''/>", "the prefix 'p' is bound to nothing (line 1, column 4)"],
    ["<a xmlns:xmlns='u'/>", "the prefix 'xmlns' cannot be declared (line 1, column 4)"],
    ["<a xmlns:xml='u'/>", "the prefix 'xml' cannot be bound to 'u' (line 1, column 4)"],
    [`<a xmlns:p='${xmlns}'/>`, `the prefix 'p' cannot be bound to '${xmlns}' (line 1, column 4)`],
    ["<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "the prefix '' cannot be bound to 'http://www.w3.org/XML/1998/namespace' (line 1, column 4)"],
    ["<a:/>", "'a:' is not a name with a prefix (line 1, column 2)"],
    ["<:a/>", "':a' is not a name with a prefix (line 1, column 2)"],
    ["<a:b:c xmlns:a='u'/>", "'a:b:c' is not a name with a prefix (line 1, column 2)"],
    ["<a:1 xmlns:a='u'/>", "'a:1' is not a name with a prefix (line 1, column 2)"],
    ["<a :b='1'/>", "':b' is not a name with a prefix (line 1, column 4)"],
    ["<a b:='1'/>", "'b:' is not a name with a prefix (line 1, column 4)"],
    ["<xmlns:a/>", "the prefix 'xmlns' is not declared (line 1, column 2)"],
  ];
  test.each(wrong)("%j", (source, message) => {
    expect(() => tokens(source)).toThrow(xmlError(message));
  });
});

describe("limits", () => {
  test("elements may be 256 deep", () => {
    expect(tokens(nested(256))).toHaveLength(512);
    const path = Array.from({ length: 256 }, () => "a").join("/");
    expect(() => tokens(nested(257))).toThrow(
      xmlError(
        `elements are nested deeper than 256 (line 1, column 769, at ${path})`,
      ),
    );
  });
  test("also those that are skipped", () => {
    const reader = x.openXml(nested(257));
    reader.next();
    expect(() => reader.skip()).toThrow("elements are nested deeper than 256");
  });
  test("an element may have 256 attributes, declarations included", () => {
    expect(tokens(attributes(256))).toHaveLength(2);
    expect(() => tokens(attributes(257))).toThrow(
      xmlError("an element has more than 256 attributes (line 1, column 2198)"),
    );
  });
  test("a document may be of any length, unless told", () => {
    expect(tokens("<a>text</a>", { maxLength: 11 })).toHaveLength(3);
    expect(() => tokens("<a>text</a>", { maxLength: 10 })).toThrow(
      xmlError("the document is longer than 10 characters (line 1, column 11)"),
    );
    expect(() => tokens("<a>\n\u{1f600}</a>", { maxLength: 9 })).toThrow(
      xmlError("the document is longer than 9 characters (line 2, column 6)"),
    );
  });
  test("both are the caller's to say", () => {
    const few = { maxDepth: 2, maxAttributes: 1 };
    expect(tokens("<a b=''><c/></a>", few)).toHaveLength(4);
    expect(() => tokens("<a><b><c/></b></a>", few)).toThrow(
      xmlError("elements are nested deeper than 2 (line 1, column 7, at a/b)"),
    );
    expect(() => tokens("<a b='' xmlns:c='u'/>", few)).toThrow(
      xmlError("an element has more than 1 attributes (line 1, column 9)"),
    );
    expect(tokens(nested(20_000), { maxDepth: 20_000 })).toHaveLength(40_000);
  });
});

describe("bytes", () => {
  const umlaut = "<a>ü名\u{1f600}</a>";
  const expected = ["<a>", "ü名\u{1f600}", "</a>"];

  // prettier-ignore
  const documents: [what: string, bytes: Uint8Array, expected: string[]][] = [
    ["UTF-8", utf8(umlaut), expected],
    ["UTF-8 with a mark", utf8(`\uFEFF${umlaut}`), expected],
    ["UTF-8 as declared", utf8(declared("UTF-8") + umlaut), expected],
    ["ASCII", utf8(`${declared("us-ascii")}<a>b</a>`), ["<a>", "b", "</a>"]],
    [
      "Latin-1",
      Uint8Array.from([...ascii(`${declared("ISO-8859-1")}<a>`), 0xe9, 0x80, ...ascii("</a>")]),
      ["<a>", "é\x80", "</a>"],
    ],
    ["UTF-16, little-endian", utf16(umlaut, "little"), expected],
    ["UTF-16, big-endian", utf16(umlaut, "big"), expected],
    ["UTF-16 as declared", utf16(declared("utf-16") + umlaut, "little"), expected],
    ["a part of a larger buffer", utf8(`xx${umlaut}xx`).subarray(2, -2), expected],
    [
      "more than one piece of Latin-1",
      Uint8Array.from([...ascii(`${declared("iso-8859-1")}<a>`), ...Array.from({ length: 5000 }, () => 0xe9), ...ascii("</a>")]),
      ["<a>", "é".repeat(5000), "</a>"],
    ],
  ];
  test.each(documents)("%s", (_, bytes, found) => {
    expect(tokens(bytes)).toEqual(found);
  });

  // prettier-ignore
  const wrong: [what: string, bytes: Uint8Array, message: string][] = [
    ["no UTF-8", Uint8Array.from([...ascii("<a>"), 0xe9, ...ascii("</a>")]), "the document is not valid UTF-8"],
    ["an overlong form", Uint8Array.from([...ascii("<a>"), 0xc0, 0xbc, ...ascii("</a>")]), "the document is not valid UTF-8"],
    ["half a surrogate pair", utf16("<a>\ud83d</a>", "big"), "the document is not valid UTF-16BE"],
    ["a surrogate in UTF-8", Uint8Array.from([...ascii("<a>"), 0xed, 0xa0, 0x80, ...ascii("</a>")]), "the document is not valid UTF-8"],
    ["half a code unit", utf16("<a/>", "little").subarray(0, -1), "the document is not valid UTF-16LE"],
    ["UTF-16 that is UTF-8", utf8(`${declared("utf-16")}<a/>`), "the encoding 'utf-16' is not supported"],
    ["another encoding", utf8(`${declared("windows-1252")}<a/>`), "the encoding 'windows-1252' is not supported"],
    ["none at all", utf8(`${declared("bogus")}<a/>`), "the encoding 'bogus' is not supported"],
    ["a mark against the declaration", utf8(`\uFEFF${declared("iso-8859-1")}<a/>`), "the encoding is declared as 'iso-8859-1', but is utf-8"],
    ["UTF-16 declared as UTF-8", utf16(`${declared("utf-8")}<a/>`, "big"), "the encoding is declared as 'utf-8', but is utf-16be"],
    ["UTF-16 without a mark", utf16("<a/>", "little").subarray(2), "the character U+0000 is not allowed in XML (line 1, column 2)"],
    ["no byte", new Uint8Array(), "the document has no root element (line 1, column 1)"],
    ["a second mark", utf8("\uFEFF\uFEFF<a/>"), "text is not expected before the root element (line 1, column 2)"],
  ];
  test.each(wrong)("%s", (_, bytes, message) => {
    expect(() => tokens(bytes)).toThrow(xmlError(message));
  });

  test("a string is text already, whatever its declaration says", () => {
    expect(tokens(`${declared("utf-16")}<a>ü</a>`)).toEqual([
      "<a>",
      "ü",
      "</a>",
    ]);
  });
});

describe("where an error is", () => {
  test("lines end with LF, CR or CR LF; columns count UTF-16 code units", () => {
    expect(() => tokens("<a>\r\n\r\n\u{1f600}&</a>")).toThrow(
      "(line 3, column 3, at a)",
    );
  });
  test("the parts of the error", () => {
    const parts = { name: "XmlError", line: 2, column: 8, path: "a/c" };
    expect(() => tokens("<a>\n<b/><c>&</c></a>")).toThrow(
      expect.objectContaining(parts),
    );
    expect(new x.XmlError("no")).toBeInstanceOf(Error);
  });
  test("an element is named by its local name, an item also by its number", () => {
    const reader = x.openXml("<p:a xmlns:p='u'><b/><b><c>1</c></b></p:a>");
    const counted = (n: number): void => {
      reader.child();
      reader.setPosition(n);
    };
    reader.next();
    counted(1);
    reader.skip();
    counted(2);
    reader.child();
    expect(reader.error("no").message).toBe(
      "no (line 1, column 25, at a/b[2]/c)",
    );
    expect(reader.error("no").path).toBe("a/b[2]/c");
  });
  test("without a text it has only a path, or not even that", () => {
    expect(new x.XmlError("no", "a/b")).toMatchObject({
      message: "no (at a/b)",
      path: "a/b",
      line: undefined,
      column: undefined,
    });
    expect(new x.XmlError("no").message).toBe("no");
  });
});

describe("moving about", () => {
  test("child goes from one to the next, over blanks and comments", () => {
    const reader = x.openXml("<a> <b/><!-- --> <c><d/></c>\n</a>");
    const names: string[] = [];
    reader.next();
    while (reader.child()) {
      names.push(reader.name);
      reader.skip();
    }
    expect(names).toEqual(["b", "c"]);
    expect(reader.name).toBe("a");
    expect(reader.next()).toBe("eof");
  });
  test.each(["<a>x<b/></a>", "<a><b/>x</a>", "<a><![CDATA[x]]></a>"])(
    "child refuses the text in %s",
    (source) => {
      const reader = x.openXml(source);
      const toEnd = (): void => {
        while (reader.child()) reader.skip();
      };
      reader.next();
      expect(toEnd).toThrow(/^text 'x' is not expected \(line 1, .*, at a\)$/);
    },
  );
  test("content is text without elements", () => {
    const reader = x.openXml("<a><b>1<!-- -->2</b><c/><d></d><e><f/></e></a>");
    const read = (): string => {
      reader.child();
      return reader.content();
    };
    reader.next();
    expect([read(), read(), read()]).toEqual(["12", "", ""]);
    expect(read).toThrow(
      xmlError(
        "element 'f' is not expected, only text (line 1, column 35, at a/e/f)",
      ),
    );
  });

  test.each([
    ["true", true],
    ["1", true],
    [" true\n", true],
    ["false", false],
    ["0", false],
  ])("i:nil=%j is %s", (text, expected) => {
    expect(nil(text).nil).toBe(expected);
  });
  test.each(["True", "TRUE", "yes", "", "01"])("i:nil=%j is none", (text) => {
    const message = `i:nil is '${text}', not a boolean (line 1, column 1, at a)`;
    expect(() => nil(text).nil).toThrow(xmlError(message));
    expect(() => nil(text).skip()).toThrow(xmlError(message));
  });
  test("only XML Schema's nil counts", () => {
    const reader = x.openXml(`<a nil='true' i:nil='true' xmlns:i='${xsi}x'/>`);
    reader.next();
    expect(reader.nil).toBe(false);
  });

  test.each([
    ["q:b", { name: "b", namespace: "v" }],
    ["b", { name: "b", namespace: "u" }],
    ["r:b", { name: "b", namespace: "" }],
    [" q:b", { name: "b", namespace: "" }],
    ["", undefined],
  ])("i:type=%j", (text, expected) => {
    const reader = x.openXml(
      `<a xmlns='u' xmlns:q='v' xmlns:i='${xsi}' i:type='${text}'/>`,
    );
    reader.next();
    expect(reader.type).toEqual(expected);
    reader.next();
    expect(reader.type).toBeUndefined();
  });
});
