import { scalars } from "../schema/scalars.js";
import { isUnplaced } from "./type-ids.js";
/** Nullability is no promise in most inputs. */
export function agree(first, second, sources) {
    const a = withoutNull(first);
    const b = withoutNull(second);
    if (isOpen(a, sources) || isOpen(b, sources))
        return true;
    switch (a.kind) {
        case "scalar":
            return b.kind === "scalar"
                ? scalarsAgree(a.scalar, b.scalar)
                : fits(a.scalar, b, sources);
        case "list":
            if (b.kind === "list")
                return ((sources.isVague || shapeOf(a) === shapeOf(b)) &&
                    (agree(a.items, b.items, sources) ||
                        agree(innermost(a), innermost(b), sources)));
            break;
        case "map":
            if (b.kind === "map")
                return ((sources.isVague || shapeOf(a) === shapeOf(b)) &&
                    agree(a.key, b.key, sources) &&
                    agree(a.value, b.value, sources));
            break;
        case "ref":
            if (b.kind === "ref")
                return sameReference(a, b, sources);
            break;
        default:
            return true;
    }
    return b.kind === "scalar"
        ? fits(b.scalar, a, sources)
        : isCollection(a, sources) || isCollection(b, sources);
}
function withoutNull(type) {
    return type.kind === "nullable" ? withoutNull(type.of) : type;
}
/** Nothing is said, or anything may be meant. */
function isOpen(type, { isVague }) {
    return (type.kind === "unknown" ||
        type.kind === "param" ||
        (isVague && type.kind === "scalar" && type.scalar === "object"));
}
/** `string` and `number` in TypeScript are many .NET types. */
function scalarsAgree(a, b) {
    return a === b || isSome(a, b) || isSome(b, a);
}
function isSome(vague, exact) {
    const { value } = scalars[exact];
    return ((vague === "anyString" && value === scalars.anyString.value) ||
        (vague === "anyNumber" && value === scalars.anyNumber.value));
}
/** Listings print enums and structs, and `byte[]`, as text or numbers. */
function fits(scalar, type, { declarations }) {
    if (scalar === "bytes")
        return type.kind === "list" && withoutNull(type.items).kind === "scalar";
    if (type.kind !== "ref")
        return false;
    const declaration = declarations.get(type.id);
    const isEnum = declaration?.kind === "enum";
    const isStruct = declaration?.kind === "class" && declaration.struct;
    if (scalar === "anyString")
        return isEnum || isStruct !== undefined;
    return scalar === "anyNumber" && isEnum;
}
/** The same names without namespace are the same as far as anybody knows. */
function sameReference(a, b, sources) {
    const isSame = isUnplaced(a.id) || isUnplaced(b.id)
        ? lastName(a.id) === lastName(b.id)
        : a.id === b.id;
    return (isSame &&
        a.args.every((it, index) => {
            const other = b.args[index];
            return !other || agree(it, other, sources);
        }));
}
function lastName(id) {
    return id.slice(Math.max(id.lastIndexOf("."), id.lastIndexOf("+")) + 1);
}
/** ServiceStack's C# and pages show `int[][]` as `int[]`, its listings `byte[][]` as `number[][]`. */
function innermost(type) {
    if (type.kind === "scalar" && type.scalar === "bytes")
        return { kind: "scalar", scalar: "byte" };
    return type.kind === "list" ? innermost(type.items) : type;
}
/** XML treats arrays as lists. */
function shapeOf({ flavour }) {
    return flavour === "array" ? "list" : flavour;
}
/** `class ItemList : List<Item>` may be shown as what it is a list of. */
function isCollection(type, { declarations }) {
    if (type.kind !== "ref")
        return false;
    const declaration = declarations.get(type.id);
    return declaration?.kind === "class" && declaration.collection !== undefined;
}
