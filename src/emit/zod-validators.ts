/**
 * A validator on a member of a type → the runtime's function of it.
 *
 * Source: ServiceStack's ValidateScripts.cs and Validators.cs; the rules themselves and what they say
 * are FluentValidation's.
 */
import type { TypeRef } from "../schema/schema.js";
import { scalars } from "../schema/scalars.js";
import { translateRegex } from "./dotnet-regex.js";
import { objectKey, stringLiteral } from "./text.js";
import type { ValidatorCall } from "../schema/validator-script.js";

/** A rule of a member: the runtime's function, or why only the server can tell. */
export type RuleView =
  | { readonly expression: string }
  | { readonly rule: string; readonly leftOut: string };

/** A validator as an attribute states it. */
export interface StatedRule {
  readonly call: ValidatorCall;
  /** The attribute's own words: `message`, `errorCode`. */
  readonly words: readonly (readonly [key: string, text: string])[];
  /**
   * A validator; one of a list, in which the server does not know the zero of a value type; or what
   * an attribute documents, by which the server refuses nothing.
   */
  readonly by: "validator" | "list" | "documentation";
}

export interface RuledMember {
  readonly type: TypeRef;
  /** Of a value type: it is never null, and zero where it is missing. */
  readonly isValue: boolean;
  /** Its type is an enum, so that no other value is read. */
  readonly isEnum: boolean;
}

/** Undefined where the rule refuses nothing that the member's schema takes. */
export function ruleView(
  stated: StatedRule,
  member: RuledMember,
): RuleView | undefined {
  const { name, text } = stated.call;
  const result = special.get(name)?.(stated, member) ?? plain(stated, member);
  if (result === "nothing") return undefined;
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

type Result =
  | { readonly function: string; readonly args: readonly string[] }
  | { readonly problem: string }
  | "nothing";

/** What is compared or counted, the runtime's function, and how many numbers it takes. */
type Row = readonly [
  on: "anything" | "text" | "number",
  function: string,
  numbers: number,
];

const plainRules: ReadonlyMap<string, Row> = new Map<string, Row>([
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

const notPlain: Result = { problem: "its arguments are not plain values" };

function plain({ call }: StatedRule, { type }: RuledMember): Result {
  const row = plainRules.get(call.name);
  if (!row) return { problem: "it is a validator of the server's own" };
  const [on, name, numbers] = row;
  if (on !== "anything" && kindOf(type) !== on)
    return { problem: `the member is no ${on}` };
  const given = call.args.filter((it) => typeof it === "number");
  return given.length === numbers && call.args.length === numbers
    ? { function: name, args: given.map(String) }
    : notPlain;
}

function kindOf(type: TypeRef): "text" | "number" | undefined {
  if (type.kind !== "scalar") return undefined;
  const { value, formOf } = scalars[type.scalar];
  if (value === "number" || value === "bigint" || formOf === "decimal")
    return "number";
  // Other types whose values are strings are not texts to the server.
  return type.scalar === "string" || type.scalar === "anyString"
    ? "text"
    : undefined;
}

type Special = (stated: StatedRule, member: RuledMember) => Result | undefined;

const special: ReadonlyMap<string, Special> = new Map<string, Special>([
  ["NotEmpty", (stated, member) => emptiness("notEmpty", stated, member)],
  ["Empty", (stated, member) => emptiness("empty", stated, member)],
  ["Equal", (stated, member) => equality("equal", stated, member)],
  ["NotEqual", (stated, member) => equality("notEqual", stated, member)],
  ["RegularExpression", regularExpression],
  ["OneOf", oneOf],
  ["Enum", (_, { isEnum }) => (isEnum ? "nothing" : undefined)],
]);

function emptiness(
  name: "notEmpty" | "empty",
  { call, by }: StatedRule,
  { type, isValue }: RuledMember,
): Result {
  if (call.args.length > 0) return notPlain;
  if (isValue && by === "list")
    return name === "notEmpty"
      ? "nothing"
      : { problem: "in a list it refuses every value" };
  return {
    function: type.kind === "map" ? `${name}Map` : name,
    args: [],
  };
}

function equality(
  name: "equal" | "notEqual",
  { call }: StatedRule,
  { type }: RuledMember,
): Result {
  const [to, ...others] = call.args;
  if (others.length > 0) return notPlain;
  const kind =
    type.kind === "scalar" && type.scalar === "bool" ? "boolean" : kindOf(type);
  if (typeof to === "string" && kind === "text")
    return { function: name, args: [stringLiteral(to)] };
  if (typeof to === kind && to !== undefined)
    return { function: name, args: [String(to)] };
  return notPlain;
}

function regularExpression(
  { call, words }: StatedRule,
  { type }: RuledMember,
): Result {
  const [pattern] = call.args;
  if (typeof pattern !== "string" || call.args.length > 1) return notPlain;
  if (kindOf(type) !== "text") return { problem: "the member is no text" };
  const translation = translateRegex(pattern);
  return "problem" in translation
    ? translation
    : {
        function: "regularExpression",
        args: (translation.flags === "" && words.length === 0
          ? [translation.source]
          : [translation.source, translation.flags]
        ).map(stringLiteral),
      };
}

function oneOf({ call }: StatedRule, { type }: RuledMember): Result {
  return kindOf(type) === undefined
    ? { problem: "the member is neither text nor number" }
    : {
        function: "oneOf",
        args: [
          `[${call.args.map((it) => stringLiteral(String(it))).join(", ")}]`,
        ],
      };
}

function wordsExpression({ words }: StatedRule): string | undefined {
  const members = words.map(
    ([key, text]) => `${objectKey(key)}: ${stringLiteral(text)}`,
  );
  return members.length > 0 ? `{ ${members.join(", ")} }` : undefined;
}
