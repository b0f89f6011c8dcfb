/**
 * .NET's own types that are values, lists or dictionaries, by the names that listings, pages and
 * metadata give them. A type of the service with such a name comes first.
 *
 * Source: ServiceStack's TypeScriptGenerator.cs (type aliases). What counts as a list or dictionary
 * in XML is what DataContractSerializer of .NET 10 makes of it; docs/datacontract.md has the rule.
 */
import type { ScalarName } from "../schema/scalars.js";
import type { ListType, MapType, TypeRef } from "../schema/schema.js";
import { nameKey } from "./type-ids.js";

/** Undefined where .NET has no such type, or none that a DTO can hold. */
export function clrType(
  name: string,
  args: readonly TypeRef[],
): TypeRef | undefined {
  return table.get(nameKey(name, args.length))?.(args, name);
}

/** What a type is, given what its arguments are. */
type Build = (args: readonly TypeRef[], name: string) => TypeRef | undefined;

type Row = readonly [string, Build];

/** Names with so many arguments. */
function rows(build: Build, arity: number, names: string): readonly Row[] {
  return names
    .split(/\s+/)
    .filter((it) => it !== "")
    .map((name) => [nameKey(name, arity), build]);
}

const anything: TypeRef = { kind: "scalar", scalar: "object" };

function scalar(name: ScalarName): Build {
  const type: TypeRef = { kind: "scalar", scalar: name };
  return () => type;
}

/** Without an argument the items are of any type. */
function list(flavour: ListType["flavour"]): Build {
  return ([items = anything]) => ({ kind: "list", flavour, items });
}

function map(flavour: MapType["flavour"], keys = anything): Build {
  return ([key = keys, value = anything]) => ({
    kind: "map",
    flavour,
    key,
    value,
  });
}

/** A promise of a value is that value. */
const inner: Build = ([type]) => type;

/**
 * Its values have no form that a type of TypeScript could stand for: JSON has what .NET's `ToString`
 * gives, or any JSON; XML has private fields, or nothing.
 */
const formless: Build = (_, name) => ({ kind: "unknown", written: name });

const formlessRows: readonly Row[] = [
  ...rows(
    formless,
    0,
    `Half Int128 UInt128 BigInteger Complex IntPtr UIntPtr
     JsonElement JsonDocument JsonNode JsonObject JsonArray JsonValue
     JToken JObject JArray JValue
     Exception NameValueCollection BitArray`,
  ),
  ...rows(formless, 1, "Lazy Memory ReadOnlyMemory ArraySegment Expression"),
  ...rows(formless, 2, "ILookup IGrouping"),
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((arity) =>
    rows(formless, arity, "ValueTuple Action Func"),
  ),
];

/** The names of .NET's types whose values stay as they are. */
export const formlessNames: ReadonlySet<string> = new Set(
  formlessRows.map(([key]) => key.replace(/`\d+$/, "")),
);

const table: ReadonlyMap<string, Build> = new Map([
  ...rows(scalar("string"), 0, "String Type"),
  ...rows(scalar("char"), 0, "Char"),
  ...rows(scalar("uri"), 0, "Uri"),
  ...rows(scalar("bool"), 0, "Boolean"),
  ...rows(scalar("sbyte"), 0, "SByte"),
  ...rows(scalar("byte"), 0, "Byte"),
  ...rows(scalar("short"), 0, "Int16"),
  ...rows(scalar("ushort"), 0, "UInt16"),
  ...rows(scalar("int"), 0, "Int32"),
  ...rows(scalar("uint"), 0, "UInt32"),
  ...rows(scalar("long"), 0, "Int64"),
  ...rows(scalar("ulong"), 0, "UInt64"),
  ...rows(scalar("float"), 0, "Single"),
  ...rows(scalar("double"), 0, "Double"),
  ...rows(scalar("decimal"), 0, "Decimal"),
  ...rows(scalar("dateTime"), 0, "DateTime"),
  ...rows(scalar("dateTimeOffset"), 0, "DateTimeOffset"),
  ...rows(scalar("dateOnly"), 0, "DateOnly"),
  ...rows(scalar("timeOnly"), 0, "TimeOnly"),
  ...rows(scalar("timeSpan"), 0, "TimeSpan"),
  ...rows(scalar("guid"), 0, "Guid"),
  ...rows(scalar("version"), 0, "Version"),
  ...rows(scalar("object"), 0, "Object"),
  // What a listing prints of byte[] and Stream, by version.
  ...rows(scalar("bytes"), 0, "Uint8Array Blob Stream MemoryStream"),

  ...rows(({ 0: of }) => of && { kind: "nullable", of }, 1, "Nullable"),
  ...rows(inner, 1, "Task ValueTask"),

  ...rows(
    list("list"),
    1,
    `Array List IList IEnumerable ICollection Collection ObservableCollection BindingList
     HashSet SortedSet LinkedList ConcurrentBag ImmutableList ImmutableArray`,
  ),
  ...rows(
    list("list"),
    0,
    "ArrayList IEnumerable ICollection IList StringCollection",
  ),
  ...rows(list("set"), 1, "ISet IReadOnlySet IImmutableSet"),
  // JSON has an array of them; for DataContractSerializer they are no lists.
  ...rows(
    list("readonlyList"),
    1,
    `IReadOnlyList IReadOnlyCollection IImmutableList IOrderedEnumerable IQueryable
     IAsyncEnumerable`,
  ),
  ...rows(
    list("opaque"),
    1,
    `ReadOnlyCollection ReadOnlyObservableCollection Queue Stack ConcurrentQueue ConcurrentStack
     BlockingCollection ImmutableHashSet ImmutableSortedSet ImmutableQueue ImmutableStack FrozenSet`,
  ),
  ...rows(list("opaque"), 0, "Queue Stack"),

  ...rows(
    map("map"),
    2,
    `Dictionary IDictionary SortedDictionary SortedList ConcurrentDictionary OrderedDictionary
     IOrderedDictionary`,
  ),
  ...rows(
    map("map"),
    0,
    `IDictionary Hashtable SortedList ListDictionary HybridDictionary OrderedDictionary
     IOrderedDictionary`,
  ),
  ...rows(map("map", { kind: "scalar", scalar: "string" }), 0, "ExpandoObject"),
  ...rows(
    map("readonlyMap"),
    2,
    `IReadOnlyDictionary ReadOnlyDictionary FrozenDictionary
     IImmutableDictionary ImmutableDictionary ImmutableSortedDictionary`,
  ),

  ...formlessRows,
]);
