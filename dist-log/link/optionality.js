import { isValueType } from "../schema/visit.js";
/**
 * A `?` in a listing is no promise: its rule changed five times. What .NET can leave out may be
 * missing: reference types and `Nullable<T>`. Any member of a request may be, unless required.
 *
 * @param listed Whether the inputs say that it may be missing.
 */
export function withOptionality(written, listed, ofRequest, known, policy) {
    const property = withoutAnnotation(written, known);
    const isValue = isValueType(property.type, known);
    return {
        ...property,
        type: nullableIf(isValue && listed, property.type),
        optional: ofRequest
            ? property.required !== true
            : policy === "all" || listed || (policy === "references" && !isValue),
    };
}
/** C#'s `string?` is a string: only value types have another type where they may be null. */
function withoutAnnotation(property, known) {
    const { type } = property;
    return type.kind === "nullable" &&
        type.of.kind !== "unknown" &&
        !isValueType(type.of, known)
        ? { ...property, type: type.of }
        : property;
}
function nullableIf(condition, type) {
    return condition ? { kind: "nullable", of: type } : type;
}
