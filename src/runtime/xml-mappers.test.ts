import { describe, expect, expectTypeOf, test } from "vitest";
import { contract, xmlError, type Value } from "../../test/contract.js";
import * as x from "./xml.js";

const dc = "http://schemas.datacontract.org/2004/07/";
const golden = `${dc}Golden`;
const other = `${dc}Golden.Other`;
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
const namespaces =
  `xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema" ` +
  `xmlns:z="http://schemas.microsoft.com/2003/10/Serialization/" xmlns:a="${arrays}" ` +
  `xmlns:s="${dc}System" xmlns:g="${golden}" xmlns:o="${other}"`;

/** An element of Golden with all namespaces at hand. */
function inside(name: string, content: string): string {
  return `<${name} xmlns="${golden}" ${namespaces}>${content}</${name}>`;
}

const Four = contract({
  name: "Four",
  namespace: golden,
  members: [
    ["A?", x.string],
    ["B?", x.string],
    ["C", x.int],
    ["D?", x.string],
  ],
  defaults: { C: 0 },
});
const four = (content: string): Value => Four.read(inside("Four", content));

const Base = contract({
  name: "Base",
  namespace: golden,
  members: [
    ["Alpha?", x.string],
    ["Zeta?", x.string],
  ],
});
const Derived = contract({
  name: "Derived",
  namespace: other,
  base: Base,
  members: [["Own?", x.string]],
});

describe("a class is read", () => {
  // As .NET reads, but in any order (docs/datacontract.md, "Members").
  // prettier-ignore
  const documents: [what: string, content: string, value: Value][] = [
    ["in order", "<A>a</A><B>b</B><C>1</C><D>d</D>", { A: "a", B: "b", C: 1, D: "d" }],
    ["in any order", "<D>d</D><C>1</C><A>a</A><B>b</B>", { A: "a", B: "b", C: 1, D: "d" }],
    ["with its first of two equal elements", "<A>1</A><A>2</A><B>b</B>", { A: "1", B: "b", C: 0 }],
    ["with nothing in it", "", { C: 0 }],
    ["over blanks and comments", "\n <A>a</A> <!-- c --> <?p?> <B>b</B>\n", { A: "a", B: "b", C: 0 }],
    ["over what it does not know, before", "<U/><A>1</A>", { A: "1", C: 0 }],
    ["over what it does not know, between", "<A>1</A><U>a<b/>c<![CDATA[e]]></U><C>2</C>", { A: "1", C: 2 }],
    ["over what it does not know, after", "<C>2</C><U><A>x</A><C><C/></C></U>", { C: 2 }],
    ["over a nil that it does not know", "<U i:nil='true'/><A>1</A>", { A: "1", C: 0 }],
    ["over a type that it does not know", "<U i:type='zz:T'/><A>1</A>", { A: "1", C: 0 }],
    ["over the names of another case", "<a>1</a><A>2</A>", { A: "2", C: 0 }],
    ["over another namespace", "<A xmlns='urn:o'>1</A><A xmlns=''>2</A><A>3</A>", { A: "3", C: 0 }],
    ["with any prefix", "<g:A>1</g:A><q:B xmlns:q='http://schemas.datacontract.org/2004/07/&#71;olden'>2</q:B>", { A: "1", B: "2", C: 0 }],
    ["over attributes", "<A x='3' xml:lang='en' xml:space='preserve' i:foo='x'> a </A>", { A: " a ", C: 0 }],
    ["with nil left out", "<A i:nil='true'/><B i:nil='1'/><D i:nil=' true '/>", { C: 0 }],
    ["over a nil element's content", "<A i:nil='true'>t<x/></A><B>b</B>", { B: "b", C: 0 }],
    ["where nil is false", "<A i:nil='false'>t</A><C i:nil='0'>1</C>", { A: "t", C: 1 }],
    ["with empty strings, which are not null", "<A/><B></B>", { A: "", B: "", C: 0 }],
    ["over i:type where the type is built in", "<A i:type='xs:int'>v</A><C i:type='xs:string'>5</C>", { A: "v", C: 5 }],
  ];
  test.each(documents)("%s", (_, content, value) => {
    expect(four(content)).toStrictEqual(value);
  });

  // prettier-ignore
  const wrong: [what: string, content: string, message: string][] = [
    ["text beside its members", "<A>1</A>x", "text 'x' is not expected"],
    ["text before them", "x<A>1</A>", "text 'x' is not expected"],
    ["a null where none can be", "<C i:nil='true'/>", "'C' cannot be null"],
    ["a nil that is no boolean", "<A i:nil='TRUE'/>", "i:nil is 'TRUE', not a boolean"],
    ["the same on what it does not know", "<U i:nil='maybe'/>", "i:nil is 'maybe', not a boolean"],
    ["a number that is empty", "<C/>", "expected an integer from -2147483648 to 2147483647 (int), found ''"],
  ];
  test.each(wrong)("but not %s", (_, content, message) => {
    expect(() => four(content)).toThrow(x.XmlError);
    expect(() => four(content)).toThrow(message);
  });

  test("the error names the member, or the element with the text", () => {
    expect(() => four("\n<A>1</A>\n  <C>x</C>")).toThrow(
      xmlError(
        "expected an integer from -2147483648 to 2147483647 (int), found 'x' (line 3, column 6, at Four/C)",
      ),
    );
    expect(() => four("\n<A>1</A>\n  x")).toThrow(
      xmlError("text 'x' is not expected (line 2, column 9, at Four)"),
    );
  });

  test("what is missing stays missing, but for the value types", () => {
    expect(Object.keys(four("<B>b</B>"))).toEqual(["B", "C"]);
  });

  test("the value is a plain object, whatever the members are called", () => {
    const Odd = contract({
      name: "Odd",
      namespace: "",
      members: [["constructor?", x.string]],
    });
    const value = Odd.read(
      "<Odd><__proto__>1</__proto__><constructor>2</constructor><toString>3</toString></Odd>",
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([["constructor", "2"]]);
  });

  test("the type is the class's", () => {
    expectTypeOf(Four.read).returns.toEqualTypeOf<Value>();
    expectTypeOf(x.list(x.int).read).returns.toEqualTypeOf<number[]>();
    expectTypeOf(x.list(x.orNull(x.int)).read).returns.toEqualTypeOf<
      (number | null)[]
    >();
    expectTypeOf(x.list(x.nullable(x.guid)).read).returns.toEqualTypeOf<
      (string | null)[]
    >();
    expectTypeOf(x.map("e", x.int, x.bool).read).returns.toEqualTypeOf<{
      [key: string]: boolean;
    }>();
  });
});

describe("a root", () => {
  const expected = `expected element 'Four' from namespace '${golden}', found element`;
  // prettier-ignore
  test.each([
    [`<four xmlns="${golden}"/>`, `${expected} 'four' from namespace '${golden}' (line 1, column 1, at four)`],
    [`<Four xmlns="${golden}/"/>`, `${expected} 'Four' from namespace '${golden}/' (line 1, column 1, at Four)`],
    ["<Four/>", `${expected} 'Four' without a namespace (line 1, column 1, at Four)`],
    [inside("Four", "").replace("<Four", "<Four i:nil='true'"), "the document is null (i:nil) (line 1, column 1, at Four)"],
    [`${inside("Four", "")}<!-- -->x`, expect.stringContaining("text is not expected after the root element")],
    [`${inside("Four", "")}<a/>`, expect.stringContaining("a second root element")],
  ])("refused: %s", (source, message: string) => {
    expect(() => Four.read(source)).toThrow(xmlError(message));
  });
  test("its prefix and its attributes do not matter", () => {
    expect(
      Four.read(`<p:Four xmlns:p="${golden}" p:x="1"><p:C>5</p:C></p:Four>`),
    ).toEqual({ C: 5 });
  });
  test("bytes and strings, within the limits that are given", () => {
    const source = inside("Four", "<C>5</C>");
    expect(Four.read(new TextEncoder().encode(source))).toEqual({ C: 5 });
    expect(() => Four.read(source, { maxDepth: 1 })).toThrow(
      "elements are nested deeper than 1",
    );
    expect(() => Four.read(source, { maxAttributes: 7 })).toThrow(
      "more than 7 attributes",
    );
  });
  test("built-in types are in Microsoft's namespace, never null", () => {
    expect(
      x.int.read(
        '<int xmlns="http://schemas.microsoft.com/2003/10/Serialization/">5</int>',
      ),
    ).toBe(5);
    expect(() => x.int.read("<int>5</int>")).toThrow(
      "expected element 'int' from namespace 'http://schemas.microsoft.com/2003/10/Serialization/'",
    );
    expect(() =>
      x.int.read('<int xmlns="http://www.w3.org/2001/XMLSchema">5</int>'),
    ).toThrow("expected element 'int'");
  });
  test("an enum is in its own", () => {
    const Color = x.enumeration("Color", golden, { Red: "Red" });
    expect(Color.read(`<Color xmlns="${golden}">Red</Color>`)).toBe("Red");
  });
});

/** A level with just `Name`, that keeps it under another key. */
const hidden = (
  name: string,
  key: string,
  base?: x.XmlMapper<Value>,
): x.XmlMapper<Value> =>
  x.classMapper<Value>({
    name,
    namespace: golden,
    ...(base && { base }),
    members: ["Name"],
    read(value, _, reader) {
      value[key] = x.string.readContent(reader);
    },
    write(writer, value) {
      writer.required("Name", x.string, value[key] as string);
    },
  });

describe("class levels", () => {
  test("each is in its own namespace, the base comes first", () => {
    expect(Derived.levels?.().map((it) => it.name)).toEqual([
      "Base",
      "Derived",
    ]);
    const source = `<o:Derived ${namespaces}><g:Alpha>a</g:Alpha><o:Alpha>x</o:Alpha><o:Own>o</o:Own><g:Own>y</g:Own></o:Derived>`;
    expect(Derived.read(source)).toEqual({ Alpha: "a", Own: "o" });
  });
  test("in any order, too", () => {
    const source = `<o:Derived ${namespaces}><o:Own>o</o:Own><g:Zeta>z</g:Zeta></o:Derived>`;
    expect(Derived.read(source)).toEqual({ Own: "o", Zeta: "z" });
  });
  test("members of one name fill the levels in order, base first", () => {
    const Hides = hidden("Hides", "own", hidden("HidesBase", "base"));
    const source = inside(
      "Hides",
      "<Name>base</Name><Other/><Name>derived</Name><Name>3</Name>",
    );
    expect(Hides.read(source)).toEqual({ base: "base", own: "derived" });
    expect(Hides.read(inside("Hides", "<Name>1</Name>"))).toEqual({
      base: "1",
    });
  });
  test("a class that is only read", () => {
    const Reader = x.classReader<Value>({
      name: "R",
      namespace: golden,
      base: Base,
      members: ["X"],
      read(value, _, reader) {
        value["X"] = x.int.readContent(reader);
      },
    });
    expect(Reader.read(inside("R", "<Zeta>z</Zeta><X>1</X>"))).toEqual({
      Zeta: "z",
      X: 1,
    });
    expect("write" in Reader).toBe(false);
  });
});

describe("where a namespace is not known", () => {
  const Loose = contract({
    name: undefined,
    namespace: undefined,
    members: [
      ["CallSid?", x.string],
      ["Ended", x.bool],
    ],
  });
  test("elements are found by local name, of any case if need be", () => {
    expect(
      Loose.read(
        "<q:Any xmlns:q='u'><q:CallSid>1</q:CallSid><ended>1</ended></q:Any>",
      ),
    ).toEqual({ CallSid: "1", Ended: true });
  });
  test("the exact name goes first", () => {
    const Cased = contract({
      name: "C",
      namespace: undefined,
      members: [
        ["id?", x.string],
        ["Id?", x.string],
      ],
    });
    expect(Cased.read("<C><Id>1</Id><id>2</id></C>")).toEqual({
      Id: "1",
      id: "2",
    });
    expect(Cased.read("<C><ID>1</ID><iD>2</iD><ID>3</ID></C>")).toEqual({
      id: "1",
      Id: "2",
    });
  });
});

describe("an enum", () => {
  const Status = x.enumeration("Status", golden, {
    "in-progress": "InProgress",
    "two words": "TwoWords",
    Alias: "InProgress",
    é: "É",
  });
  const text = (content: string): string =>
    `<Status xmlns="${golden}">${content}</Status>`;
  // prettier-ignore
  test.each([
    ["in-progress", "InProgress"],
    ["Alias", "InProgress"],
    ["two words", "TwoWords"],
    ["&#233;", "É"],
    ["<![CDATA[Ali]]>as<!-- -->", "InProgress"],
  ])("reads %j", (content, value) => {
    expect(Status.read(text(content))).toBe(value);
  });
  test.each([
    "",
    " ",
    " Alias",
    "Alias\n",
    "alias",
    "InProgress",
    "1",
    "Alias,é",
    "constructor",
    "__proto__",
  ])("refuses %j", (content) => {
    expect(() => Status.read(text(content))).toThrow(
      `expected a value of Status, found '${content}'`,
    );
  });
  test("writes the first text of a value", () => {
    const writes = (["InProgress", "TwoWords", "É"] as const).map((it) =>
      Status.write(it, { declaration: false }),
    );
    expect(writes).toEqual(["in-progress", "two words", "é"].map(text));
    expect(() => Status.write("Alias" as never)).toThrow(
      xmlError("expected a value of Status, found 'Alias' (at Status)"),
    );
    expect(() => Status.write(1 as never)).toThrow(x.XmlError);
  });
});

describe("a [Flags] enum", () => {
  const Perm = x.flags("Perm", golden, [
    ["None", 0],
    ["Read", 1],
    ["Write", 2],
    ["ReadWrite", 3],
    ["Exec", 4],
  ]);
  const text = (content: string): string =>
    `<Perm xmlns="${golden}">${content}</Perm>`;
  // prettier-ignore
  test.each([
    ["Read", 1],
    ["Read Exec", 5],
    ["Exec  Read Read ", 5],
    [" ReadWrite", 3],
    ["None Read", 1],
    ["None", 0],
    ["", 0],
    [" ", 0],
  ])("reads %j", (content, value) => {
    expect(Perm.read(text(content))).toBe(value);
  });
  test("an element without content is 0", () => {
    expect(Perm.read(`<Perm xmlns="${golden}"/>`)).toBe(0);
  });
  test.each([
    "Read,Exec",
    "Read, Exec",
    "Read\tWrite",
    "\nRead",
    "read",
    "Bogus",
    "Read Bogus",
    "7",
    "\xa0",
  ])("refuses %j", (content) => {
    expect(() => Perm.read(text(content))).toThrow("expected values of Perm");
  });

  // The member with this very value, else those that come first; AB before A and B.
  const over = x.flags("Over", golden, [
    ["AB", 3],
    ["A", 1],
    ["B", 2],
    ["C", 4],
    ["BC", 6],
  ]);
  const big = x.flags("Big", golden, [
    ["Low", 1],
    ["High", 2 ** 40],
    ["Top", 2 ** 52],
  ]);
  // prettier-ignore
  test.each([
    [Perm, 3, "ReadWrite"],
    [Perm, 5, "Read Exec"],
    [Perm, 7, "Read Write Exec"],
    [Perm, 0, "None"],
    [over, 6, "BC"],
    [over, 7, "AB C"],
    [over, 5, "A C"],
    [big, 2 ** 52 + 2 ** 40 + 1, "Low High Top"],
  ])("writes $name %d", (mapper, value, content) => {
    const document = mapper.write(value, { declaration: false });
    expect(document).toBe(`<${mapper.name} xmlns="${golden}">${content}</${mapper.name}>`);
    expect(mapper.read(document)).toBe(value);
  });
  test("writes 0 without a name as an empty element", () => {
    expect(over.write(0, { declaration: false })).toBe(
      `<Over xmlns="${golden}" />`,
    );
  });
  test.each([8, 9, -1, 1.5, NaN, "1"])("does not write %j", (value) => {
    expect(() => Perm.write(value as number)).toThrow(
      /^expected values of Perm, found /,
    );
  });
});

describe("a mapper that is made later", () => {
  test("is made once, when it is first used, and is as the mapper itself", () => {
    let made = 0;
    const later = x.later(() => {
      made++;
      return x.list(x.int);
    });
    const lists = x.later(() => x.list(later));
    expect(made).toBe(0);
    const xml = lists.write([[1, 2], []]);
    expect(xml).toBe(x.list(x.list(x.int)).write([[1, 2], []]));
    expect(lists.read(xml)).toEqual([[1, 2], []]);
    expect(made).toBe(1);
    expect("write" in later).toBe(true);
  });

  test("that is only read has no write", () => {
    const later = x.laterReader(() => x.listReader(x.opaque<string>()));
    expect("write" in later).toBe(false);
  });

  test("a class asks for its base when it is first used", () => {
    const declared = new Map<string, x.XmlMapper<object>>();
    const derived = x.classMapper<object>({
      name: "D",
      namespace: "",
      get base() {
        const base = declared.get("B");
        if (!base) throw new Error("not declared yet");
        return base;
      },
      members: ["Own"],
      read(value, _, reader) {
        Object.assign(value, { own: x.string.readContent(reader) });
      },
      write() {},
    });
    const B = x.classMapper<object>({
      name: "B",
      namespace: "",
      members: ["Id"],
      read(value, _, reader) {
        Object.assign(value, { id: x.int.readContent(reader) });
      },
      write() {},
    });
    declared.set("B", B);
    expect(derived.read("<D><Id>1</Id><Own>a</Own></D>")).toEqual({
      id: 1,
      own: "a",
    });
  });
});
