/** What objects, lists and dictionaries look like on a server's wires, beyond what its listing says. Each row names what it prevents. */
import { acme, arrays, csharp, nil } from "./inputs.js";
import { testCases } from "./readings.js";

testCases([
  {
    prevents: "a member without `?` is taken for one that is always there",
    inputs: {
      "input.ts": `
export class Address
{
    public street: string;
}
export class Customer
{
    public name: string;
    public address: Address;
    public tags: string[];
    public notes: { [index:string]: string; };
    public age: number;
}
`,
    },
    declares: [
      "class Customer { name?: anyString, address?: Address, tags?: anyString[], notes?: { anyString: anyString }, age: anyNumber }",
    ],
    reads: [
      {
        as: "Customer",
        json: { age: 7 },
        xml: "<Customer><Age>7</Age></Customer>",
        gives: { age: 7 },
      },
      {
        as: "Customer",
        json: { name: null, address: null, tags: null, notes: null, age: 7 },
        gives: { name: null, address: null, tags: null, notes: null, age: 7 },
      },
      {
        as: "Customer",
        xml: `<Customer ${nil}><Address i:nil="true" /><Age>7</Age><Name i:nil="true"></Name><Notes i:nil="1" /><Tags i:nil="true" /></Customer>`,
        gives: { age: 7 },
      },
    ],
  },
  {
    prevents: "a dictionary is known in one form only",
    inputs: {
      "input.ts": `
export class Dictionary<T> { [Key: string]: T; }

export class Poco
{
    public name: string;
}
export class ByName extends Dictionary<Poco>
{
}
export class ByHand
{
    [key:string] : Poco;
    public constructor(init?: Partial<ByHand>) { (Object as any).assign(this, init); }
}
export class Old extends any
{
}
export class Maps
{
    public plain: { [index: string]: Poco; };
    public listed: { [index:string]: Poco; }[];
    public nested: { [index: string]: { [index:string]: Poco; }[]; };
    public numbered: { [index:number]: string; };
    public byName: ByName;
    public byHand: ByHand;
}
`,
    },
    declares: [
      "class ByName = { anyString: Poco } {  }",
      "class ByHand = { anyString: Poco } {  }",
      "class Old = { anyString: unknown (any) } {  }",
      "class Maps { plain?: { anyString: Poco }, listed?: { anyString: Poco }[], nested?: { anyString: { anyString: Poco }[] }, numbered?: { anyNumber: anyString }, byName?: ByName, byHand?: ByHand }",
    ],
    reads: [
      {
        as: "Maps",
        json: {
          plain: { a: { name: "A" } },
          listed: [{ a: { name: "A" } }],
          nested: { a: [{ b: { name: "B" } }] },
          numbered: { "1": "one" },
          byName: { a: { name: "A" } },
          byHand: { a: { name: "A" } },
        },
        xml: `<Maps xmlns:a="${arrays}"><ByHand><a:KeyValueOfstringPocoHash><a:Key>a</a:Key><a:Value><Name>A</Name></a:Value></a:KeyValueOfstringPocoHash></ByHand><ByName><a:KeyValueOfstringPocoHash><a:Key>a</a:Key><a:Value><Name>A</Name></a:Value></a:KeyValueOfstringPocoHash></ByName><Listed><a:ArrayOfKeyValueOfstringPocoHash><a:KeyValueOfstringPocoHash><a:Key>a</a:Key><a:Value><Name>A</Name></a:Value></a:KeyValueOfstringPocoHash></a:ArrayOfKeyValueOfstringPocoHash></Listed><Nested><a:KeyValueOfstringArrayOfHash><a:Key>a</a:Key><a:Value><a:ArrayOf><a:KeyValueOfstringPocoHash><a:Key>b</a:Key><a:Value><Name>B</Name></a:Value></a:KeyValueOfstringPocoHash></a:ArrayOf></a:Value></a:KeyValueOfstringArrayOfHash></Nested><Numbered><a:KeyValueOfintstring><a:Key>1</a:Key><a:Value>one</a:Value></a:KeyValueOfintstring></Numbered><Plain><a:KeyValueOfstringPocoHash><a:Key>a</a:Key><a:Value><Name>A</Name></a:Value></a:KeyValueOfstringPocoHash></Plain></Maps>`,
        gives: {
          plain: { a: { name: "A" } },
          listed: [{ a: { name: "A" } }],
          nested: { a: [{ b: { name: "B" } }] },
          numbered: { "1": "one" },
          byName: { a: { name: "A" } },
          byHand: { a: { name: "A" } },
        },
      },
    ],
  },
  {
    prevents: "the key of a dictionary is not what .NET's type says",
    inputs: {
      "input.cs": csharp(
        "Acme",
        "public enum Kind { Cat, Dog }",
        "public class Maps { public Dictionary<Guid, int> ById { get; set; } public Dictionary<Kind, string> ByKind { get; set; } }",
      ),
    },
    reads: [
      {
        as: "Maps",
        json: {
          byId: { "0123456789abcdef0123456789abcdef": 1 },
          byKind: { Dog: "Rex" },
        },
        xml: `<Maps xmlns="${acme}" xmlns:a="${arrays}"><ById><a:KeyValueOfguidint><a:Key>01234567-89ab-cdef-0123-456789abcdef</a:Key><a:Value>1</a:Value></a:KeyValueOfguidint></ById><ByKind><a:KeyValueOfKindstringNohB_SKW4><a:Key>Dog</a:Key><a:Value>Rex</a:Value></a:KeyValueOfKindstringNohB_SKW4></ByKind></Maps>`,
        gives: {
          byId: { "01234567-89ab-cdef-0123-456789abcdef": 1 },
          byKind: { Dog: "Rex" },
        },
      },
    ],
  },
  {
    prevents: "a class that is a list is taken for an object",
    inputs: {
      "input.ts": `
export class Rockstar
{
    public name: string;
}
export class StoreRockstars extends Array<Rockstar> implements IReturn<StoreRockstars>
{
    public constructor(init?: Partial<StoreRockstars>) { super(); (Object as any).assign(this, init); }
    public getTypeName() { return 'StoreRockstars'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new StoreRockstars(); }
}
`,
    },
    declares: ["class StoreRockstars = Rockstar[] {  }"],
    reads: [
      {
        as: "StoreRockstars",
        json: [{ name: "Jimi" }, { name: "Janis" }],
        xml: "<ArrayOfRockstar><Rockstar><Name>Jimi</Name></Rockstar><Rockstar><Name>Janis</Name></Rockstar></ArrayOfRockstar>",
        gives: [{ name: "Jimi" }, { name: "Janis" }],
      },
    ],
  },
  {
    prevents: ".NET's collections that a listing prints by name are unknown",
    inputs: {
      "input.ts": `
export class Foo
{
    public id: number;
}
export class Bag
{
    public listed: IList<Foo>;
    public read: IReadOnlyList<Foo>;
    public set: HashSet<string>;
    public sorted: SortedSet<number>;
    public linked: LinkedList<Foo>;
    public map: SortedDictionary<string, Foo>;
    public readMap: IReadOnlyDictionary<string, Foo>;
    public any: ArrayList;
}
`,
    },
    reads: [
      {
        as: "Bag",
        json: {
          listed: [{ id: 1 }],
          set: ["a"],
          sorted: [3],
          linked: [{ id: 4 }],
          map: { a: { id: 5 } },
        },
        xml: `<Bag xmlns:a="${arrays}"><Linked><Foo><Id>4</Id></Foo></Linked><Listed><Foo><Id>1</Id></Foo></Listed><Map><a:KeyValueOfstringFooHash><a:Key>a</a:Key><a:Value><Id>5</Id></a:Value></a:KeyValueOfstringFooHash></Map><Set><a:string>a</a:string></Set><Sorted><a:int>3</a:int></Sorted></Bag>`,
        gives: {
          listed: [{ id: 1 }],
          set: ["a"],
          sorted: [3],
          linked: [{ id: 4 }],
          map: { a: { id: 5 } },
        },
      },
      // .NET writes no IReadOnlyList in XML.
      {
        as: "Bag",
        json: { read: [{ id: 2 }] },
        gives: { read: [{ id: 2 }] },
      },
    ],
  },
  {
    prevents:
      "`Object` and `any` are refused for what they hold, or for `__type`",
    inputs: {
      "input.ts": `
export class Box
{
    public thing: Object;
    public more: any;
    public name: string;
}
`,
    },
    reads: [
      {
        as: "Box",
        json: {
          __type: "Acme.Box, Acme",
          thing: { __type: "Acme.Dog, Acme", name: "Rex" },
          more: [1, "a", null],
          name: "box",
        },
        gives: {
          thing: { __type: "Acme.Dog, Acme", name: "Rex" },
          more: [1, "a", null],
          name: "box",
        },
      },
      {
        as: "Box",
        json: { thing: 7, more: "text" },
        gives: { thing: 7, more: "text" },
      },
    ],
  },
  {
    prevents:
      "a derived class of a listing has a `__type` when read from JSON, and none from XML",
    inputs: {
      "input.ts": `
export class Vehicle
{
    public plate: string;
}
export class Truck extends Vehicle
{
    public cargo: string;
}
export class Depot
{
    public parked: Vehicle[];
}
`,
    },
    reads: [
      {
        as: "Depot",
        json: {
          parked: [
            { __type: "Acme.Truck, Acme", plate: "A 1", cargo: "tea" },
            { plate: "B 2" },
          ],
        },
        xml: `<Depot ${nil} xmlns="${acme}"><Parked><Vehicle i:type="Truck"><Plate>A 1</Plate><Cargo>tea</Cargo></Vehicle><Vehicle><Plate>B 2</Plate></Vehicle></Parked></Depot>`,
        gives: {
          parked: [
            { __type: "Truck", plate: "A 1", cargo: "tea" },
            { plate: "B 2" },
          ],
        },
      },
    ],
  },
  {
    prevents:
      "an answer that holds an error is refused, as all else is missing",
    inputs: {
      "input.ts": `
export class HelloResponse
{
    public result: string;
    public lines: string[];
    public responseStatus: ResponseStatus;
}
export class Hello implements IReturn<HelloResponse>
{
    public name: string;
}
`,
    },
    reads: [
      {
        as: "HelloResponse",
        json: {
          responseStatus: {
            errorCode: "NotEmpty",
            message: "'Name' is empty",
            errors: [
              { errorCode: "NotEmpty", fieldName: "Name", message: "m" },
            ],
          },
        },
        xml: `<HelloResponse><ResponseStatus xmlns:d="http://schemas.servicestack.net/types"><d:ErrorCode>NotEmpty</d:ErrorCode><d:Errors><d:ResponseError><d:ErrorCode>NotEmpty</d:ErrorCode><d:FieldName>Name</d:FieldName><d:Message>m</d:Message></d:ResponseError></d:Errors><d:Message>'Name' is empty</d:Message></ResponseStatus></HelloResponse>`,
        gives: {
          responseStatus: {
            errorCode: "NotEmpty",
            message: "'Name' is empty",
            errors: [
              { errorCode: "NotEmpty", fieldName: "Name", message: "m" },
            ],
          },
        },
      },
    ],
  },
]);
