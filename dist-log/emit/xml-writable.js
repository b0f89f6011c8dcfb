import { typesWithin } from "../schema/visit.js";
import { keyOf, mentionedBy } from "./closed.js";
import { contractOf, entryName } from "./contracts.js";
export function writableTypes(classes, known, index) {
    const writable = new Set(classes
        .filter((it) => (it.collection || contractOf(it.type, index)) &&
        !hasClash(known(it), index))
        .map(({ key }) => key));
    const isWritable = (type) => {
        switch (type.kind) {
            case "scalar":
                return true;
            case "nullable":
                return isWritable(type.of);
            case "list":
                return (type.flavour !== "opaque" &&
                    contractOf(type.items, index) !== undefined &&
                    isWritable(type.items));
            case "map":
                return (entryName(type, index) !== undefined &&
                    isWritable(type.key) &&
                    isWritable(type.value));
            case "ref":
                // An enum is text, and an interface is `object`.
                return (index.declarations.get(type.id)?.kind !== "class" ||
                    writable.has(keyOf(type)));
            case "param":
            case "unknown":
                return false;
            default:
                return type;
        }
    };
    const isClassWritable = (closed) => closed.collection
        ? isWritable(closed.collection)
        : (!closed.base || isWritable(closed.base)) &&
            closed.properties.every(({ type }) => isWritable(type));
    // A class that cannot be written takes with it all that mention it, step by step.
    const pending = classes.filter((it) => !writable.has(it.key));
    for (const closed of classes)
        if (!isClassWritable(closed) && writable.delete(closed.key))
            pending.push(closed);
    const users = usersOf(classes);
    for (let next = pending.pop(); next; next = pending.pop())
        for (const user of users.get(next.key) ?? [])
            if (writable.delete(user.key))
                pending.push(user);
    return { class: ({ key }) => writable.has(key), type: isWritable };
}
/** .NET refuses a class that knows two types of one contract. */
function hasClash(known, index) {
    const contracts = known.map((it) => JSON.stringify(contractOf(it, index)));
    return new Set(contracts).size < contracts.length;
}
/** By a class's key, the classes that mention it. */
function usersOf(classes) {
    const users = new Map();
    for (const user of classes)
        for (const type of mentionedBy(user).flatMap((it) => [...typesWithin(it)]))
            if (type.kind === "ref") {
                const key = keyOf(type);
                const known = users.get(key);
                if (known)
                    known.push(user);
                else
                    users.set(key, [user]);
            }
    return users;
}
