/** Where a source says something else of a service, though it could carry the fact. */
export interface Exception {
  readonly service: string;
  readonly sources: readonly string[];
  readonly reason: string;
  /** Matches the beginning of a difference's path. */
  readonly at: RegExp;
}

const listings = ["listing", "listing of declarations"];
const code = [...listings, "C# listing"];
const pages = ["pages as text", "pages as HTML", "pages with C#"];

export const exceptions: readonly Exception[] = [
  {
    service: "telephony",
    sources: ["pages with tables"],
    reason: "tables show no class that is a dictionary",
    at: /^declarations\.(?:ParameterMap|CallInfo\.properties\.11|NewCall\.properties\.5)/,
  },
  {
    service: "telephony",
    sources: ["pages with tables"],
    reason:
      "of a request's base, tables show nothing but members where a response has it",
    at: /^declarations\.(?:PageRequest\.properties\.[01]\.optional|ListCustomers\.base)/,
  },
  {
    service: "shop",
    sources: ["pages with tables"],
    reason: "tables show descriptions as markup, tags taken out",
    at: /^declarations\.NastyWords\.properties\.0\.doc/,
  },
  {
    service: "shop",
    sources: ["pages with tables"],
    reason: "no marker tells the verb, and the sample is of another",
    at: /^operations\.GetSecret\.verbs/,
  },
  {
    service: "contracts",
    sources: listings,
    reason: "a .NET name in lower case looks as all names do in camel case",
    at: /^declarations\.Order\.properties\.4\.xmlName/,
  },
  {
    service: "contracts",
    sources: [...listings, "pages as text", "pages as HTML"],
    reason:
      "[DataMember(Name)] without [DataContract] is JSON's alone, and .NET's name is not printed",
    at: /^declarations\.PlainOdds\.properties\.(?:2|13)\b/,
  },
  {
    service: "contracts",
    sources: pages,
    reason: "samples show the namespace that the assembly sets",
    at: /^declarations\.Legacy(?:Thing|Part)\.contract/,
  },
  {
    service: "contracts",
    sources: pages,
    reason:
      "samples show private members, fields, and what is on one wire only",
    at: /^declarations\.(?:Order\.properties\.18|PlainLeaf\.properties\.2|PlainOdds\.properties\.(?:3|6|11|12)|Serial\.properties\.[0-3])\b/,
  },
  {
    service: "contracts",
    sources: pages,
    reason: "verbs stand in the order of the page's routes",
    at: /^operations\.PartialRequest\.verbs/,
  },
  {
    service: "enums",
    sources: code,
    reason: "descriptions of members are not printed",
    at: /^declarations\.Volume\.members\.0\.doc/,
  },
  {
    service: "enums",
    sources: code,
    reason: "an enum called Single is printed as the number it is taken for",
    at: /^declarations\.(?:Single|number_2|float|EnumBag\.properties\.7)\b/,
  },
  {
    service: "enums",
    sources: ["listing"],
    reason: "an enum with texts is printed without its numbers",
    at: /^declarations\.ContractFlags\.members\.\d\.value/,
  },
  {
    service: "enums",
    sources: ["listing of declarations"],
    reason: "names are printed instead of texts",
    at: /^declarations\.(?:Review|Shipping|ContractFlags)\.members\.\d\.(?:json|xml)/,
  },
  {
    service: "collections",
    sources: code,
    reason:
      "an array of byte[] is printed as numbers, and an array of arrays as one of their items",
    at: /^declarations\.Lists\.properties\.(?:4|7|10)\./,
  },
  {
    service: "collections",
    sources: code,
    reason:
      "untyped dictionaries are printed as any, and what .NET calls a lookup by its name",
    at: /^declarations\.OddMaps\.properties\.[5-8]\.type/,
  },
  {
    service: "scalars",
    sources: code,
    reason: "structs are printed as string, and IntPtr as number",
    at: /^declarations\.(?:StructBag\.properties\.[0-4]|NetExotics\.properties\.7)\./,
  },
  {
    service: "scalars",
    sources: ["C# listing"],
    reason: "C# says that a type nobody knows may be null",
    at: /^declarations\.NetExotics\.properties\.(?:9|10)\.type/,
  },
  {
    service: "telephony",
    sources: ["page of ListCalls"],
    reason: "a page prints no type that a response is a list of",
    at: /^declarations\.|^operations\.ListCalls\.response/,
  },
  {
    service: "shop",
    sources: ["metadata of v6.0", "metadata of v6.4", "metadata of v6.11"],
    reason:
      "versions before 8 leave the roles out that [ValidateHasRole] asks for",
    at: /^operations\.GetSecret\.auth/,
  },
  {
    service: "shop",
    sources: ["metadata", "listing", "pages"].flatMap((it) =>
      ["v6.0", "v6.4", "v6.11"].map((version) => `${it} of ${version}`),
    ),
    reason: "the quotes of a regular expression are others",
    at: /^declarations\.SaveOrder\.properties\.3\.constraints\.1\.args\.0\.value/,
  },
  {
    service: "shop",
    sources: ["v6.0", "v6.4", "v6.11"].map((it) => `pages of ${it}`),
    reason: "versions before 8 show no roles on a page",
    at: /^operations\.GetSecret\.auth/,
  },
];
