import { propertyType } from "./metadata-references.js";
import { objectsIn, trueIn } from "./metadata-values.js";
/** `types`: all that have properties. Enums are value types, too, and no classes. */
export function withStructs(declarations, types) {
    const valueTypes = valueTypesOf(types);
    const counts = new Map();
    for (const key of declarations.map((it) => keyOfDeclaration(it)))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return declarations.map((it) => {
        if (it.kind !== "class")
            return it;
        const key = keyOfDeclaration(it);
        const struct = valueTypes.get(keyOfDeclaration(it, it.namespace?.value)) ??
            (counts.get(key) === 1 ? valueTypes.get(key) : undefined);
        return struct ? { ...it, struct } : it;
    });
}
function valueTypesOf(types) {
    const found = new Map();
    for (const property of types.flatMap((it) => objectsIn(it, "properties"))) {
        const isValueType = trueIn(property, "isValueType");
        if (!isValueType || trueIn(property, "isEnum"))
            continue;
        const { value: type } = propertyType(property);
        // `Point?`: the argument has no namespace.
        const named = type.kind === "nullable" ? type.of : type;
        if (named.kind !== "name")
            continue;
        const { name, args, namespace } = named;
        found.set(keyOf(name, args.length, namespace), isValueType);
    }
    return found;
}
/** Without a namespace: what a reference that has none refers to. */
function keyOfDeclaration(declaration, namespace) {
    const arity = declaration.kind === "enum" ? 0 : declaration.typeParams.length;
    return keyOf(declaration.name, arity, namespace);
}
function keyOf(name, arity, namespace = "?") {
    return `${namespace}.${name}\`${arity}`;
}
