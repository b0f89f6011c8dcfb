import { describe, expect, test } from "vitest";
import { contract } from "../../test/contract.js";
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

const Base = contract({
  name: "Base",
  namespace: golden,
  members: [
    ["Alpha?", x.string],
    ["Zeta?", x.string],
  ],
});
const Counted = contract({
  name: "Counted",
  namespace: golden,
  members: [["C", x.int]],
  defaults: { C: 0 },
});

const inArray = (name: string, content: string): string =>
  `<${name} xmlns="${arrays}" ${namespaces}>${content}</${name}>`;
const inMap = (name: string, content: string): string =>
  `<ArrayOf${name} xmlns="${arrays}" ${namespaces}>${content}</ArrayOf${name}>`;
const entry = (name: string, key: string, value: string): string =>
  `<${name}><Key>${key}</Key><Value>${value}</Value></${name}>`;

describe("a list is read", () => {
  const Strings = x.list(x.string);
  test("names follow from the item", () => {
    const names = [
      Strings,
      x.list(Strings),
      x.list(Base),
      x.list(x.list(Base)),
      x.list(x.guid),
      x.list(x.dateTimeOffset),
      x.list(x.nullable(x.int)),
      x.list(x.map("KeyValueOfstringint", x.string, x.int)),
      x.list(x.string, { name: "Tags", namespace: "urn:tags" }),
    ].map(({ name, namespace }) => `{${namespace}}${name}`);
    expect(names).toEqual([
      `{${arrays}}ArrayOfstring`,
      `{${arrays}}ArrayOfArrayOfstring`,
      `{${golden}}ArrayOfBase`,
      `{${golden}}ArrayOfArrayOfBase`,
      `{${arrays}}ArrayOfguid`,
      `{${dc}System}ArrayOfDateTimeOffset`,
      `{${dc}System}ArrayOfNullableOfint`,
      `{${arrays}}ArrayOfArrayOfKeyValueOfstringint`,
      "{urn:tags}Tags",
    ]);
  });

  // prettier-ignore
  const documents: [what: string, mapper: x.XmlReadMapper<unknown>, source: string, value: unknown][] = [
    ["empty", Strings, inArray("ArrayOfstring", ""), []],
    ["of empty items", Strings, inArray("ArrayOfstring", "<string/><a:string></a:string>"), ["", ""]],
    ["of items between comments", x.list(x.int), inArray("ArrayOfint", "<!-- a --><int>1</int> <!-- b --> <int> 2 </int><?c?>"), [1, 2]],
    ["over other names", x.list(x.int), inArray("ArrayOfint", "<U/><int>1</int><long>2</long><int>3</int>"), [1, 3]],
    ["over other namespaces", x.list(x.int), inArray("ArrayOfint", "<xs:int>1</xs:int><g:int>2</g:int>"), []],
    ["over z:Size", x.list(x.int), inArray("ArrayOfint", "<int z:Size='2'>1</int>"), [1]],
    ["of lists", x.list(x.list(x.int)), inArray("ArrayOfArrayOfint", "<ArrayOfint><int>1</int></ArrayOfint><ArrayOfint/>"), [[1], []]],
    ["of classes", x.list(Base), inside("ArrayOfBase", "<Base><Alpha>a</Alpha></Base><Base/>"), [{ Alpha: "a" }, {}]],
    ["of classes, a null one as in JSON", x.list(Counted), inside("ArrayOfCounted", "<Counted i:nil='true'/>"), [{ C: 0 }]],
    ["of items that may be null", x.list(x.orNull(Base)), inside("ArrayOfBase", "<Base i:nil='true'/><Base/>"), [null, {}]],
    ["of strings that may be null", x.list(x.orNull(x.string)), inArray("ArrayOfstring", "<string>a</string><string i:nil='true'/>"), ["a", null]],
    ["of Nullable", x.list(x.nullable(x.int)), `<s:ArrayOfNullableOfint ${namespaces}><s:int>1</s:int><s:int i:nil='true'/><a:int>3</a:int></s:ArrayOfNullableOfint>`, [1, null]],
    ["with names of its own", x.list(x.string, { name: "Tags", namespace: "urn:tags", itemName: "Tag" }), "<Tags xmlns='urn:tags'><Tag>a</Tag><string>b</string></Tags>", ["a"]],
    ["of anything", x.list(x.orNull(x.object)), inArray("ArrayOfanyType", "<anyType i:type='xs:int'>1</anyType><anyType i:nil='true'/><anyType/>"), [1, null, {}]],
    ["by a reader", x.listReader(x.listReader(x.string)), inArray("ArrayOfArrayOfstring", "<ArrayOfstring><string>a</string></ArrayOfstring>"), [["a"]]],
    ["by a reader, with nulls", x.listReader(x.nullableReader(x.int)), `<s:ArrayOfNullableOfint ${namespaces}><s:int i:nil='1'/></s:ArrayOfNullableOfint>`, [null]],
    ["by a reader, with null items", x.listReader(x.readOrNull(Base)), inside("ArrayOfBase", "<Base i:nil='1'/>"), [null]],
    ["of what has no name", x.list(x.anyString), "<any><b>1</b><c>2</c></any>", ["1", "2"]],
  ];
  test.each(documents)("%s", (_, mapper, source, value) => {
    expect(mapper.read(source)).toStrictEqual(value);
  });

  // prettier-ignore
  test.each([
    ["text between items", x.list(x.int), inArray("ArrayOfint", "<int>1</int>x"), "text 'x' is not expected"],
    ["a null value type", x.list(x.int), inArray("ArrayOfint", "<int>1</int><int i:nil='true'/>"), "'int' cannot be null"],
    ["a null string", Strings, inArray("ArrayOfstring", "<string i:nil='true'/>"), "'string' cannot be null"],
  ] as [string, x.XmlMapper<unknown>, string, string][])("but not %s", (_, mapper, source, message) => {
    expect(() => mapper.read(source)).toThrow(x.XmlError);
    expect(() => mapper.read(source)).toThrow(message);
  });

  test("items are counted in an error's path, the unknown ones are not", () => {
    const source = inArray(
      "ArrayOfArrayOfint",
      "<ArrayOfint/><U/><ArrayOfint><int>1</int><U/><int>2</int><int>x</int></ArrayOfint>",
    );
    expect(() => x.list(x.list(x.int)).read(source)).toThrow(
      expect.objectContaining({
        path: "ArrayOfArrayOfint/ArrayOfint[2]/int[3]",
      }),
    );
  });
});

describe("a dictionary is read", () => {
  const ss = "KeyValueOfstringstring";
  const Texts = x.map(ss, x.string, x.string);
  const read = (content: string): unknown => Texts.read(inMap(ss, content));

  // prettier-ignore
  const documents: [what: string, content: string, value: unknown][] = [
    ["empty", "", {}],
    ["in its order", entry(ss, "z", "1") + entry(ss, "a", "2"), { z: "1", a: "2" }],
    ["with empty keys and values", entry(ss, "", ""), { "": "" }],
    ["with keys as they are", entry(ss, " k ", "v"), { " k ": "v" }],
    ["over what it does not know", `<U/><${ss}><U/><Value>v</Value><Key>k</Key><U/></${ss}>`, { k: "v" }],
    ["over entries of another name", entry("KeyValueOfstringint", "k", "1"), {}],
    ["with the first of two values", `<${ss}><Key>k</Key><Key>l</Key><Value>1</Value><Value>2</Value></${ss}>`, { k: "1" }],
    ["over an entry's own nil and type", `<${ss} i:nil='true' i:type='bogus'><Key>k</Key><Value>v</Value></${ss}>`, { k: "v" }],
    ["without null values, as JSON has them", `<${ss}><Key>k</Key><Value i:nil='true'/></${ss}>`, {}],
  ];
  test.each(documents)("%s", (_, content, value) => {
    expect(read(content)).toStrictEqual(value);
  });

  test("in the order of its entries", () => {
    const value = read(entry(ss, "z", "1") + entry(ss, "a", "2"));
    expect(Object.keys(value as object)).toEqual(["z", "a"]);
  });

  test("__proto__ is a key like any other", () => {
    const value = read(
      entry(ss, "__proto__", "1") + entry(ss, "constructor", "2"),
    ) as object;
    expect(Object.entries(value)).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    const Deep = x.map("e", x.string, Texts);
    const deep = Deep.read(
      inMap(
        "e",
        `<e><Key>__proto__</Key><Value>${entry(ss, "polluted", "1")}</Value></e>`,
      ),
    );
    expect(Object.entries(deep)).toEqual([["__proto__", { polluted: "1" }]]);
    expect("polluted" in {}).toBe(false);
  });

  // prettier-ignore
  const keys: [mapper: x.MapKey, text: string, key: string][] = [
    [x.int, " +007 ", "7"],
    [x.long, "-0", "0"],
    [x.byte, "255", "255"],
    [x.double, "1E+05", "100000"],
    [x.double, "INF", "Infinity"],
    [x.decimal, "1.50", "1.5"],
    [x.bool, "1", "true"],
    [x.char, "65", "A"],
    [x.guid, "6F9619FF8B86D011B42D00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964ff"],
    [x.dateTime, "2020-01-02", "2020-01-02T00:00:00"],
    [x.timeSpan, "PT60S", "PT1M"],
    [x.enumeration("E", golden, { "a-b": "AB" }), "a-b", "AB"],
    [x.flags("F", golden, [["R", 1], ["W", 2]]), "W R", "3"],
    [x.dateOnly, " 2020-01-02", "2020-01-02"],
  ];
  test.each(keys)(
    "a key of $name in its canonical text: %s",
    (mapper, text, key) => {
      const Map = x.map("e", mapper, x.int);
      const value = Map.read(inMap("e", entry("e", text, "1")));
      expect(value).toStrictEqual({ [key]: 1 });
      expect(Map.read(Map.write(value))).toStrictEqual(value);
    },
  );

  // prettier-ignore
  test.each([
    ["two equal keys", entry(ss, "k", "1") + entry(ss, "k", "2"), "the key 'k' occurs twice"],
    ["a null key", `<${ss}><Key i:nil='true'/><Value/></${ss}>`, "'Key' cannot be null"],
    ["an entry without a key", `<${ss}><Value/></${ss}>`, "expected element 'Key'"],
    ["an entry without a value", `<${ss}><Key/></${ss}>`, "expected element 'Value'"],
    ["an empty entry", `<${ss}/>`, "expected element 'Key'"],
    ["a nil entry", `<${ss} i:nil='true'/>`, "expected element 'Key'"],
    ["a key in another namespace", `<${ss}><g:Key/><Value/></${ss}>`, "expected element 'Key'"],
    ["text", "x", "text 'x' is not expected"],
  ])("but not with %s", (_, content, message) => {
    expect(() => read(content)).toThrow(x.XmlError);
    expect(() => read(content)).toThrow(message);
  });
  test("keys that mean the same are equal", () => {
    const source = inMap("e", entry("e", "1", "a") + entry("e", "01", "b"));
    expect(() => x.map("e", x.int, x.string).read(source)).toThrow(
      expect.objectContaining({ path: "ArrayOfe/e[2]" }),
    );
  });

  test("with values that may be null", () => {
    const Values = x.map("e", x.string, x.nullable(x.int));
    expect(
      Values.read(
        inMap(
          "e",
          `<e><Key>k</Key><Value i:nil='true'/></e>${entry("e", "l", "1")}`,
        ),
      ),
    ).toStrictEqual({ k: null, l: 1 });
  });
  test("with names of its own", () => {
    const Dict = x.map("Entry", x.string, Base, {
      name: "Dict",
      namespace: "urn:dict",
      keyName: "K",
      valueName: "V",
    });
    const source = `<Dict xmlns="urn:dict"><Entry><K>k</K><V xmlns:g="${golden}"><g:Alpha>a</g:Alpha></V></Entry></Dict>`;
    expect(Dict.read(source)).toEqual({ k: { Alpha: "a" } });
  });
  test("where the entry's name is not known, by any", () => {
    expect(
      x
        .mapReader(undefined, x.string, x.unknown)
        .read(`<any xmlns="${arrays}">${entry("e", "k", "v")}</any>`),
    ).toEqual({ k: "v" });
  });
});
