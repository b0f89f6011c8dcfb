/** Names that services have, and those that hurt. */
export const typeNames: readonly string[] = [
  "Item",
  "Order",
  "Page",
  "ItemPage",
  "Note",
  "Error",
  "Map",
  "Date",
  "Promise",
  "Record",
  "Partial",
  "Größe",
  "名前",
  "delete",
  "default",
  "constructor",
  "__proto__",
  "toString",
  "Item_2",
  "OrderSchema",
  "Data",
];

export const interfaceNames: readonly string[] = [
  "IHasLabel",
  "IHasItem",
  "ITagged",
];

export const namespaces: readonly string[] = [
  "Acme.Shop",
  "Acme.Größe",
  "Acme",
  "",
];

export const memberNames: readonly string[] = [
  "Id",
  "Name",
  "ID",
  "ID2",
  "IO_Rate",
  "URLPath",
  "callSID",
  "ItemId",
  "itemid",
  "Item_Id",
  "Größe",
  "名前",
  "Constructor",
  "constructor",
  "__proto__",
  "ToString",
  "HasOwnProperty",
  "Default",
  "Class",
  "Function",
  "Static",
  "Readonly",
  "Private",
  "Get",
  "Set",
  "Async",
  "Declare",
  "Delete",
  "Type",
  "GetTypeName",
  "CreateResponse",
  "GetMethod",
  "_Hidden",
  "String",
  "Number",
  "New",
];

export const aliases: readonly string[] = [
  "q",
  "Total",
  "order-id",
  "some name",
  "1st",
  "größe",
  "constructor",
  "__proto__",
  "default",
  "a.b",
  "99",
  "@odd",
  "x,y)",
  "delete",
];

export const constantNames: readonly string[] = [
  "None",
  "One",
  "Two",
  "default",
  "constructor",
  "__proto__",
  "Größe",
  "名前",
  "toString",
  "String",
];

export const constantTexts: readonly string[] = [
  "next-day",
  "2 days",
  "v5",
  "Accepted!",
  "größe",
];

export const contractNames: readonly (string | undefined)[] = [
  undefined,
  "PurchaseOrder",
  "Renamed",
];

export const contractNamespaces: readonly (string | undefined)[] = [
  undefined,
  "",
  "urn:acme",
  "http://schemas.example.org/v1",
];

/** By their .NET names; what TypeScript makes of them is the listing's business. */
export const listNames: readonly string[] = [
  "List",
  "[]",
  "HashSet",
  "IEnumerable",
  "ICollection",
  "Queue",
  "IList",
  "ISet",
  "IReadOnlyList",
  "IReadOnlyCollection",
  "Collection",
  "SortedSet",
];

export const mapNames: readonly string[] = [
  "Dictionary",
  "IDictionary",
  "SortedDictionary",
  "ConcurrentDictionary",
  "IReadOnlyDictionary",
];
