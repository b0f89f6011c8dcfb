import { isSameType } from "./members.js";
import { mergeDeclarations } from "./merge-facts.js";
import { folded } from "./names.js";
import { olderTypes } from "./servicestack-types.js";
/**
 * The declaration with what the catalogue knows of it. Nothing where the catalogue says it all.
 *
 * A server has the members and the order of its version, which its listing shows; their .NET types
 * and the namespace stand in the catalogue.
 */
export function withoutCopy(own, builtin) {
    // What names its namespace says the rest as well; of an interface only the members count.
    if (own.namespace)
        return own.kind === "interface" &&
            own.namespace.value === builtin.namespace?.value
            ? []
            : [own];
    const found = [builtin, ...olderTypes.filter(isCalledAs(builtin))].find((it) => isCopy(own, it));
    if (!found)
        return [own];
    return own.kind === "class" && found.kind === "class"
        ? [copyOf(own, found)]
        : [];
}
function isCalledAs({ name }) {
    return (other) => other.name === name;
}
/**
 * Listings show `[DataContract]`: without it `StringResponse { result }` is the service's own. So
 * many members as QueryBase has, which is printed without it by some versions, are no coincidence.
 */
function isCopy(own, builtin) {
    if (!isSameType(own, builtin))
        return false;
    if (own.kind !== "class" || builtin.kind !== "class")
        return true;
    const agrees = (own.contract !== undefined) === (builtin.contract !== undefined);
    return agrees || own.properties.length >= tellingCount;
}
/** How many members of a class tell what it is. */
const tellingCount = 5;
function copyOf(own, builtin) {
    const merged = mergeDeclarations(own, builtin);
    if (merged.kind !== "class")
        return own;
    const written = new Map(own.properties.map((it) => [folded(it.name), it]));
    // Without `RefreshTokenExpiry`, which came with version 8, what follows it moves up.
    const places = new Map(builtin.properties
        .map((it) => folded(it.name))
        .filter((it) => written.has(it))
        .map((key, index) => [key, index + 1]));
    return {
        ...merged,
        // `QueryResponse<Todo>` of a page means `QueryResponse<T>`.
        typeParams: builtin.typeParams,
        properties: merged.properties.flatMap((it) => {
            const key = folded(it.name);
            const mine = written.get(key);
            const place = places.get(key);
            return mine ? [place ? withOwnOrder(it, mine, place) : it] : [];
        }),
    };
}
/** The catalogue knows whether a member may be missing; a `?` does not. */
function withOwnOrder({ optional: _optional, order: known, ...merged }, { order }, place) {
    const placed = order ?? (known && { ...known, value: place });
    return { ...merged, ...(placed && { order: placed }) };
}
