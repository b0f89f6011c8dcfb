/** Differences of a member's validation rules. Documentation refuses nothing (README, "Rules and errors"). */
import type { Attribute, Property } from "../schema/schema.js";
import {
  parseValidators,
  type ValidatorCall,
} from "../schema/validator-script.js";
import type { Found } from "./change.js";
import { compareLists } from "./fields.js";

/** What a rule of numbers does as each of its arguments grows. */
type Growth = "stricter" | "laxer";

const growth: ReadonlyMap<string, readonly Growth[]> = new Map<
  string,
  readonly Growth[]
>([
  ["Length", ["stricter", "laxer"]],
  ["MinimumLength", ["stricter"]],
  ["MaximumLength", ["laxer"]],
  ["LessThan", ["laxer"]],
  ["LessThanOrEqual", ["laxer"]],
  ["GreaterThan", ["stricter"]],
  ["GreaterThanOrEqual", ["stricter"]],
  ["InclusiveBetween", ["stricter", "laxer"]],
  ["ExclusiveBetween", ["stricter", "laxer"]],
]);

/** What a missing member of a reference type passes; of a value type it is zero, which may fail. */
const passesNull: ReadonlySet<string> = new Set([
  ...growth.keys(),
  "Null",
  "Empty",
  "ExactLength",
  "Email",
  "CreditCard",
  "RegularExpression",
  "NotEqual",
  "OneOf",
  "Enum",
  "ScalePrecision",
]);

interface Rule {
  /** Absent where the text is the server's own script. */
  readonly call?: ValidatorCall;
  readonly text: string;
  /** Message, error code, and the rest of the attribute. */
  readonly words: string;
}

/** Whether the server may refuse a request without the member. */
export function refusesMissing(property: Property, isValue: boolean): boolean {
  return rulesOf(property).some(
    ({ call }) => isValue || !call || !passesNull.has(call.name),
  );
}

export function* compareRules(old: Property, now: Property): Iterable<Found> {
  const documented = compareLists(
    documentsOf(old),
    documentsOf(now),
    attributeText,
  );
  for (const it of [...documented.added, ...documented.removed].slice(0, 1))
    yield { kind: "rule-documented", now: it.name };

  const before = rulesOf(old);
  const after = rulesOf(now);
  const { added, removed } = compareLists(before, after, ({ text }) => text);
  const left = [...removed];
  for (const rule of added) {
    const at = left.findIndex(
      ({ call }) => call !== undefined && call.name === rule.call?.name,
    );
    const [other] = at === -1 ? [] : left.splice(at, 1);
    yield other
      ? { kind: compareCalls(other, rule), old: other.text, now: rule.text }
      : { kind: "rule-added", now: rule.text };
  }
  for (const rule of left) yield { kind: "rule-removed", old: rule.text };
  // `NotEmpty` may stand twice, once with words of its own.
  const isReworded = after.some(
    ({ text, words }) =>
      before.some((it) => it.text === text) &&
      !before.some((it) => it.text === text && it.words === words),
  );
  if (isReworded) yield { kind: "rule-words" };
}

function rulesOf({ constraints = [] }: Property): readonly Rule[] {
  return constraints
    .filter(({ name }) => name === "Validate")
    .flatMap((attribute): readonly Rule[] => {
      const { args } = attribute;
      const validator = args.find(({ name }) => name === "Validator")?.value;
      const words = attributeText({
        ...attribute,
        args: args.filter(({ name }) => name !== "Validator"),
      });
      const calls =
        typeof validator === "string" ? parseValidators(validator) : undefined;
      return calls
        ? calls.map((call) => ({ call, text: call.text, words }))
        : [{ text: attributeText(attribute), words: "" }];
    });
}

/** `[Required]` is told by `required`. */
function documentsOf({ constraints = [] }: Property): readonly Attribute[] {
  return constraints.filter(
    ({ name }) => name !== "Validate" && name !== "Required",
  );
}

function attributeText(attribute: Attribute): string {
  return JSON.stringify(attribute);
}

/** `Length(2,10)` is stricter than `Length(1,10)`, and laxer than `Length(2,5)`. */
function compareCalls(
  { call: old }: Rule,
  { call: now }: Rule,
): "rule-tightened" | "rule-loosened" | "rule-changed" {
  const grown = growth.get(now?.name ?? "") ?? [];
  if (
    grown.length === 0 ||
    old?.args.length !== grown.length ||
    now?.args.length !== grown.length
  )
    return "rule-changed";
  const steps = new Set(
    grown.map((step, at) => {
      const before = old.args[at];
      const after = now.args[at];
      if (typeof before !== "number" || typeof after !== "number")
        return "unclear";
      if (before === after) return "same";
      return after > before === (step === "stricter") ? "stricter" : "laxer";
    }),
  );
  if (steps.has("unclear")) return "rule-changed";
  return steps.has("stricter") ? "rule-tightened" : "rule-loosened";
}
