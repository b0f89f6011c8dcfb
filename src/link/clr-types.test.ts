import { expect, test } from "vitest";
import type { TypeRef } from "../schema/schema.js";
import { clrType } from "./clr-types.js";

const int: TypeRef = { kind: "scalar", scalar: "int" };
const guid: TypeRef = { kind: "scalar", scalar: "guid" };
const object: TypeRef = { kind: "scalar", scalar: "object" };

function scalarNamed(name: string): TypeRef | undefined {
  return clrType(name, []);
}

test.each([
  ["String", "string"],
  ["Type", "string"],
  ["Char", "char"],
  ["Uri", "uri"],
  ["Boolean", "bool"],
  ["SByte", "sbyte"],
  ["Byte", "byte"],
  ["Int16", "short"],
  ["UInt16", "ushort"],
  ["Int32", "int"],
  ["UInt32", "uint"],
  ["Int64", "long"],
  ["UInt64", "ulong"],
  ["Single", "float"],
  ["Double", "double"],
  ["Decimal", "decimal"],
  ["DateTime", "dateTime"],
  ["DateTimeOffset", "dateTimeOffset"],
  ["DateOnly", "dateOnly"],
  ["TimeOnly", "timeOnly"],
  ["TimeSpan", "timeSpan"],
  ["Guid", "guid"],
  ["Version", "version"],
  ["Object", "object"],
  ["Uint8Array", "bytes"],
  ["Blob", "bytes"],
  ["Stream", "bytes"],
  ["MemoryStream", "bytes"],
])("%s is the scalar %s", (name, scalar) => {
  expect(scalarNamed(name)).toEqual({ kind: "scalar", scalar });
});

test.each([
  ["Array", "list"],
  ["List", "list"],
  ["IList", "list"],
  ["IEnumerable", "list"],
  ["ICollection", "list"],
  ["Collection", "list"],
  ["ObservableCollection", "list"],
  ["BindingList", "list"],
  ["HashSet", "list"],
  ["SortedSet", "list"],
  ["LinkedList", "list"],
  ["ConcurrentBag", "list"],
  ["ImmutableList", "list"],
  ["ImmutableArray", "list"],
  ["ISet", "set"],
  ["IReadOnlySet", "set"],
  ["IImmutableSet", "set"],
  ["IReadOnlyList", "readonlyList"],
  ["IReadOnlyCollection", "readonlyList"],
  ["ReadOnlyCollection", "opaque"],
  ["ReadOnlyObservableCollection", "opaque"],
  ["Queue", "opaque"],
  ["Stack", "opaque"],
  ["ConcurrentQueue", "opaque"],
  ["ConcurrentStack", "opaque"],
  ["BlockingCollection", "opaque"],
  ["IImmutableList", "readonlyList"],
  ["ImmutableHashSet", "opaque"],
  ["ImmutableSortedSet", "opaque"],
  ["ImmutableQueue", "opaque"],
  ["ImmutableStack", "opaque"],
  ["FrozenSet", "opaque"],
  ["IOrderedEnumerable", "readonlyList"],
  ["IQueryable", "readonlyList"],
  ["IAsyncEnumerable", "readonlyList"],
])("%s<int> is a %s of int", (name, flavour) => {
  expect(clrType(name, [int])).toEqual({ kind: "list", flavour, items: int });
});

test.each([
  ["ArrayList", "list"],
  ["IEnumerable", "list"],
  ["ICollection", "list"],
  ["IList", "list"],
  ["StringCollection", "list"],
  ["Queue", "opaque"],
  ["Stack", "opaque"],
])("%s without an argument is a %s of anything", (name, flavour) => {
  expect(clrType(name, [])).toEqual({ kind: "list", flavour, items: object });
});

test.each([
  ["Dictionary", "map"],
  ["IDictionary", "map"],
  ["SortedDictionary", "map"],
  ["SortedList", "map"],
  ["ConcurrentDictionary", "map"],
  ["OrderedDictionary", "map"],
  ["IOrderedDictionary", "map"],
  ["IReadOnlyDictionary", "readonlyMap"],
  ["ReadOnlyDictionary", "readonlyMap"],
  ["FrozenDictionary", "readonlyMap"],
  ["IImmutableDictionary", "readonlyMap"],
  ["ImmutableDictionary", "readonlyMap"],
  ["ImmutableSortedDictionary", "readonlyMap"],
])("%s<Guid, int> is a %s", (name, flavour) => {
  expect(clrType(name, [guid, int])).toEqual({
    kind: "map",
    flavour,
    key: guid,
    value: int,
  });
});

test.each([
  "IDictionary",
  "Hashtable",
  "SortedList",
  "ListDictionary",
  "HybridDictionary",
  "OrderedDictionary",
  "IOrderedDictionary",
])("%s without arguments is a dictionary of anything", (name) => {
  expect(clrType(name, [])).toEqual({
    kind: "map",
    flavour: "map",
    key: object,
    value: object,
  });
});

test("ExpandoObject has names as keys", () => {
  expect(clrType("ExpandoObject", [])).toEqual({
    kind: "map",
    flavour: "map",
    key: { kind: "scalar", scalar: "string" },
    value: object,
  });
});

test("Nullable<int> is nullable, and Task<int> what it promises", () => {
  expect(clrType("Nullable", [int])).toEqual({ kind: "nullable", of: int });
  expect(clrType("Task", [int])).toEqual(int);
  expect(clrType("ValueTask", [int])).toEqual(int);
});

test.each([
  ["Half", 0],
  ["Int128", 0],
  ["UInt128", 0],
  ["BigInteger", 0],
  ["Complex", 0],
  ["IntPtr", 0],
  ["UIntPtr", 0],
  ["JsonElement", 0],
  ["JsonDocument", 0],
  ["JsonNode", 0],
  ["JsonObject", 0],
  ["JsonArray", 0],
  ["JsonValue", 0],
  ["JToken", 0],
  ["JObject", 0],
  ["JArray", 0],
  ["JValue", 0],
  ["Exception", 0],
  ["NameValueCollection", 0],
  ["BitArray", 0],
  ["Lazy", 1],
  ["Memory", 1],
  ["ReadOnlyMemory", 1],
  ["ArraySegment", 1],
  ["Expression", 1],
  ["ILookup", 2],
  ["IGrouping", 2],
  ["ValueTuple", 2],
  ["Action", 1],
  ["Func", 3],
])("the values of %s stay as they are", (name, arity) => {
  const args = Array.from({ length: arity }, () => int);
  expect(clrType(name, args)).toEqual({ kind: "unknown", written: name });
});

test.each([
  ["Action", 0],
  ["Task", 0],
  ["List", 2],
  ["Guid", 1],
  ["constructor", 0],
  ["toString", 0],
])("%s with %i arguments is no type of .NET's that is known", (name, arity) => {
  const args = Array.from({ length: arity }, () => int);
  expect(clrType(name, args)).toBeUndefined();
});
