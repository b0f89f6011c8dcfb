/** Two types that differ, each with as many namespaces as it takes to tell them apart. */
export function inWords(first, second) {
    const short = [written(first), written(second)];
    return short[0] === short[1]
        ? [written(first, true), written(second, true)]
        : short;
}
export function written(type, withNamespace = false) {
    const inner = (it) => written(it, withNamespace);
    switch (type.kind) {
        case "name": {
            const prefix = withNamespace && type.namespace ? `${type.namespace}.` : "";
            const args = type.args.map(inner).join(", ");
            return `${prefix}${type.name}${args && `<${args}>`}`;
        }
        case "list":
            return `${inner(type.items)}[]`;
        case "map":
            return `Dictionary<${inner(type.key)}, ${inner(type.value)}>`;
        case "nullable":
            return `${inner(type.of)}?`;
        case "scalar":
            return scalarWords[type.scalar] ?? type.scalar;
        case "unknown":
            return type.written;
        default:
            return type;
    }
}
const scalarWords = {
    anyString: "string",
    anyNumber: "number",
    bool: "boolean",
    bytes: "byte[]",
};
