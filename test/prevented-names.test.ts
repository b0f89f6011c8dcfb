/** What members and types are called on a server's wires, beyond what its listing says. Each row names what it prevents. */
import { expect, test } from "vitest";
import type { XmlMapper } from "../src/runtime/xml.js";
import { generatedCode } from "./generated-code.js";
import { acme, arrays, csharp, nil, page } from "./inputs.js";
import { testCases } from "./readings.js";

const types = "http://schemas.datacontract.org/2004/07/Test.ServiceModel.Types";

const withPrototype = {
  "input.txt": page(
    "GetCall",
    `export class Call
{
    public id: string;
    public __proto__: string;
}
export class GetCall implements IGet
{
}`,
    `<Call xmlns="${acme}"><__proto__>String</__proto__><id>String</id></Call>`,
  ),
};

testCases([
  {
    prevents:
      "an XML name is made of the listing's name, where the page shows another",
    inputs: {
      "input.txt": page(
        "GetCall",
        `export class Call
{
    public id: string;
    public callSID: string;
    public uuid: string;
}
export class GetCall implements IGet
{
}`,
        `<Call xmlns="${acme}"><ID>String</ID><CallSID>String</CallSID><uuid>String</uuid></Call>`,
      ),
    },
    reads: [
      {
        as: "Call",
        xml: `<Call xmlns="${acme}"><CallSID>CA7</CallSID><ID>c-1</ID><uuid>u-1</uuid></Call>`,
        gives: { id: "c-1", callSID: "CA7", uuid: "u-1" },
      },
    ],
  },
  {
    prevents:
      "XML is refused whose names are written otherwise than a listing lets guess",
    inputs: {
      "input.ts": `
export class Call
{
    public id: string;
    public latest_date: string;
}
`,
    },
    reads: [
      {
        as: "Call",
        json: { id: "c-1", latest_date: "2024-01-02" },
        xml: "<Call><ID>c-1</ID><latest_date>2024-01-02</latest_date></Call>",
        gives: { id: "c-1", latest_date: "2024-01-02" },
      },
    ],
  },
  {
    prevents:
      "the members of a base class are looked for in the derived class's namespace",
    inputs: {
      "base.txt": page(
        "GetEntity",
        `export class Entity
{
    public id: string;
}
export class GetEntity implements IGet
{
}`,
        `<Entity xmlns="${acme}"><Id>String</Id></Entity>`,
      ),
      "derived.txt": page(
        "GetCall",
        `export class Entity
{
    public id: string;
}
export class Call extends Entity
{
    public sid: string;
}
export class GetCall implements IGet
{
}`,
        `<Call xmlns="${acme}.Calls"><Id xmlns="${acme}">String</Id><Sid>String</Sid></Call>`,
      ),
    },
    reads: [
      {
        as: "Call",
        json: { id: "c-1", sid: "CA7" },
        xml: `<c:Call xmlns:c="${acme}.Calls" xmlns:a="${acme}"><a:Id>c-1</a:Id><c:Sid>CA7</c:Sid></c:Call>`,
        gives: { id: "c-1", sid: "CA7" },
      },
      {
        as: "Call",
        xml: `<Call xmlns="${acme}.Calls"><Id>of another namespace</Id><Sid>CA7</Sid></Call>`,
        gives: { sid: "CA7" },
      },
    ],
  },
  {
    prevents: "members in another order than the contract's are lost",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class Entity { public string Id { get; set; } }",
        "[DataContract] public class Call : Entity { [DataMember(Order = 2)] public int B { get; set; } [DataMember(Order = 1)] public int A { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Call",
        xml: `<Call xmlns="${acme}"><A>1</A><B>2</B><Id>c-1</Id></Call>`,
        gives: { id: "c-1", b: 2, a: 1 },
      },
      {
        as: "Call",
        xml: `<Call xmlns="${acme}"><B>2</B><Id>c-1</Id><A>1</A></Call>`,
        gives: { id: "c-1", b: 2, a: 1 },
      },
    ],
  },
  {
    prevents:
      "names with the hash of their arguments' namespaces are not known",
    inputs: {
      "input.cs": csharp(
        "Test.ServiceModel.Types",
        "public class SubType { public int Id { get; set; } }",
        "public class GetTypes : IReturn<QueryResponse<SubType>> { }",
        "public class Book { public Dictionary<string, SubType> ByName { get; set; } public Dictionary<string, List<string>> Tags { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Book",
        json: { byName: { Ann: { id: 7 } }, tags: { Ann: ["a", "b"] } },
        xml: `<Book xmlns="${types}" xmlns:a="${arrays}"><ByName><a:KeyValueOfstringSubTypeSxVl28_Sd><a:Key>Ann</a:Key><a:Value><Id>7</Id></a:Value></a:KeyValueOfstringSubTypeSxVl28_Sd></ByName><Tags><a:KeyValueOfstringArrayOfstringty7Ep6D1><a:Key>Ann</a:Key><a:Value><a:string>a</a:string><a:string>b</a:string></a:Value></a:KeyValueOfstringArrayOfstringty7Ep6D1></Tags></Book>`,
        gives: { byName: { Ann: { id: 7 } }, tags: { Ann: ["a", "b"] } },
      },
      {
        as: "QueryResponseOfSubType",
        xml: `<QueryResponseOfSubTypeasRYHj6T xmlns="http://schemas.servicestack.net/types"><Total>1</Total><Results xmlns:a="${types}"><a:SubType><a:Id>7</a:Id></a:SubType></Results></QueryResponseOfSubTypeasRYHj6T>`,
        gives: { offset: 0, total: 1, results: [{ id: 7 }] },
      },
    ],
  },
  {
    prevents:
      "an alias that a listing does not print as the name (up to 6.5) is lost",
    inputs: {
      "input.ts": `
// @DataContract
export class Foo
{
    // @DataMember(Name="foo-bar")
    public fooBar: string;
    // @DataMember(Name="foo_baz")
    public foo_baz: string;
}
`,
    },
    reads: [
      {
        as: "Foo",
        json: { "foo-bar": "a", foo_baz: "b" },
        xml: "<Foo><foo-bar>a</foo-bar><foo_baz>b</foo_baz></Foo>",
        gives: { "foo-bar": "a", foo_baz: "b" },
      },
    ],
  },
  {
    prevents: "a PascalCase server's JSON is looked for in camelCase",
    inputs: {
      "input.ts": `
export class Account
{
    public AccountId: number;
    public URLPath: string;
}
`,
    },
    reads: [
      {
        as: "Account",
        json: { AccountId: 7, URLPath: "/a" },
        xml: "<Account><AccountId>7</AccountId><URLPath>/a</URLPath></Account>",
        gives: { AccountId: 7, URLPath: "/a" },
      },
    ],
  },
  {
    prevents: "metadata with keys in PascalCase is not understood",
    inputs: {
      "input.json": JSON.stringify({
        Types: [
          {
            Name: "Account",
            Namespace: "Acme",
            Properties: [
              {
                Name: "AccountId",
                Type: "Int32",
                Namespace: "System",
                IsValueType: true,
              },
              { Name: "Path", Type: "String", Namespace: "System" },
            ],
          },
        ],
        Operations: [],
      }),
    },
    reads: [
      {
        as: "Account",
        json: { AccountId: 7, Path: "/a" },
        xml: `<Account xmlns="${acme}"><AccountId>7</AccountId><Path>/a</Path></Account>`,
        gives: { AccountId: 7, Path: "/a" },
      },
    ],
  },
  {
    prevents: "XML is read in the one form in which the sample shows it",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public class Item { public int Id { get; set; } public string Text { get; set; } public List<string> Tags { get; set; } public Item Next { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Item",
        xml: `<?xml version="1.0" encoding="utf-8"?><Item xmlns="${acme}" ${nil}><Id>1</Id><Next xmlns:a="urn:unused" i:nil="true" xmlns:b="${arrays}"/><Tags xmlns:a="${arrays}" i:nil="true"></Tags><Text i:nil="true"/></Item>`,
        gives: { id: 1 },
      },
      {
        as: "Item",
        xml: `<p:Item xmlns:p="${acme}"><p:Id>1</p:Id><Next xmlns="${acme}"><Id>2</Id><Text></Text></Next><p:Tags/><p:Text/></p:Item>`,
        gives: { id: 1, next: { id: 2, text: "" }, tags: [], text: "" },
      },
      {
        as: "Item",
        xml: `\n<Item ${nil} xmlns="${acme}">\n  <Id>1</Id>\n  <Tags xmlns:d2p1="${arrays}">\n    <d2p1:string>a</d2p1:string>\n  </Tags>\n</Item>\n`,
        gives: { id: 1, tags: ["a"] },
      },
    ],
  },
  {
    prevents: "a member called __proto__ is lost, or is the prototype",
    inputs: withPrototype,
    reads: [
      {
        as: "Call",
        xml: `<Call xmlns="${acme}"><__proto__>p</__proto__><id>c-1</id></Call>`,
        gives: JSON.parse('{"__proto__":"p","id":"c-1"}'),
      },
    ],
  },
]);

test("a member called __proto__ is written, where there is one", async () => {
  const code = await generatedCode(withPrototype);
  const mapper = code.xmlOf("Call") as XmlMapper<unknown>;
  const write = (value: unknown) =>
    mapper.write(value, { declaration: false }).replace(/^<Call.*?>/, "");
  expect(write(JSON.parse('{"__proto__":"p","id":"c-1"}'))).toBe(
    "<__proto__>p</__proto__><id>c-1</id></Call>",
  );
  expect(write({ id: "c-1" })).toBe(
    '<__proto__ i:nil="true" /><id>c-1</id></Call>',
  );
});

test("a class that is called anyType is no object, which may hold other classes", async () => {
  const { files } = await generatedCode(
    {
      "input.cs": csharp(
        "Shop",
        "public class Self { public int Id { get; set; } }",
        "public class Box { public int Id { get; set; } }",
        "public class Holder { public Box Box { get; set; } }",
        "public class Bag { public object Any { get; set; } }",
      ),
    },
    {
      overrides: {
        types: {
          "Shop.Self": { knownTypes: ["Shop.Self"] },
          "Shop.Box": { contract: { name: "anyType", namespace: "urn:box" } },
        },
      },
    },
  );
  const xml = files.find(({ path }) => path === "xml.ts")?.text ?? "";
  expect(xml).toContain('name: "anyType"');
  expect(/name: "Bag",[^]*?members/.exec(xml)?.[0]).toContain("x.writeOnly(");
  expect(/name: "Holder",[^]*?members/.exec(xml)?.[0]).not.toContain(
    "x.writeOnly(",
  );
});
