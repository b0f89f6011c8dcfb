/** How each version prints a TypeScript listing. */
import type { Casing } from "./schema-of.js";

export interface ListingEra {
  readonly name: string;
  /** As the header writes it. */
  readonly version: string;
  readonly casing: Casing;
  /** `/types/typescript.d`: interfaces, types and no methods. */
  readonly ambient: boolean;
  readonly noCheck: boolean;
  /** What stands before a member of a class. */
  readonly modifier: "" | "public ";
  /** Which members have a `?`. */
  readonly optional: "never" | "nullable" | "references" | "all";
  /** A member's dictionary; one within other types is always `[index:string]`. */
  readonly index: "[index: " | "[index:";
  /** Keys that TypeScript does not allow are printed as `string`. */
  readonly filtersKeys: boolean;
  /** byte[]. */
  readonly bytes: "Uint8Array" | "string";
  /** byte[] as what an operation returns. */
  readonly returnedBytes: "Uint8Array" | "Blob";
  /** `T[][]` has all its dimensions. */
  readonly grids: boolean;
  readonly enums: "union" | "quoted" | "literal";
  /** `[EnumMember]` and `[DataMember(Name)]` are known to the printer. */
  readonly enumTexts: boolean;
  readonly aliases: boolean;
  readonly docs: "three lines" | "one line";
  readonly constructor: "none" | "first" | "last";
  readonly methods: "bare" | "public" | "all";
  /** A generic class that is nothing but a response is printed as what the operation returns. */
  readonly closedResponses: boolean;
  /** `= []` and `= {}` on required collections. */
  readonly initialises: boolean;
  readonly returnedMaps: "any" | "broken" | "literal";
  /** `extends Dictionary<V>`; before, `extends any`. */
  readonly dictionaryBase: boolean;
}

const v10: ListingEra = {
  name: "v10",
  version: "10.15",
  casing: "camelCase",
  ambient: false,
  noCheck: true,
  modifier: "public ",
  optional: "references",
  index: "[index:",
  filtersKeys: true,
  bytes: "string",
  returnedBytes: "Blob",
  grids: true,
  enums: "literal",
  enumTexts: true,
  aliases: true,
  docs: "one line",
  constructor: "last",
  methods: "all",
  closedResponses: false,
  initialises: true,
  returnedMaps: "literal",
  dictionaryBase: true,
};

const v810: ListingEra = {
  ...v10,
  name: "v8.10",
  version: "8.10",
  noCheck: false,
  optional: "nullable",
};

const v611: ListingEra = {
  ...v810,
  name: "v6.11",
  version: "6.110",
  index: "[index: ",
  closedResponses: true,
  initialises: false,
};

const v64: ListingEra = {
  ...v611,
  name: "v6.4",
  version: "6.40",
  grids: false,
  docs: "three lines",
};

const v60: ListingEra = {
  ...v64,
  name: "v6.0",
  version: "6.00",
  aliases: false,
  closedResponses: false,
  returnedMaps: "broken",
};

const v54: ListingEra = {
  ...v60,
  name: "v5.4",
  version: "5.41",
  optional: "never",
  filtersKeys: false,
  bytes: "Uint8Array",
  returnedBytes: "Uint8Array",
  enums: "quoted",
  enumTexts: false,
  constructor: "first",
  methods: "public",
  returnedMaps: "any",
  dictionaryBase: false,
};

const v45: ListingEra = {
  ...v54,
  name: "v4.5",
  version: "4.56",
  casing: "pascalCase",
  modifier: "",
  enums: "union",
  constructor: "none",
  methods: "bare",
};

const ambient = { ambient: true, optional: "all", enums: "union" } as const;

export const listingEras: readonly ListingEra[] = [
  v10,
  v810,
  v611,
  v64,
  v60,
  v54,
  v45,
  { ...v10, ...ambient, name: "v10 .d" },
  { ...v64, ...ambient, name: "v6.4 .d" },
];
