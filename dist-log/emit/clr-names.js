/** What .NET calls a type: ``Acme.Page`1[Acme.Call]``, as `__type` says it. */
import { scalars } from "../schema/scalars.js";
/** Undefined where no input tells it. */
export function clrNameOf(type, index) {
    switch (type.kind) {
        case "scalar":
            return scalars[type.scalar].clr;
        case "nullable":
            return type.reference
                ? clrNameOf(type.of, index)
                : generic("System.Nullable`1", [type.of], index);
        case "list":
            return type.flavour === "array"
                ? arrayOf(clrNameOf(type.items, index))
                : generic("System.Collections.Generic.List`1", [type.items], index);
        case "map":
            return generic("System.Collections.Generic.Dictionary`2", [type.key, type.value], index);
        case "ref":
            return declaredName(type, index);
        case "param":
        case "unknown":
            return undefined;
        default:
            return type;
    }
}
function arrayOf(items) {
    return items && `${items}[]`;
}
function declaredName({ id, args }, index) {
    const declaration = index.declarations.get(id);
    if (!declaration?.clr)
        return undefined;
    const { name, namespace, outer = [] } = declaration.clr;
    const arities = declaration.kind === "class" ? declaration.contract?.arities : undefined;
    const arity = arities?.[0] ?? args.length;
    const own = arity > 0 ? `${name}\`${arity}` : name;
    const path = [...outer, own].join("+");
    return generic(namespace === "" ? path : `${namespace}.${path}`, args, index);
}
function generic(name, args, index) {
    if (args.length === 0)
        return name;
    const names = args.map((it) => clrNameOf(it, index));
    return names.includes(undefined) ? undefined : `${name}[${names.join(",")}]`;
}
