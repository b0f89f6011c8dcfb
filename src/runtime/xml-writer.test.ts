import { describe, expect, test } from "vitest";
import { contract, xmlError, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

// Documents as .NET 10 wrote them (docs/datacontract.md).

const dc = "http://schemas.datacontract.org/2004/07/";
const golden = `${dc}Golden`;
const leaves = `${dc}Golden.Other`;
const system = `${dc}System`;
const serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
const arrays = `${serialization}Arrays`;
const servicestack = "http://schemas.servicestack.net/types";
const i = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

const written = <T>(mapper: x.XmlMapper<T>, value: T): string =>
  mapper.write(value, { declaration: false });

const Base = contract({
  name: "Base",
  namespace: golden,
  members: [
    ["Alpha?", x.string],
    ["Zeta?", x.string],
  ],
});
const base = { Alpha: "a", Zeta: "z" };
const Strings = x.list(x.orNull(x.string));
const Leaf = contract({
  name: "Leaf",
  namespace: leaves,
  members: [
    ["Back?", Base],
    ["Tags?", Strings],
    ["Text?", x.string],
  ],
});
const Text = contract({
  name: "OneString",
  namespace: golden,
  members: [["Value?", x.string]],
});

describe("a document", () => {
  test("starts with the declaration, unless told otherwise", () => {
    const declaration = '<?xml version="1.0" encoding="utf-8"?>';
    const root = `<OneString ${i} xmlns="${golden}"><Value>a</Value></OneString>`;
    expect(Text.write({ Value: "a" })).toBe(declaration + root);
    expect(Text.write({ Value: "a" }, {})).toBe(declaration + root);
    expect(Text.write({ Value: "a" }, { declaration: true })).toBe(
      declaration + root,
    );
    expect(Text.write({ Value: "a" }, { declaration: false })).toBe(root);
  });

  const color = x.enumeration("Color", golden, { Green: "Green" });
  // prettier-ignore
  const roots: [what: string, mapper: x.XmlMapper<unknown>, value: unknown, document: string][] = [
    ["a string", x.string, "text", `<string xmlns="${serialization}">text</string>`],
    ["an empty string", x.string, "", `<string xmlns="${serialization}"></string>`],
    ["blanks", x.string, "  ", `<string xmlns="${serialization}">  </string>`],
    ["an int", x.int, 5, `<int xmlns="${serialization}">5</int>`],
    ["a char", x.char, "x", `<char xmlns="${serialization}">120</char>`],
    ["a duration", x.timeSpan, "PT5S", `<duration xmlns="${serialization}">PT5S</duration>`],
    ["no bytes", x.bytes, "", `<base64Binary xmlns="${serialization}" />`],
    ["an enum", color, "Green", `<Color xmlns="${golden}">Green</Color>`],
    ["strings", Strings, ["a", null], `<ArrayOfstring ${i} xmlns="${arrays}"><string>a</string><string i:nil="true" /></ArrayOfstring>`],
    ["no strings", Strings, [], `<ArrayOfstring ${i} xmlns="${arrays}" />`],
    ["lists of lists of classes", x.list(x.list(Base)), [[base]], `<ArrayOfArrayOfBase ${i} xmlns="${golden}"><ArrayOfBase><Base><Alpha>a</Alpha><Zeta>z</Zeta></Base></ArrayOfBase></ArrayOfArrayOfBase>`],
    ["lists of lists of strings", x.list(x.list(x.string)), [["x"]], `<ArrayOfArrayOfstring ${i} xmlns="${arrays}"><ArrayOfstring><string>x</string></ArrayOfstring></ArrayOfArrayOfstring>`],
    ["Nullable", x.list(x.nullable(x.int)), [1, null], `<ArrayOfNullableOfint ${i} xmlns="${system}"><int>1</int><int i:nil="true" /></ArrayOfNullableOfint>`],
    ["a named list", x.list(x.string, { name: "Tags", namespace: "urn:tags", itemName: "Tag" }), ["a", "b"], `<Tags ${i} xmlns="urn:tags"><Tag>a</Tag><Tag>b</Tag></Tags>`],
    ["a dictionary", x.map("KeyValueOfstringstring", x.string, x.string), { k: "v" }, `<ArrayOfKeyValueOfstringstring ${i} xmlns="${arrays}"><KeyValueOfstringstring><Key>k</Key><Value>v</Value></KeyValueOfstringstring></ArrayOfKeyValueOfstringstring>`],
    ["a named dictionary", x.map("Entry", x.string, Base, { name: "Dict", namespace: "urn:dict", keyName: "K", valueName: "V" }), { k: base }, `<Dict ${i} xmlns="urn:dict"><Entry><K>k</K><V xmlns:d3p1="${golden}"><d3p1:Alpha>a</d3p1:Alpha><d3p1:Zeta>z</d3p1:Zeta></V></Entry></Dict>`],
    ["dictionaries", x.list(x.map("KeyValueOfstringstring", x.string, x.string)), [{ a: "b" }], `<ArrayOfArrayOfKeyValueOfstringstring ${i} xmlns="${arrays}"><ArrayOfKeyValueOfstringstring><KeyValueOfstringstring><Key>a</Key><Value>b</Value></KeyValueOfstringstring></ArrayOfKeyValueOfstringstring></ArrayOfArrayOfKeyValueOfstringstring>`],
    ["values of a dictionary, null", x.map("KeyValueOfColorNullableOfColor0THe2_SHhq4wiXXMe", color, x.nullable(color, "NullableOfColor0THe2_SHh")), { Green: null }, `<ArrayOfKeyValueOfColorNullableOfColor0THe2_SHhq4wiXXMe ${i} xmlns="${arrays}"><KeyValueOfColorNullableOfColor0THe2_SHhq4wiXXMe><Key>Green</Key><Value i:nil="true" /></KeyValueOfColorNullableOfColor0THe2_SHhq4wiXXMe></ArrayOfKeyValueOfColorNullableOfColor0THe2_SHhq4wiXXMe>`],
    ["anything", x.list(x.object), [1, "a"], `<ArrayOfanyType ${i} xmlns="${arrays}"><anyType xmlns:d2p1="http://www.w3.org/2001/XMLSchema" i:type="d2p1:int">1</anyType><anyType xmlns:d2p1="http://www.w3.org/2001/XMLSchema" i:type="d2p1:string">a</anyType></ArrayOfanyType>`],
    ["a class without members", contract({ name: "Empty", namespace: golden, members: [] }), {}, `<Empty ${i} xmlns="${golden}" />`],
    ["a nested class", contract({ name: "Outer.Inner", namespace: golden, members: [] }), {}, `<Outer.Inner ${i} xmlns="${golden}" />`],
    ["a class without a namespace", contract({ name: "Bare", namespace: "", members: [["A?", x.string]] }), { A: "" }, `<Bare ${i}><A></A></Bare>`],
  ];
  test.each(roots)("%s", (_, mapper, value, document) => {
    expect(written(mapper, value)).toBe(document);
    expect(mapper.read(document)).toEqual(value);
  });
});

describe("text", () => {
  // prettier-ignore
  const documents: [what: string, value: string, text: string][] = [
    ["&, < and >", "x]]>y <![CDATA[z]]> &amp;", "x]]&gt;y &lt;![CDATA[z]]&gt; &amp;amp;"],
    ["quotes", "\"q\" 'a'", "\"q\" 'a'"],
    ["what looks escaped", "_x0020_ &#10;", "_x0020_ &amp;#10;"],
    ["blanks", " \t\n ", " \t\n "],
    ["CR", "a\rb", "a\nb"],
    ["CR LF", "a\r\nb\r\n", "a\nb\n"],
    ["LF CR", "a\n\rb", "a\n\nb"],
    ["other line ends", "\x85\u2028\u2029", "\x85\u2028\u2029"],
    ["DEL, C1 and the last of the plane", "\x7f\x80\x9f\ufffd\ufeff", "\x7f\x80\x9f\ufffd\ufeff"],
    ["pairs", "\u{10000}\u{10ffff}\u{1fffe}", "\u{10000}\u{10ffff}\u{1fffe}"],
  ];
  test.each(documents)("%s", (_, value, text) => {
    expect(written(x.string, value)).toBe(
      `<string xmlns="${serialization}">${text}</string>`,
    );
  });

  test.each([
    ["\0", "U+0000"],
    ["a\x01", "U+0001"],
    ["\x0b", "U+000B"],
    ["\x1f", "U+001F"],
    ["\ufffe", "U+FFFE"],
    ["\uffff", "U+FFFF"],
    ["\ud800", "U+D800"],
    ["a\udfffb", "U+DFFF"],
    ["\ude00\ud83d", "U+DE00"],
  ])("refuses %j", (value, name) => {
    expect(() => Text.write({ Value: value })).toThrow(
      xmlError(
        `the character ${name} is not allowed in XML (at OneString/Value)`,
      ),
    );
  });

  test("a namespace is quoted and escaped", () => {
    const Odd = contract({ name: "A", namespace: "urn:\"<&>'", members: [] });
    expect(written(Odd, {})).toBe(
      `<A ${i} xmlns="urn:&quot;&lt;&amp;&gt;'" />`,
    );
    expect(Odd.read(Odd.write({}))).toEqual({});
    expect(() =>
      written(contract({ name: "A", namespace: "\x01", members: [] }), {}),
    ).toThrow("the character U+0001");
  });
});

describe("declarations of namespaces", () => {
  test("a member's type declares its own before it is needed, and for null, too", () => {
    const Lists = contract({
      name: "DtoLists",
      namespace: golden,
      members: [
        ["Arr?", x.list(Base)],
        [
          "One?",
          contract({
            name: "C",
            namespace: `${dc}Voice.Api.Customers`,
            members: [["Id?", x.string]],
          }),
        ],
        ["Tags?", Strings],
      ],
    });
    expect(written(Lists, { Arr: [], One: { Id: "1" }, Tags: ["t"] })).toBe(
      `<DtoLists ${i} xmlns="${golden}"><Arr /><One xmlns:d2p1="${dc}Voice.Api.Customers"><d2p1:Id>1</d2p1:Id></One><Tags xmlns:d2p1="${arrays}"><d2p1:string>t</d2p1:string></Tags></DtoLists>`,
    );
    expect(written(Lists, {})).toBe(
      `<DtoLists ${i} xmlns="${golden}"><Arr i:nil="true" /><One xmlns:d2p1="${dc}Voice.Api.Customers" i:nil="true" /><Tags xmlns:d2p1="${arrays}" i:nil="true" /></DtoLists>`,
    );
  });

  test("prefixes are numbered by depth", () => {
    const Node: x.XmlMapper<Value> = x.classMapper<Value>({
      name: "DeepNode",
      namespace: golden,
      members: ["Next?", "Tags?"],
      read() {
        throw new Error("only written here");
      },
      write(writer, value) {
        writer.member("Next", Node, value["Next"] as Value);
        writer.member("Tags", Strings, value["Tags"] as string[]);
      },
    });
    expect(written(Node, { Next: { Next: { Tags: ["t"] } } })).toBe(
      `<DeepNode ${i} xmlns="${golden}"><Next><Next><Next i:nil="true" /><Tags xmlns:d4p1="${arrays}"><d4p1:string>t</d4p1:string></Tags></Next><Tags xmlns:d3p1="${arrays}" i:nil="true" /></Next><Tags xmlns:d2p1="${arrays}" i:nil="true" /></DeepNode>`,
    );
  });

  test("a namespace that is bound already is used as it is", () => {
    const Texts = x.map("KeyValueOfstringLeafdImge_P14", x.string, Leaf);
    expect(written(Texts, { k: { Back: base, Tags: ["x"], Text: "t" } })).toBe(
      `<ArrayOfKeyValueOfstringLeafdImge_P14 ${i} xmlns="${arrays}"><KeyValueOfstringLeafdImge_P14><Key>k</Key><Value xmlns:d3p1="${leaves}"><d3p1:Back xmlns:d4p1="${golden}"><d4p1:Alpha>a</d4p1:Alpha><d4p1:Zeta>z</d4p1:Zeta></d3p1:Back><d3p1:Tags><string>x</string></d3p1:Tags><d3p1:Text>t</d3p1:Text></Value></KeyValueOfstringLeafdImge_P14></ArrayOfKeyValueOfstringLeafdImge_P14>`,
    );
  });

  test("a list's items declare theirs on the list", () => {
    const Items = x.list(x.orNull(Base), {
      namespace: "urn:coll",
      name: "CdcNs",
    });
    const Holder = contract({
      name: "H",
      namespace: "urn:h",
      members: [
        ["A?", Items],
        ["K?", x.list(Items)],
      ],
    });
    expect(written(Holder, { A: [base, null], K: [[base]] })).toBe(
      `<H ${i} xmlns="urn:h"><A xmlns:d2p1="urn:coll" xmlns:d2p2="${golden}"><d2p1:Base><d2p2:Alpha>a</d2p2:Alpha><d2p2:Zeta>z</d2p2:Zeta></d2p1:Base><d2p1:Base i:nil="true" /></A>` +
        `<K xmlns:d2p1="urn:coll"><d2p1:CdcNs xmlns:d3p1="${golden}"><d2p1:Base><d3p1:Alpha>a</d3p1:Alpha><d3p1:Zeta>z</d3p1:Zeta></d2p1:Base></d2p1:CdcNs></K></H>`,
    );
  });

  // .NET's Ext.Lvl.D.N4: levels urn:one, urn:two, urn:one again, and none.
  // prettier-ignore
  const Peer = contract({ name: "N1", namespace: "urn:one", members: [["A?", x.string]] });
  // prettier-ignore
  const N1 = contract({ name: "N1", namespace: "urn:one", members: [["A?", x.string], ["Peer?", Peer]] });
  // prettier-ignore
  const N2 = contract({ name: "N2", namespace: "urn:two", base: N1, members: [["B?", x.string], ["One?", Peer]] });
  // prettier-ignore
  const N4 = contract({ name: "N4", namespace: "", base: N2, members: [["Back?", Peer], ["D?", x.string]] });
  // prettier-ignore
  const n4 = { A: "a", Peer: { A: "p" }, B: "b", One: { A: null }, Back: { A: "q" }, D: "d" };
  test("each level has its own namespace; pending declarations come last", () => {
    expect(written(N4, n4)).toBe(
      `<N4 ${i}><A xmlns="urn:one">a</A><Peer xmlns="urn:one"><A>p</A></Peer><B xmlns="urn:two">b</B><One xmlns:d2p1="urn:one" xmlns="urn:two"><d2p1:A i:nil="true" /></One><Back xmlns:d2p1="urn:one"><d2p1:A>q</d2p1:A></Back><D>d</D></N4>`,
    );
    expect(written(N4, {})).toBe(
      `<N4 ${i}><A i:nil="true" xmlns="urn:one" /><Peer i:nil="true" xmlns="urn:one" /><B i:nil="true" xmlns="urn:two" /><One xmlns:d2p1="urn:one" i:nil="true" xmlns="urn:two" /><Back xmlns:d2p1="urn:one" i:nil="true" /><D i:nil="true" /></N4>`,
    );
  });
  test("and is read back", () => {
    expect(N4.read(N4.write(n4))).toEqual({ ...n4, One: {} });
  });

  test("a type without a namespace declares none, its members take it back", () => {
    const NoNs = contract({
      name: "DcNoNs",
      namespace: "",
      members: [
        ["Id?", x.string],
        ["L?", Strings],
      ],
    });
    const Values = x.map("KeyValueOfstringDcNoNsLjh4bohd", x.string, NoNs);
    const document =
      `<ArrayOfKeyValueOfstringDcNoNsLjh4bohd ${i} xmlns="${arrays}"><KeyValueOfstringDcNoNsLjh4bohd><Key>a</Key><Value><Id xmlns="">x</Id>` +
      `<L xmlns:d4p1="${arrays}" i:nil="true" xmlns="" /></Value></KeyValueOfstringDcNoNsLjh4bohd></ArrayOfKeyValueOfstringDcNoNsLjh4bohd>`;
    expect(written(Values, { a: { Id: "x" } })).toBe(document);
    expect(Values.read(document)).toEqual({ a: { Id: "x" } });
  });

  test("base members of ServiceStack's namespace", () => {
    const Query = contract({
      name: "QueryBase",
      namespace: servicestack,
      members: [
        ["Skip?", x.int],
        ["Meta?", x.map("KeyValueOfstringstring", x.string, x.string)],
      ],
    });
    const FindOrders = contract({
      name: "FindOrders",
      namespace: `${dc}Acme.Sales`,
      base: Query,
      members: [["CustomerId?", x.int]],
    });
    expect(written(FindOrders, { Meta: { x: "y" } })).toBe(
      `<FindOrders ${i} xmlns="${dc}Acme.Sales"><Skip i:nil="true" xmlns="${servicestack}" /><Meta xmlns:d2p1="${arrays}" xmlns="${servicestack}"><d2p1:KeyValueOfstringstring><d2p1:Key>x</d2p1:Key><d2p1:Value>y</d2p1:Value></d2p1:KeyValueOfstringstring></Meta><CustomerId i:nil="true" /></FindOrders>`,
    );
  });
});

describe("the writer itself", () => {
  test("i:type names the type; without a prefix where its namespace is the default", () => {
    const writer = new x.XmlWriter({ declaration: false });
    writer.start("Zoo", golden);
    writer.declareInstance();
    writer.start("Star", golden);
    writer.type({ name: "Dog", namespace: golden });
    writer.end();
    writer.startMember("S", golden, Leaf);
    writer.type({ name: "Circle", namespace: `${dc}Golden.Third` });
    writer.end();
    writer.start("T", golden);
    writer.type({ name: "Bare", namespace: "" });
    writer.end();
    writer.end();
    expect(writer.toString()).toBe(
      `<Zoo ${i} xmlns="${golden}"><Star i:type="Dog" /><S xmlns:d2p1="${leaves}" xmlns:d2p2="${dc}Golden.Third" i:type="d2p2:Circle" /><T xmlns="" i:type="Bare" /></Zoo>`,
    );
  });
  test("i is declared where it is first needed", () => {
    const writer = new x.XmlWriter({ declaration: false });
    writer.start("a", "");
    writer.start("b", "");
    writer.nil();
    writer.end();
    writer.start("b", "");
    writer.text("");
    writer.end();
    writer.end();
    expect(writer.toString()).toBe(`<a><b ${i} i:nil="true" /><b></b></a>`);
  });
});

describe("a value that does not fit", () => {
  const Point = contract({
    name: "Point",
    namespace: golden,
    members: [
      ["X", x.int],
      ["Tag?", x.string],
    ],
  });
  const Shape = contract({
    name: "Shape",
    namespace: golden,
    members: [
      ["Points?", x.list(Point)],
      ["ByName?", x.map("e", x.string, Point)],
      ["ById?", x.map("e", x.int, x.byte)],
    ],
  });
  const int = "an integer from -2147483648 to 2147483647 (int)";
  // prettier-ignore
  const values: [what: string, value: unknown, message: string][] = [
    ["a value type that is missing", { Points: [{ X: 1 }, {}] }, "the value is missing and cannot be null (at Shape/Points/Point[2]/X)"],
    ["one that is null", { Points: [{ X: null }] }, "the value is missing and cannot be null (at Shape/Points/Point[1]/X)"],
    ["one out of range", { ByName: { a: { X: 0 }, b: { X: 2147483648 } } }, `expected ${int}, found 2147483648 (at Shape/ByName/e[2]/Value/X)`],
    ["a text for a number", { Points: [{ X: "1" }] }, `expected ${int}, found '1' (at Shape/Points/Point[1]/X)`],
    ["a number for a text", { Points: [{ X: 1, Tag: 1 }] }, "expected a string, found 1 (at Shape/Points/Point[1]/Tag)"],
    ["a key that is none", { ById: { a: 1 } }, `expected ${int}, found NaN (at Shape/ById/e[1]/Key)`],
    ["a value of a dictionary", { ById: { 1: 255, 2: 256 } }, "expected an integer from 0 to 255 (unsignedByte), found 256 (at Shape/ById/e[2]/Value)"],
    ["an object for a list", { Points: {} }, "expected an array, found an object (at Shape/Points)"],
    ["a list for a dictionary", { ById: [] }, "expected an object, found an array (at Shape/ById)"],
    ["a null object in a list", { Points: [null] }, "expected Point, found null (at Shape/Points/Point[1])"],
    ["a text for an object", { Points: ["x"] }, "expected Point, found 'x' (at Shape/Points/Point[1])"],
    ["a list for an object", { Points: [[]] }, "expected Point, found an array (at Shape/Points/Point[1])"],
    ["a hole in a list", { Points: Array.from({ length: 1 }) }, "expected Point, found undefined (at Shape/Points/Point[1])"],
    ["a null for the root", null, "expected Shape, found null (at Shape)"],
  ];
  test.each(values)("%s", (_, value, message) => {
    expect(() => Shape.write(value as Value)).toThrow(xmlError(message));
  });
  test("a boolean key that is none", () => {
    expect(() => x.map("e", x.bool, x.int).write({ yes: 1 })).toThrow(
      xmlError("'yes' is not a key of type boolean (at ArrayOfe/e[1]/Key)"),
    );
  });
  test("there is no line or column", () => {
    expect(() => Shape.write({ Points: 1 })).toThrow(
      expect.objectContaining({
        path: "Shape/Points",
        line: undefined,
        column: undefined,
      }),
    );
  });
  test("a name or a namespace that is not known", () => {
    const NoNs = contract({ name: "A", namespace: undefined, members: [] });
    expect(() => NoNs.write({})).toThrow(
      xmlError("the namespace of 'A' is not known"),
    );
    const Holder = contract({
      name: "H",
      namespace: golden,
      members: [["L?", x.list(x.anyString)]],
    });
    expect(() => Holder.write({ L: ["a"] })).toThrow(
      xmlError("the name is not known (at H/L)"),
    );
    expect(written(Holder, {})).toBe(
      `<H ${i} xmlns="${golden}"><L i:nil="true" /></H>`,
    );
  });
});

describe("cycles", () => {
  interface Node {
    next?: Node | undefined;
    all?: Node[] | undefined;
  }
  const NodeXml: x.XmlMapper<Node> = x.classMapper<Node>({
    name: "Node",
    namespace: golden,
    members: ["All?", "Next?"],
    read(value, member, reader) {
      if (member === 0) value.all = all.readContent(reader);
      else value.next = NodeXml.readContent(reader);
    },
    write(writer, value) {
      writer.member("All", all, value.all);
      writer.member("Next", NodeXml, value.next);
    },
  });
  const all: x.XmlMapper<Node[]> = x.list(NodeXml);
  const chain = (length: number): Node => {
    let node: Node = {};
    for (let n = 1; n < length; n++) node = { next: node };
    return node;
  };

  test("an object in itself", () => {
    const node: Node = {};
    node.next = node;
    expect(() => NodeXml.write(node)).toThrow(
      xmlError("the value contains itself (at Node/Next)"),
    );
  });
  test("an object in a list in itself", () => {
    const node: Node = { next: { all: [{}, {}] } };
    node.next?.all?.push(node);
    expect(() => NodeXml.write(node)).toThrow(
      xmlError("the value contains itself (at Node/Next/All/Node[3])"),
    );
  });
  test("a list in itself", () => {
    const nodes: Node[] = [{}];
    nodes.push({ all: nodes });
    expect(() => all.write(nodes)).toThrow(
      xmlError("the value contains itself (at ArrayOfNode/Node[2]/All)"),
    );
  });
  test("behind a long way", () => {
    const node = chain(300);
    let last = node;
    while (last.next) last = last.next;
    last.next = node;
    const path = `Node${"/Next".repeat(300)}`;
    expect(() => NodeXml.write(node)).toThrow(
      xmlError(`the value contains itself (at ${path})`),
    );
  });
  test("one object twice is none", () => {
    const shared: Node = { all: [] };
    const document = NodeXml.write({ all: [shared, shared], next: shared });
    expect(NodeXml.read(document)).toEqual({
      all: [shared, shared],
      next: shared,
    });
  });
  test("nor is one object many times at the same depth, deep down", () => {
    const leaf: Node = {};
    let node: Node = { all: [leaf, leaf], next: leaf };
    for (let n = 0; n < 100; n++) node = { next: node };
    expect(NodeXml.read(NodeXml.write(node))).toEqual(node);
  });
  test("a long chain is written", () => {
    const document = NodeXml.write(chain(1000));
    expect(document.match(/<Next>/g)).toHaveLength(999);
    expect(() => NodeXml.read(document)).toThrow(
      "elements are nested deeper than 256",
    );
    expect(NodeXml.read(document, { maxDepth: 1001 })).toEqual(chain(1000));
  });
});
