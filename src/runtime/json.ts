/**
 * JSON as .NET writes and reads it, where that is more than `JSON.parse` and `JSON.stringify` know:
 * the tokens `NaN`, `Infinity` and `-Infinity`, and numbers with more digits than JavaScript's have.
 */

/** What numbers are that would lose digits; without this they are rounded, as JSON.parse does. */
export interface ExactNumbers {
  /** Integers beyond 2^53 are bigints. */
  readonly int64?: "bigint";
  /** Numbers of which JavaScript would show other digits, such as `1.50`, are strings. */
  readonly decimal?: "string";
}

/**
 * As `JSON.parse`, but also of what only .NET writes.
 *
 * @throws {SyntaxError} if the text is no JSON.
 */
export function parseJson(text: string, exact: ExactNumbers = {}): unknown {
  const values: unknown[] = [];
  const plain = text.replaceAll(tokens, (token) => {
    const value = valueOf(token, exact);
    return value === undefined ? token : placeholder(values.push(value));
  });
  return values.length === 0
    ? (JSON.parse(text) as unknown)
    : (JSON.parse(plain, (_, value: unknown) =>
        isPlaceholder(value) ? values[positionOf(value)] : value,
      ) as unknown);
}

/**
 * As `JSON.stringify`, but with all digits of bigints, and of the string objects that the schemas
 * write for decimals; NaN and the infinities are the tokens that .NET writes for them.
 */
export function stringifyJson(value: unknown): string {
  const texts: string[] = [];
  const plain = JSON.stringify(value, (_, member: unknown) => {
    const text = textOf(member);
    return text === undefined ? member : Number(placeholder(texts.push(text)));
  }) as string | undefined;
  if (plain === undefined || texts.length === 0) return plain ?? "null";
  return plain.replaceAll(tokens, (token) => {
    const number = token.startsWith('"') ? undefined : Number(token);
    return isPlaceholder(number) ? (texts[positionOf(number)] ?? token) : token;
  });
}

/** Strings, which are passed over, and what may be a number. */
const tokens =
  /"(?:[^"\\]|\\[\s\S])*(?:\\?$|")|-+(?:NaN|Infinity|\d[\d.eE+-]*)?|NaN|Infinity|\d[\d.eE+-]*/g;

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

// What JSON cannot hold stands in it as one of the smallest numbers there are, below any that .NET's
// decimals and floats have. Where a double is itself one of them, it takes a place like the others,
// so none is ever mistaken.
function placeholder(count: number): string {
  return String(count * Number.MIN_VALUE);
}

function isPlaceholder(value: unknown): value is number {
  return (
    typeof value === "number" && value !== 0 && Math.abs(value) < 2 ** -1022
  );
}

function positionOf(value: number): number {
  return value / Number.MIN_VALUE - 1;
}

/** Undefined for what JSON.parse reads as well. */
function valueOf(token: string, { int64, decimal }: ExactNumbers): unknown {
  if (token.startsWith('"')) return undefined;
  if (/^(?:NaN|-?Infinity)$/.test(token)) return Number(token);
  if (!jsonNumber.test(token)) return undefined;
  const number = Number(token);
  if (isPlaceholder(number)) return number;
  if (number === 0 && !token.includes(".")) return undefined;
  if (!/[.e]/i.test(token)) {
    if (Number.isSafeInteger(number)) return undefined;
    if (int64 === "bigint") return BigInt(token);
  }
  if (decimal !== "string" || String(number) === token) return undefined;
  // `1E+17` is a double's, which has 17 digits at most.
  const [digits = ""] = token.split(/e/i);
  const isDouble =
    /e/i.test(token) && digits.replaceAll(/\D/g, "").length <= 17;
  return isDouble ? undefined : token;
}

/** Undefined for what JSON.stringify writes as well. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "number")
    return Number.isFinite(value) && !isPlaceholder(value)
      ? undefined
      : String(value);
  // A string object, of whatever realm.
  const isText = Object.prototype.toString.call(value) === "[object String]";
  return isText && typeof value === "object" && jsonNumber.test(String(value))
    ? String(value)
    : undefined;
}
