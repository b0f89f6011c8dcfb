import { docView, fieldName, printWidth } from "./text.js";
import { typeExpression } from "./types.js";
export function memberView(property, index) {
    const name = fieldName(property.name) + (property.optional ? "?" : "");
    const distinct = alternativesOf(property, index);
    const type = distinct.join(" | ");
    const isLong = `  declare ${name}: ${type};`.length > printWidth;
    const isObject = type.startsWith("{");
    return {
        doc: docView([property.doc]),
        name,
        type,
        alternatives: isLong && !isObject && distinct.length > 1 ? distinct : undefined,
        broken: isLong && isObject,
    };
}
/** The types of which a value has one. */
export function alternativesOf({ type, optional }, index) {
    const value = typeExpression(type.kind === "nullable" ? type.of : type, index);
    // `unknown | null` is `unknown`.
    if (value === "unknown")
        return [value];
    return [
        value,
        ...(optional || type.kind === "nullable" ? ["null"] : []),
        ...(optional ? ["undefined"] : []),
    ];
}
