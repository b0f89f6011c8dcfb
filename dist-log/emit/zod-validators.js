import { scalars } from "../schema/scalars.js";
import { translateRegex } from "./dotnet-regex.js";
import { objectKey, stringLiteral } from "./text.js";
/** Undefined where the rule refuses nothing that the member's schema takes. */
export function ruleView(stated, member) {
    const { name, text } = stated.call;
    const result = special.get(name)?.(stated, member) ?? plain(stated, member);
    if (result === "nothing")
        return undefined;
    const isDocumented = stated.by === "documentation";
    if ("problem" in result)
        return isDocumented ? undefined : { rule: text, leftOut: result.problem };
    const words = wordsExpression(stated);
    const all = [...result.args, ...(words === undefined ? [] : [words])];
    const expression = `d.${result.function}(${all.join(", ")})`;
    // What is missing is zero to the server, and no fault by what is documented.
    return isDocumented && member.isValue
        ? { expression: `d.ifGiven(${expression})` }
        : { expression };
}
const plainRules = new Map([
    ["Null", ["anything", "isNull", 0]],
    ["NotNull", ["anything", "notNull", 0]],
    ["Length", ["text", "length", 2]],
    ["ExactLength", ["text", "exactLength", 1]],
    ["MinimumLength", ["text", "minimumLength", 1]],
    ["MaximumLength", ["text", "maximumLength", 1]],
    ["Email", ["text", "email", 0]],
    ["CreditCard", ["text", "creditCard", 0]],
    ["LessThan", ["number", "lessThan", 1]],
    ["LessThanOrEqual", ["number", "lessThanOrEqual", 1]],
    ["GreaterThan", ["number", "greaterThan", 1]],
    ["GreaterThanOrEqual", ["number", "greaterThanOrEqual", 1]],
    ["InclusiveBetween", ["number", "inclusiveBetween", 2]],
    ["ExclusiveBetween", ["number", "exclusiveBetween", 2]],
    ["ScalePrecision", ["number", "scalePrecision", 2]],
]);
const notPlain = { problem: "its arguments are not plain values" };
function plain({ call }, { type }) {
    const row = plainRules.get(call.name);
    if (!row)
        return { problem: "it is a validator of the server's own" };
    const [on, name, numbers] = row;
    if (on !== "anything" && kindOf(type) !== on)
        return { problem: `the member is no ${on}` };
    const given = call.args.filter((it) => typeof it === "number");
    return given.length === numbers && call.args.length === numbers
        ? { function: name, args: given.map(String) }
        : notPlain;
}
function kindOf(type) {
    if (type.kind !== "scalar")
        return undefined;
    const { value, formOf } = scalars[type.scalar];
    if (value === "number" || value === "bigint" || formOf === "decimal")
        return "number";
    // Other types whose values are strings are not texts to the server.
    return type.scalar === "string" || type.scalar === "anyString"
        ? "text"
        : undefined;
}
const special = new Map([
    ["NotEmpty", (stated, member) => emptiness("notEmpty", stated, member)],
    ["Empty", (stated, member) => emptiness("empty", stated, member)],
    ["Equal", (stated, member) => equality("equal", stated, member)],
    ["NotEqual", (stated, member) => equality("notEqual", stated, member)],
    ["RegularExpression", regularExpression],
    ["OneOf", oneOf],
    ["Enum", (_, { isEnum }) => (isEnum ? "nothing" : undefined)],
]);
function emptiness(name, { call, by }, { type, isValue }) {
    if (call.args.length > 0)
        return notPlain;
    if (isValue && by === "list")
        return name === "notEmpty"
            ? "nothing"
            : { problem: "in a list it refuses every value" };
    return {
        function: type.kind === "map" ? `${name}Map` : name,
        args: [],
    };
}
function equality(name, { call }, { type }) {
    const [to, ...others] = call.args;
    if (others.length > 0)
        return notPlain;
    const kind = type.kind === "scalar" && type.scalar === "bool" ? "boolean" : kindOf(type);
    if (typeof to === "string" && kind === "text")
        return { function: name, args: [stringLiteral(to)] };
    if (typeof to === kind && to !== undefined)
        return { function: name, args: [String(to)] };
    return notPlain;
}
function regularExpression({ call, words }, { type }) {
    const [pattern] = call.args;
    if (typeof pattern !== "string" || call.args.length > 1)
        return notPlain;
    if (kindOf(type) !== "text")
        return { problem: "the member is no text" };
    const translation = translateRegex(pattern);
    return "problem" in translation
        ? translation
        : {
            function: "regularExpression",
            args: (translation.flags === "" && words.length === 0
                ? [translation.source]
                : [translation.source, translation.flags]).map(stringLiteral),
        };
}
function oneOf({ call }, { type }) {
    return kindOf(type) === undefined
        ? { problem: "the member is neither text nor number" }
        : {
            function: "oneOf",
            args: [
                `[${call.args.map((it) => stringLiteral(String(it))).join(", ")}]`,
            ],
        };
}
function wordsExpression({ words }) {
    const members = words.map(([key, text]) => `${objectKey(key)}: ${stringLiteral(text)}`);
    return members.length > 0 ? `{ ${members.join(", ")} }` : undefined;
}
