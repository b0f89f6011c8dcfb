/** Undefined where the base is no collection of .NET's. */
export function collectionOf({ value: base, at, by, }) {
    if (base.kind !== "name" || !base.namespace?.startsWith("System.Collections"))
        return undefined;
    const object = {
        kind: "name",
        name: "Object",
        namespace: "System",
        args: [],
        at,
    };
    const item = itemArguments.get(base.name);
    if (item !== undefined) {
        const items = base.args[item] ?? object;
        return { value: { kind: "list", flavour: "list", items }, at, by };
    }
    if (!maps.has(base.name))
        return undefined;
    const [key = object, value = object] = base.args;
    return { value: { kind: "map", flavour: "map", key, value }, at, by };
}
/** Which of the type arguments is the item's. */
const itemArguments = new Map([
    ["ArrayList", 0],
    ["Collection", 0],
    ["CollectionBase", 0],
    ["ConcurrentBag", 0],
    ["ConcurrentQueue", 0],
    ["ConcurrentStack", 0],
    ["HashSet", 0],
    ["KeyedCollection", 1],
    ["LinkedList", 0],
    ["List", 0],
    ["ObservableCollection", 0],
    ["Queue", 0],
    ["ReadOnlyCollection", 0],
    ["SortedSet", 0],
    ["Stack", 0],
]);
const maps = new Set([
    "ConcurrentDictionary",
    "Dictionary",
    "DictionaryBase",
    "Hashtable",
    "ReadOnlyDictionary",
    "SortedDictionary",
    "SortedList",
]);
