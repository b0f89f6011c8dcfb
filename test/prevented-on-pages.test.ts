/** What a page leaves out, loses or shows wrongly. Each row names what it prevents. */
import { acme, nil, page } from "./inputs.js";
import { testCases } from "./readings.js";

testCases([
  {
    prevents: "a name that a page does not declare stops everything",
    inputs: {
      "input.txt": page(
        "GetThing",
        `export class NodeMap
{
    [key:string] : NodeParameter;
}
export class Thing
{
    public pair: KeyValuePair<string, string>;
    public two: Tuple<string, number>;
    public nodes: NodeMap;
    public lost: Missing[];
    public responseStatus: ResponseStatus;
}
export class GetThing implements IGet, ICreateDb<Thing>, IHasLabel
{
}`,
        `<Thing xmlns="${acme}"><Lost ${nil} i:nil="true" /></Thing>`,
      ),
    },
    diagnostics: ["unresolved-type", "unresolved-type"],
    declares: [
      "class NodeMap = { anyString: unknown (NodeParameter) } {  }",
      "class Thing { pair: KeyValuePair<anyString, anyString>, two?: Tuple<anyString, anyNumber>, nodes?: NodeMap, lost?: unknown (Missing)[], responseStatus?: ResponseStatus }",
      "class GetThing {  }",
    ],
    reads: [
      {
        as: "Thing",
        json: {
          pair: { key: "a", value: "b" },
          two: { item1: "a", item2: 1 },
          nodes: { n: { any: ["thing"] } },
          lost: [{ any: "thing" }, 7],
          responseStatus: { errorCode: "Some" },
        },
        gives: {
          pair: { key: "a", value: "b" },
          two: { item1: "a", item2: 1 },
          nodes: { n: { any: ["thing"] } },
          lost: [{ any: "thing" }, 7],
          responseStatus: { errorCode: "Some" },
        },
      },
    ],
  },
  {
    prevents: "text that was scraped from a page is not known as a page",
    inputs: {
      "input.txt": `GET | /things/{Id} |
---|
export class Thing
{
public id: string;
}
export class GetThing implements IGet
{
public id: string;
}
To override the Content-type in your clients, use the HTTP Accept Header, append  the .xml suffix or  ?format=xml
HTTP + XML
GET /things/{Id} HTTP/1.1 Host: acme.example.org Accept: application/xml
HTTP/1.1 200 OK Content-Type: application/xml Content-Length: length <Thing xmlns="${acme}"><ID>String</ID></Thing>
`,
    },
    declares: [
      "class Thing { id?: string }",
      "class GetThing { id?: anyString }",
    ],
    operations: ["GET GetThing /things/{Id}: Thing"],
    reads: [
      {
        as: "Thing",
        json: { id: "a" },
        xml: `<Thing xmlns="${acme}"><ID>a</ID></Thing>`,
        gives: { id: "a" },
      },
    ],
  },
  {
    prevents:
      "the roles of classes are guessed, as a page's listing does not tell them",
    inputs: {
      "input.txt": page(
        "Lookup",
        `export class Found
{
    public id: string;
}
export class Other
{
    public found: Found;
}
export class Lookup
{
    public id: string;
}`,
        `<Other xmlns="${acme}"><Found><Id>String</Id></Found></Other>`,
      ),
    },
    operations: ["GET Lookup: Other"],
  },
  {
    prevents: "the wrong items of a page's generic response are believed",
    inputs: {
      "input.txt": page(
        "QueryAuthors",
        `export class Book
{
    public title: string;
}
export class QueryResponse<T>
{
    public offset: number;
    public total: number;
    public results: Book[];
    public meta: { [index:string]: string; };
    public responseStatus: ResponseStatus;
}
export class Author
{
    public name: string;
}
export class QueryAuthors implements IGet
{
}`,
        `<QueryResponseOfAuthorETEMDllL xmlns="http://schemas.servicestack.net/types"><Offset>0</Offset><Total>0</Total><Results xmlns:d2p1="${acme}"><d2p1:Author><d2p1:Name>String</d2p1:Name></d2p1:Author></Results></QueryResponseOfAuthorETEMDllL>`,
      ),
    },
    operations: ["GET QueryAuthors: QueryResponse<Author>"],
    declares: ["class Author { name?: string }"],
    reads: [
      {
        as: "QueryResponseOfAuthor",
        xml: `<QueryResponseOfAuthorETEMDllL xmlns="http://schemas.servicestack.net/types"><Offset>0</Offset><Total>1</Total><Results xmlns:d2p1="${acme}"><d2p1:Author><d2p1:Name>Ann</d2p1:Name></d2p1:Author></Results></QueryResponseOfAuthorETEMDllL>`,
        gives: { offset: 0, total: 1, results: [{ name: "Ann" }] },
      },
    ],
  },
  {
    prevents:
      "a type is taken for what a page shows wrongly, and nobody is told",
    inputs: {
      "input.txt": page(
        "GetPage",
        `export class Book
{
    public title: string;
}
export class Page<T>
{
    public items: Book[];
}
export class Author
{
    public name: string;
}
export class GetPage implements IGet
{
}`,
        `<PageOfAuthorETEMDllL xmlns="${acme}"><Items><Author><Name>String</Name></Author></Items></PageOfAuthorETEMDllL>`,
      ),
    },
    diagnostics: ["sample-contradicts"],
    operations: ["GET GetPage: Page<Author>"],
  },
]);
