/**
 * By the wider type, the narrower ones. A `long` has more digits than a `double`, and a `float` than
 * a `decimal` has; a `char` is a number in XML.
 */
const wider = {
    short: { sbyte: "both", byte: "both" },
    ushort: { byte: "both" },
    int: { sbyte: "both", byte: "both", short: "both", ushort: "both" },
    uint: { byte: "both", ushort: "both" },
    long: {
        sbyte: "both",
        byte: "both",
        short: "both",
        ushort: "both",
        int: "both",
        uint: "both",
    },
    ulong: { byte: "both", ushort: "both", uint: "both" },
    double: {
        sbyte: "both",
        byte: "both",
        short: "both",
        ushort: "both",
        int: "both",
        uint: "both",
        float: "both",
    },
    decimal: {
        sbyte: "both",
        byte: "both",
        short: "both",
        ushort: "both",
        int: "both",
        uint: "both",
        long: "both",
        ulong: "both",
    },
    string: { char: "json", uri: "both" },
};
/** On which wires every value of the one is read as the other. */
export function widens(from, to) {
    return wider[to]?.[from];
}
