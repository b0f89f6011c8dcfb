/**
 * Members without an order first, then by order; ties by the ordinal comparison of names, which
 * JavaScript's comparison of strings is.
 *
 * @param properties Of one class, with encoded XML names.
 */
export function inContractOrder(properties) {
    return properties
        .filter(({ wires }) => wires !== "json")
        .toSorted((a, b) => (a.order ?? -1) - (b.order ?? -1) || ordinal(a.xmlName, b.xmlName));
}
function ordinal(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
