/**
 * .NET's own types that are values, lists or dictionaries, by the names that listings, pages and
 * metadata give them. A type of the service with such a name comes first.
 *
 * Source: ServiceStack's TypeScriptGenerator.cs (type aliases), and for what counts as a list
 * docs/datacontract.md.
 */
import type { ScalarName } from "../schema/scalars.js";
import type { ListType, MapType, TypeRef } from "../schema/schema.js";

/** Undefined where .NET has no such type, or none that a DTO can hold. */
export function clrType(
  name: string,
  args: readonly TypeRef[],
): TypeRef | undefined {
  const [first, second] = args;
  if (args.length === 0) {
    const scalar = named(scalarNames, name);
    if (scalar) return { kind: "scalar", scalar };
    const untyped = named(untypedCollections, name);
    if (untyped === "list")
      return { kind: "list", flavour: "list", items: anything };
    return untyped === "map"
      ? { kind: "map", flavour: "map", key: anything, value: anything }
      : undefined;
  }
  if (first && args.length === 1) {
    if (name === "Nullable") return { kind: "nullable", of: first };
    const flavour = named(listFlavours, name);
    return flavour && { kind: "list", flavour, items: first };
  }
  const flavour = named(mapFlavours, name);
  return first && second && args.length === 2 && flavour
    ? { kind: "map", flavour, key: first, value: second }
    : undefined;
}

const anything: TypeRef = { kind: "scalar", scalar: "object" };

type ByName<T> = Readonly<Record<string, T>>;

/** Not what every object has: a type may be called `constructor`. */
function named<T>(table: ByName<T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const scalarNames: ByName<ScalarName> = {
  String: "string",
  Type: "string",
  Char: "char",
  Uri: "uri",
  Boolean: "bool",
  SByte: "sbyte",
  Byte: "byte",
  Int16: "short",
  UInt16: "ushort",
  Int32: "int",
  UInt32: "uint",
  Int64: "long",
  UInt64: "ulong",
  Single: "float",
  Double: "double",
  Decimal: "decimal",
  DateTime: "dateTime",
  DateTimeOffset: "dateTimeOffset",
  DateOnly: "dateOnly",
  TimeOnly: "timeOnly",
  TimeSpan: "timeSpan",
  Guid: "guid",
  Version: "version",
  Object: "object",
  // What a listing prints of byte[] and Stream, by version.
  Uint8Array: "bytes",
  Blob: "bytes",
  Stream: "bytes",
};

const untypedCollections: ByName<"list" | "map"> = {
  ArrayList: "list",
  IEnumerable: "list",
  ICollection: "list",
  IList: "list",
  IDictionary: "map",
  Hashtable: "map",
};

const listFlavours: ByName<ListType["flavour"]> = {
  Array: "list",
  List: "list",
  IList: "list",
  IEnumerable: "list",
  ICollection: "list",
  Collection: "list",
  ObservableCollection: "list",
  HashSet: "list",
  SortedSet: "list",
  LinkedList: "list",
  ConcurrentBag: "list",
  Queue: "list",
  Stack: "list",
  ISet: "set",
  IReadOnlyList: "readonlyList",
  IReadOnlyCollection: "readonlyList",
};

const mapFlavours: ByName<MapType["flavour"]> = {
  Dictionary: "map",
  IDictionary: "map",
  SortedDictionary: "map",
  SortedList: "map",
  ConcurrentDictionary: "map",
  OrderedDictionary: "map",
  IReadOnlyDictionary: "readonlyMap",
};
