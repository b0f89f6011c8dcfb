/** Every name of a type that a declaration, an operation or an override mentions. */
export function namesIn(draft) {
    return "kind" in draft && draft.kind === "enum"
        ? []
        : mentionedTypes(draft).flatMap(namesInType);
}
function mentionedTypes(draft) {
    const { response, base, collection, knownTypes } = draft;
    const types = [
        response,
        base,
        collection,
        ...(draft.implements ?? []),
        ...(draft.extends ?? []),
        ...(draft.properties ?? []).map(({ type }) => type),
    ];
    return [
        ...types.flatMap((it) => it?.value ?? []),
        ...(knownTypes?.value ?? []),
    ];
}
function namesInType(type) {
    switch (type.kind) {
        case "name":
            return [type, ...type.args.flatMap(namesInType)];
        case "list":
            return namesInType(type.items);
        case "map":
            return [...namesInType(type.key), ...namesInType(type.value)];
        case "nullable":
            return namesInType(type.of);
        case "scalar":
        case "unknown":
            return [];
        default:
            return type;
    }
}
