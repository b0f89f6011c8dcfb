import { camelCase, folded } from "./names.js";
/**
 * What members have in common that are one, the surest first: the alias, as `Id` and `order_id` that
 * are both "order-id"; the name in JSON, `CallSid` and `callSid`; a name or alias without what
 * servers change about it.
 */
const memberKeys = [
    ({ jsonName }) => jsonName?.value,
    ({ name, naming }) => (naming === "clr" ? camelCase(name) : name),
    ({ name }) => folded(name),
    ({ name, jsonName }) => folded(jsonName?.value ?? name),
];
/** The members of `second` that `first` has too, by those of `first`. */
export function sharedMembers(first, second) {
    const shared = new Map();
    const left = new Set(second);
    for (const keyOf of memberKeys) {
        if (left.size === 0)
            break;
        const byKey = new Map([...left].map((it) => [keyOf(it), it]));
        byKey.delete(undefined);
        for (const property of first) {
            if (shared.has(property))
                continue;
            const other = byKey.get(keyOf(property));
            if (other && mayBeOne(property, other) && left.delete(other))
                shared.set(property, other);
        }
    }
    return shared;
}
/** Two members that both go by their .NET names are one only if those are. */
function mayBeOne(first, second) {
    return (first.naming !== "clr" ||
        second.naming !== "clr" ||
        folded(first.name) === folded(second.name));
}
/** Some listings name a member as it is on the wire: `next-day` for `NextDay`. */
export function sharedEnumMembers(first, second) {
    const byName = new Map(first.map((it) => [it.name, it]));
    const byText = new Map(first.flatMap((it) => (it.text ? [[it.text.value, it]] : [])));
    const shared = new Map();
    for (const it of second) {
        const found = byName.get(it.name) ??
            byText.get(it.name) ??
            byName.get(it.text?.value ?? "");
        if (found && !shared.has(found))
            shared.set(found, it);
    }
    return shared;
}
/**
 * Whether two declarations of one name are one type: one has all members of the other. Inputs may
 * leave members out; two types of one name in two .NET namespaces have others.
 */
export function isSameType(first, second) {
    if (first.kind === "enum" && second.kind === "enum")
        return (sharedEnumMembers(first.members, second.members).size ===
            Math.min(first.members.length, second.members.length));
    if (first.kind === "enum" || second.kind === "enum")
        return false;
    return (sharedMembers(first.properties, second.properties).size ===
        Math.min(first.properties.length, second.properties.length));
}
