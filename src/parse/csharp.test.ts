import { describe, expect, test } from "vitest";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { excerptOf } from "../source/source-text.js";
import { parseCSharp } from "./csharp.js";
import type {
  Draft,
  DraftClass,
  DraftDeclaration,
  DraftEnum,
} from "./draft.js";

function parse(text: string): Outcome<Draft> {
  const source = { file: "dtos.cs", text };
  return parseCSharp(excerptOf(source, { start: 0, end: text.length }));
}

/** What is read where nothing is damaged. */
function declarationsIn(text: string): readonly DraftDeclaration[] {
  const { value, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return value.declarations;
}

function classIn(text: string): DraftClass {
  const found = declarationsIn(text).find((it) => it.kind === "class");
  if (!found) throw new Error("There is no class.");
  return found;
}

function enumIn(text: string): DraftEnum {
  const found = declarationsIn(text).find((it) => it.kind === "enum");
  if (!found) throw new Error("There is no enum.");
  return found;
}

const namesOf = (items: readonly { readonly name: string }[]): string[] =>
  items.map(({ name }) => name);

const listing = `/* Options:
Date: 2026-01-02 03:04:05
Version: 10.15
Tip: To override a DTO option, remove "//" prefix before updating
BaseUrl: https://pets.example.org

//GlobalNamespace: 
//MakePartial: True
*/

using System;
using System.Collections.Generic;
using ServiceStack;

[assembly: ContractNamespace("urn:x", ClrNamespace="Pets")]

namespace Pets.Api
{
    ///<summary>
    ///Finds "pets" */ {all} <b>of them</b>
    ///</summary>
    [Route("/pets", "GET,POST", Summary="By kind")]
    [Route("/pets/{Id}")]
    [Api(Description="Finds \\"pets\\" */ {all} <b>of them</b>")]
    [DataContract(Name="Find", Namespace="urn:pets")]
    public partial class FindPets
        : PageRequest, IReturn<Page<Pet>>, IGet, IHasVersion
    {
        public FindPets()
        {
            Tags = new List<string>{};
        }

        ///<summary>
        ///Its kind
        ///</summary>
        [DataMember(Name="pet-kind", Order=2, IsRequired=true, EmitDefaultValue=false)]
        [ApiMember(Description="Its kind", ParameterType="query")]
        public virtual Kind? Kind { get; set; }

        [DataMember]
        public virtual List<string>? Tags { get; set; } = [];
    }
}

namespace Pets.Model
{
    public abstract partial class Page<T>
    {
        public virtual List<T> Items { get; set; }
    }
}
`;

describe("a listing", () => {
  const { value, diagnostics } = parse(listing);
  const [find, page] = value.declarations;

  test("tells the server's version", () => {
    expect(diagnostics).toEqual([]);
    expect(value.server?.version).toMatchObject({
      value: "10.15",
      by: "csharp",
    });
    const { at } = value.server?.version ?? {};
    expect(listing.slice(at?.start, at?.end)).toBe("10.15");
  });

  test("tells names, namespaces, contracts and descriptions", () => {
    expect(find).toMatchObject({
      kind: "class",
      name: "FindPets",
      namespace: { value: "Pets.Api", by: "csharp" },
      contract: { value: { name: "Find", namespace: "urn:pets" } },
      doc: { value: 'Finds "pets" */ {all} <b>of them</b>' },
      typeParams: [],
    });
    expect(page).toMatchObject({
      name: "Page",
      namespace: { value: "Pets.Model" },
      typeParams: ["T"],
      abstract: { value: true },
    });
    expect(find && listing.slice(find.at.start, find.at.end)).toBe("FindPets");
  });

  test("tells the base from interfaces", () => {
    expect(find).toMatchObject({
      base: { value: { kind: "name", name: "PageRequest" } },
      implements: [
        {
          value: {
            name: "IReturn",
            args: [{ name: "Page", args: [{ name: "Pet" }] }],
          },
        },
        { value: { name: "IGet" } },
        { value: { name: "IHasVersion" } },
      ],
    });
  });

  test("tells members", () => {
    expect(find).toMatchObject({
      properties: [
        {
          name: "Kind",
          naming: "clr",
          type: {
            value: { kind: "nullable", of: { kind: "name", name: "Kind" } },
          },
          jsonName: { value: "pet-kind" },
          xmlName: { value: "pet-kind" },
          order: { value: 2 },
          required: { value: true },
          emitDefault: { value: false },
          doc: { value: "Its kind" },
          attributes: [
            { value: { name: "DataMember" } },
            {
              value: {
                name: "ApiMember",
                args: [
                  { name: "Description", value: "Its kind" },
                  { name: "ParameterType", value: "query" },
                ],
              },
            },
          ],
        },
        { name: "Tags" },
      ],
    });
    const type = find?.kind === "class" && find.properties[0]?.type;
    expect(type && listing.slice(type.at.start, type.at.end)).toBe("Kind?");
  });

  test("tells operations", () => {
    expect(value.operations).toMatchObject([
      {
        request: { value: { name: "FindPets" }, by: "csharp" },
        response: { value: { kind: "name", name: "Page" } },
        routes: [
          {
            value: {
              path: "/pets",
              verbs: ["GET", "POST"],
              summary: "By kind",
            },
          },
          { value: { path: "/pets/{Id}", verbs: [] } },
        ],
      },
    ]);
    expect(value.operations).toHaveLength(1);
  });
});

test("a namespace in the place of all others is none of .NET's", () => {
  const all = listing.replace("//GlobalNamespace: ", "GlobalNamespace: Mine");
  for (const it of declarationsIn(all))
    expect(it).not.toHaveProperty("namespace");
});

test("what returns nothing, and what only has a verb, is an operation", () => {
  const { value } = parse(`public class A : IReturnVoid { }
public class B : IDelete { }
public class C : IHasVersion { }`);
  expect(value.operations).toMatchObject([
    { request: { value: { name: "A" } }, returnsVoid: { value: true } },
    { request: { value: { name: "B" } } },
  ]);
  expect(value.operations).toHaveLength(2);
});

describe("types", () => {
  test("of a file's namespace", () => {
    const [kind, pet] = declarationsIn(`using System;
#nullable enable
namespace Pets.Api;
public enum Kind { Cat }
public record Pet { public required string Name { get; init; } }`);
    expect(kind?.namespace?.value).toBe("Pets.Api");
    expect(pet).toMatchObject({
      namespace: { value: "Pets.Api" },
      properties: [{ name: "Name", required: { value: true } }],
    });
  });

  test("of nested namespaces and of none", () => {
    const declarations = declarationsIn(
      "namespace A { namespace B.C { class X {} } class Y {} } class Z {}",
    );
    expect(
      declarations.map(({ name, namespace }) => [name, namespace?.value]),
    ).toEqual([
      ["X", "A.B.C"],
      ["Y", "A"],
      ["Z", undefined],
    ]);
  });

  test("inside others stand beside them", () => {
    const declarations = declarationsIn(`public class Outer
{
    public int Before { get; set; }
    public class Inner { public enum Innermost { A } }
    public int After { get; set; }
}`);
    expect(declarations.map(({ name, outer }) => [name, outer?.value])).toEqual(
      [
        ["Outer", undefined],
        ["Inner", ["Outer"]],
        ["Innermost", ["Outer", "Inner"]],
      ],
    );
    const [outer] = declarations;
    expect(outer?.kind === "class" && namesOf(outer.properties)).toEqual([
      "Before",
      "After",
    ]);
  });

  test("that are interfaces have bases and members", () => {
    expect(
      declarationsIn(
        "public interface IPet<in T> : IAnimal, IHas<T> { string Name { get; } }",
      ),
    ).toMatchObject([
      {
        kind: "interface",
        typeParams: ["T"],
        extends: [{ value: { name: "IAnimal" } }, { value: { name: "IHas" } }],
        properties: [{ name: "Name", readOnly: { value: true } }],
      },
    ]);
  });

  test("that are structs, and generic ones with constraints", () => {
    expect(
      classIn(
        "public readonly record struct Pair<K, V> where K : struct, new() where V : class { public K Key { get; init; } }",
      ),
    ).toMatchObject({
      name: "Pair",
      typeParams: ["K", "V"],
      struct: { value: true },
      properties: [{ name: "Key" }],
    });
  });

  test.each([
    ["List<Pet>", { kind: "list", flavour: "list", items: { name: "Pet" } }],
    [
      "Dictionary<string, Pet>",
      { kind: "map", key: { name: "String" }, value: { name: "Pet" } },
    ],
  ])("that derive from %s are collections", (base, collection) => {
    const found = classIn(`public class Pets : ${base} { }`);
    expect(found).toMatchObject({ collection: { value: collection } });
    expect(found).not.toHaveProperty("base");
  });

  test("are told from interfaces by what is declared", () => {
    const [pet] = declarationsIn(`public class Pet : IPAddress, Animal { }
public class IPAddress { }
public interface Animal { }`);
    expect(pet).toMatchObject({
      base: { value: { name: "IPAddress" } },
      implements: [{ value: { name: "Animal" } }],
    });
  });

  test("called like keywords", () => {
    expect(
      namesOf(
        declarationsIn("public enum float { Only } public class @delete { }"),
      ),
    ).toEqual(["float", "delete"]);
  });
});

describe("members", () => {
  test("are public properties alone", () => {
    const { properties } = classIn(`public class Pet(int id) : Animal(id)
{
    private readonly List<int> ids = new() { 1, 2 };
    public const string Text = "{ } ;";
    public static int Count { get; set; }
    public int Field;
    public event EventHandler Changed { add { } remove { } }
    public delegate void Handler(int x);
    public Pet() : this(0) { if (true) { } }
    ~Pet() { }
    public string Name { get; set; } = "a;b}";
    internal string Internal { get; set; }
    public string Describe(string text = "}") => $"{text}";
    public override string ToString() { return "}"; }
    public int this[int index] { get { return index; } set { } }
    public static implicit operator string(Pet it) => it.Name;
    public T As<T>() where T : class { return null; }
    string IPet.Hidden { get; set; }
    public string Full => Name + "!";
    public string Secret { get; private set; }
    public int Last { get; set; }
}`);
    expect(
      properties.map(({ name, readOnly }) => [name, readOnly?.value]),
    ).toEqual([
      ["Name", undefined],
      ["Full", true],
      ["Secret", true],
      ["Last", undefined],
    ]);
  });

  test.each([
    ["string", { kind: "name", name: "String", namespace: "System" }],
    ["System.Guid?", { kind: "nullable", of: { name: "Guid" } }],
    ["global::System.DateTime", { kind: "name", name: "DateTime" }],
    ["byte[]", { kind: "scalar", scalar: "bytes" }],
    ["int?[]", { kind: "list", items: { kind: "nullable" } }],
    [
      "Dictionary<string, List<Pet?>>?",
      {
        kind: "nullable",
        of: {
          name: "Dictionary",
          args: [{ name: "String" }, { name: "List" }],
        },
      },
    ],
    ["(int, string)", { kind: "unknown" }],
  ])("of type %s", (type, expected) => {
    const [property] = classIn(
      `class A { public ${type} Value { get; set; } }`,
    ).properties;
    expect(property).toMatchObject({
      name: "Value",
      type: { value: expected, by: "csharp" },
    });
  });

  test("with attributes in one bracket, over several lines, with their full names", () => {
    const [property] = classIn(`class A
{
    [Required, property: System.Runtime.Serialization.DataMemberAttribute(
        Name = @"a""b\\",
        Order = 1)]
    [Meta("one " +
        "two", typeof(Dictionary<string, int>), Kind.Cat)] // { [
    /* ] */ public string Value { get; set; }
}`).properties;
    expect(property?.attributes.map(({ value }) => value)).toEqual([
      { name: "Required", args: [] },
      {
        name: "DataMember",
        args: [
          { name: "Name", value: 'a"b\\' },
          { name: "Order", value: 1 },
        ],
      },
      {
        name: "Meta",
        args: [
          { value: "one two" },
          { value: "typeof(Dictionary<string, int>)" },
          { value: "Kind.Cat" },
        ],
      },
    ]);
  });

  test("have no XML names or order outside a contract", () => {
    const text =
      'public class A { [DataMember(Name="b", Order=1)] public int B { get; set; } }';
    const [plain] = classIn(text).properties;
    expect(plain?.jsonName?.value).toBe("b");
    expect(plain).not.toHaveProperty("xmlName");
    expect(plain).not.toHaveProperty("order");
    const [member] = classIn(`[DataContract] ${text}`).properties;
    expect(member).toMatchObject({
      xmlName: { value: "b" },
      order: { value: 1 },
    });
  });
});

describe("an enum", () => {
  test("has numbers, in the ways that flags are written", () => {
    const { flags, members } = enumIn(`[Flags]
public enum Access : byte
{
    None, // 0
    Read = 1 << 0,
    Write = 0x2,
    Both = Read | Access.Write,
    Next,
    Minus = -5,
    Big = 9_007_199_254_740_993L,
}`);
    expect(flags?.value).toBe(true);
    expect(members.map(({ name, value }) => [name, value?.value])).toEqual([
      ["None", undefined],
      ["Read", "1"],
      ["Write", "2"],
      ["Both", "3"],
      ["Next", undefined],
      ["Minus", "-5"],
      ["Big", "9007199254740993"],
    ]);
  });

  test("has members with descriptions", () => {
    const { members } = enumIn(`public enum Kind
{
    ///<summary>Says meow</summary>
    [EnumMember(Value="cat")]
    Cat,
    Dog, // barks
    ///<summary>Swims</summary>
    Fish = 4
}`);
    expect(members.map(({ name, doc }) => [name, doc?.value])).toEqual([
      ["Cat", "Says meow"],
      ["Dog", undefined],
      ["Fish", "Swims"],
    ]);
  });

  test("has texts", () => {
    const { contract, members } = enumIn(`[DataContract]
public enum Kind { [EnumMember(Value="a, cat")] Cat, [EnumMember] Dog = 4 }`);
    expect(contract?.value).toEqual({});
    expect(
      members.map(({ name, value, text }) => [name, value?.value, text?.value]),
    ).toEqual([
      ["Cat", undefined, "a, cat"],
      ["Dog", "4", undefined],
    ]);
  });
});

/** The codes of what is wrong, and what of the text it is. */
function damagesIn(text: string): readonly (readonly [string, string])[] {
  return parse(text).diagnostics.map(({ code, at }) => [
    code,
    text.slice(at?.start, at?.end),
  ]);
}

describe("damage", () => {
  test("costs one member", () => {
    const text = `public class A
{
    public int First { get; set; }
    public virtual string { get; set; }
    Lorem ipsum dolor
    public int Last { get; set; }
}`;
    expect(damagesIn(text)).toEqual([
      ["listing-damaged", "public virtual string { get; set; }"],
      ["listing-damaged", "Lorem ipsum dolor"],
    ]);
    const [found] = parse(text).value.declarations;
    expect(found?.kind === "class" && namesOf(found.properties)).toEqual([
      "First",
      "Last",
    ]);
  });

  test("between declarations costs none", () => {
    const text = `namespace A
{
    public enum X { One }
    Lorem ipsum;
    public enum Y { One }
}
}
public enum Z { One }`;
    expect(damagesIn(text)).toEqual([
      ["listing-damaged", "Lorem ipsum;"],
      ["listing-damaged", "}"],
    ]);
    expect(namesOf(parse(text).value.declarations)).toEqual(["X", "Y", "Z"]);
  });

  test("of a lost brace costs nothing but a warning at the end", () => {
    const text = `namespace A
{
    public class X
        public int Id { get; set; }
    }
}
namespace B
{
    public class Y
    {
        public int Id { get; set; }

}
namespace C
{
    public class Z { }
}`;
    const { value, diagnostics } = parse(text);
    expect(
      value.declarations.map(({ name, namespace }) => [name, namespace?.value]),
    ).toEqual([
      ["X", "A"],
      ["Y", "B"],
      ["Z", "B.C"],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["listing-incomplete"]);
  });

  test.each([
    "namespace A { public class X { public int Id { get; set; }",
    "public class X { public int Id { get;",
    "public enum X { One,",
    "namespace A {",
    "[DataContract, Api(",
    "public partial",
  ])("of an end that is missing is an error: %s", (text) => {
    expect(parse(text).diagnostics).toMatchObject([
      { code: "listing-incomplete", severity: "error" },
    ]);
  });

  test("of an enum's value, and of records whose members are elsewhere", () => {
    expect(damagesIn("enum A { One = Foo(1), Two } record B(int Id);")).toEqual(
      [
        ["listing-damaged", "One = Foo(1)"],
        ["listing-damaged", "("],
      ],
    );
  });

  test.each([
    "",
    "}",
    "[",
    "public",
    "class",
    "namespace",
    '"',
    "/*",
    "<<<<",
    "class A : ",
    "class A<",
    "enum A {{{",
    "public class A { public List<",
  ])("made of %j ends", (text) => {
    expect(parse(text).value.file).toBe("dtos.cs");
  });

  test.each([
    "namespace A { ",
    "class A { ",
    "class A<",
    "class A { public List<",
  ])("made to exhaust the stack ends: %s", (text) => {
    const { diagnostics } = parse(text.repeat(20_000));
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
