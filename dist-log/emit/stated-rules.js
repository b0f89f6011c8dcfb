import { parseValidators } from "../schema/validator-script.js";
export function statedRules(attribute) {
    return readers.get(attribute.name)?.(attribute) ?? [];
}
const readers = new Map([
    ["Validate", statedByValidate],
    ["StringLength", statedByStringLength],
    ["Range", (it) => documented(it, "InclusiveBetween", positional(it))],
    ["ApiAllowableValues", statedByAllowable],
    ["ApiMember", statedByFormat],
]);
const script = "it is a script of the server's";
function statedByValidate(attribute) {
    const text = textOf(attribute, "Validator");
    const condition = textOf(attribute, "Condition");
    if (text === undefined)
        return condition === undefined
            ? []
            : [{ rule: condition, leftOut: script }];
    const calls = parseValidators(text);
    if (!calls)
        return [{ rule: text, leftOut: script }];
    const message = textOf(attribute, "Message");
    const errorCode = textOf(attribute, "ErrorCode");
    const words = [
        ...(message ? [["message", message]] : []),
        ...(errorCode ? [["errorCode", errorCode]] : []),
    ];
    const by = text.trimStart().startsWith("[") ? "list" : "validator";
    return calls.map((call) => ({ call, words, by }));
}
/** `(50)`, `(2, 50)`, `(50, MinimumLength = 2)`; the greatest number there is limits nothing. */
function statedByStringLength(attribute) {
    const numbers = positional(attribute).filter((it) => typeof it === "number");
    const maximum = numbers.at(-1);
    const minimum = numbers.length > 1 ? numbers[0] : named(attribute, "MinimumLength");
    if (maximum === undefined || maximum >= 2147483647)
        return [];
    return typeof minimum === "number" && minimum > 0
        ? documented(attribute, "Length", [minimum, maximum])
        : documented(attribute, "MaximumLength", [maximum]);
}
/** `(Min = 1, Max = 5)`, `("name", "age")`. */
function statedByAllowable(attribute) {
    const values = positional(attribute);
    const minimum = named(attribute, "Min");
    const maximum = named(attribute, "Max");
    const limits = minimum !== undefined && maximum !== undefined
        ? documented(attribute, "InclusiveBetween", [minimum, maximum])
        : [
            ...(minimum === undefined
                ? []
                : documented(attribute, "GreaterThanOrEqual", [minimum])),
            ...(maximum === undefined
                ? []
                : documented(attribute, "LessThanOrEqual", [maximum])),
        ];
    return values.length > 0
        ? [...limits, ...documented(attribute, "OneOf", values)]
        : limits;
}
/** Other formats of OpenAPI's name types, which the schema knows. */
function statedByFormat(attribute) {
    return named(attribute, "Format") === "email"
        ? documented(attribute, "Email", [])
        : [];
}
/** What an attribute documents, as a validator that says it, under an error code of its own. */
function documented({ name: errorCode }, name, args) {
    const text = `${errorCode}(${args.join(", ")})`;
    const words = [["errorCode", errorCode]];
    return [{ call: { name, args, text }, words, by: "documentation" }];
}
function positional({ args }) {
    return args.filter((it) => it.name === undefined).map(({ value }) => value);
}
function named({ args }, name) {
    return args.find((it) => it.name === name)?.value;
}
function textOf(attribute, name) {
    const value = named(attribute, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
