/** What values are in TypeScript, where the user has a choice. */
import { scalars } from "../schema/scalars.js";
import { byId, isValueType, mapTypes } from "../schema/visit.js";
export const defaultValues = {
    int64: "number",
    decimal: "number",
    dates: "string",
    bytes: "base64",
    nullItems: false,
};
/** The schema with the types that give the chosen values. */
export function withValues(schema, options) {
    const { int64, decimal, dates, bytes, nullItems } = options;
    const forms = {
        ...(int64 === "bigint" && { long: "longBigint", ulong: "ulongBigint" }),
        ...(decimal === "string" && { decimal: "decimalString" }),
        ...(dates === "Date" && {
            dateTime: "dateTimeDate",
            dateTimeOffset: "dateTimeOffsetDate",
        }),
        ...(bytes === "Uint8Array" && { bytes: "bytesArray" }),
        ...objectForm(options),
    };
    if (Object.keys(forms).length === 0 && !nullItems)
        return schema;
    const declarations = byId(schema);
    const item = (type) => !nullItems || type.kind === "nullable" || isValueType(type, declarations)
        ? type
        : { kind: "nullable", of: type, reference: true };
    return mapTypes(schema, (type) => {
        switch (type.kind) {
            case "scalar":
                return { ...type, scalar: forms[type.scalar] ?? type.scalar };
            case "list":
                return { ...type, items: item(type.items) };
            case "map":
                return { ...type, key: keyForm(type.key), value: item(type.value) };
            default:
                return type;
        }
    });
}
/** A key is text, so what would be an object is in its text form. */
function keyForm(key) {
    if (key.kind !== "scalar")
        return key;
    const { value, formOf } = scalars[key.scalar];
    return formOf && (value === "Date" || value === "Uint8Array")
        ? { ...key, scalar: formOf }
        : key;
}
/** An `object` may hold any of them. */
function objectForm({ int64, decimal, }) {
    if (int64 === "bigint")
        return { object: decimal === "string" ? "objectExact" : "objectBigint" };
    return decimal === "string" ? { object: "objectString" } : {};
}
