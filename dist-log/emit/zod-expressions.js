/** Expressions that give a type's zod schema. */
import { scalars } from "../schema/scalars.js";
import { stringLiteral } from "./text.js";
import { nameOf } from "./types.js";
import { isZeroWhereMissing } from "./wire-forms.js";
export function zodContext(schema, index, json) {
    const { unixTime, serverTimeZone } = json;
    const unit = unixTime ? [`unixTime: ${stringLiteral(unixTime)}`] : [];
    const zone = serverTimeZone === undefined
        ? []
        : [`timeZone: ${stringLiteral(serverTimeZone)}`];
    const wall = schema.wallTimeOffsets ? ["wallTime: true"] : [];
    const facts = [
        ["dateTime", [...unit, ...zone]],
        ["dateTimeDate", [...unit, ...zone]],
        ["dateTimeOffset", [...unit, ...wall]],
        ["dateTimeOffsetDate", [...unit, ...wall]],
        ["dateOnly", unit],
    ];
    return {
        index,
        json,
        dateForms: new Map(facts
            .filter(([, all]) => all.length > 0)
            .map(([scalar, all]) => [scalar, `{ ${all.join(", ")} }`])),
    };
}
/** The schemas of scalars that are made for this server, of those that are used. */
export function hoistedScalars(used, { dateForms }) {
    const names = new Set();
    for (const type of used)
        if (type.kind === "scalar")
            names.add(type.scalar);
    return [...dateForms]
        .filter(([scalar]) => names.has(scalar))
        .map(([scalar, form]) => ({
        partial: "zod-hoisted",
        name: `$${scalar}`,
        expression: `d.${scalar}Of(${form})`,
    }));
}
export function schemaExpression(type, context) {
    const { index, dateForms } = context;
    switch (type.kind) {
        case "scalar":
            // What may be in it is any JSON, whatever XML makes of it.
            if (scalars[type.scalar].formOf === "object")
                return "d.object";
            // No .NET name has a `$`, so none of the file's is taken.
            return (dateForms.has(type.scalar) ? "$" : "d.") + type.scalar;
        case "unknown":
            return "d.unknown";
        case "param":
            return parameterName(type.name);
        case "nullable":
            return `d.nullable(${schemaExpression(type.of, context)})`;
        case "list":
            return `d.list(${schemaExpression(type.items, context)})`;
        case "map":
            return mapExpression(type, context);
        case "ref": {
            const schema = `${nameOf(type.id, index)}Schema`;
            return type.args.length === 0
                ? schema
                : `${schema}(${type.args.map((it) => schemaExpression(it, context)).join(", ")})`;
        }
        default:
            return type;
    }
}
/** Keys are strings unless the type says more. */
function mapExpression({ flavour, key, value }, context) {
    const isText = key.kind === "unknown" ||
        (key.kind === "scalar" &&
            ["string", "anyString", "object"].includes(scalars[key.scalar].formOf ?? key.scalar));
    const make = flavour === "readonlyMap" ? "d.pairs" : "d.map";
    const values = schemaExpression(value, context);
    return isText
        ? `${make}(${values})`
        : `${make}(${values}, ${schemaExpression(key, context)})`;
}
/** `T` is the parameter `ofT`: no schema of a class ends in anything but `Schema`. */
export function parameterName(typeParam) {
    return `of${typeParam}`;
}
export function memberExpression(property, context) {
    const { type, optional, wires } = property;
    // An optional member takes null anyway.
    const required = optional && type.kind === "nullable" ? type.of : type;
    const schema = schemaExpression(required, context);
    const isFilled = isZeroWhereMissing(property, context.index.declarations, context.json);
    // Whether a type parameter stands for a value type, only its argument tells.
    const isArgument = type.kind === "param" && context.json.missing === "default";
    const member = optional
        ? `d.${isArgument ? "optionalOrZero" : "optional"}(${schema})`
        : isFilled && wires !== "xml"
            ? `d.orZero(${schema})`
            : schema;
    return wires === "xml" ? `d.xmlOnly(${member})` : member;
}
