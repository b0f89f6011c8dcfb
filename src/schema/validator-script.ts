/**
 * The text of a `[Validate]`: `NotEmpty`, `Length(2,10)`, `[NotNull,ExactLength(2)]`.
 *
 * Source: ServiceStack's #Script (JsTokenUtils.cs) and ValidateScripts.cs.
 */

export interface ValidatorCall {
  readonly name: string;
  /** Undefined for what only the server can tell: `typeof(X)`, an expression. */
  readonly args: readonly (string | number | boolean | null | undefined)[];
  /** As it is written. */
  readonly text: string;
}

/** Undefined where the text is no validator, nor a list of them. */
export function parseValidators(
  text: string,
): readonly ValidatorCall[] | undefined {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  const calls = (inner === undefined ? [text] : splitAtCommas(inner)).map(
    parseCall,
  );
  return calls.every((it) => it !== undefined) ? calls : undefined;
}

function parseCall(text: string): ValidatorCall | undefined {
  const [, name, args] =
    /^([A-Za-z_]\w*)(?:\s*\((.*)\))?$/s.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    args: splitAtCommas(args ?? "").map(parseArgument),
    text: text.trim(),
  };
}

/** At commas outside strings and brackets. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quotes.includes(character)) at = endOfString(text, at);
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((it) => it.trim()).filter((it) => it !== "");
}

/** The last of them is a prime, U+2032. */
const quotes = "'\"`\u2032";

function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function parseArgument(text: string): ValidatorCall["args"][number] {
  const quote = text.charAt(0);
  if (quotes.includes(quote))
    return endOfString(text, 0) === text.length - 1
      ? unquoted(text.slice(1, -1), quote)
      : undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return words.get(text);
}

/**
 * Between primes nothing is escaped but a prime. Elsewhere `\\` is a backslash; what the server makes
 * of `\d` depends on its version, so that such a text is unknown, as is one with `${…}`.
 */
function unquoted(inner: string, quote: string): string | undefined {
  if (quote === "\u2032") return inner.replaceAll("\\\u2032", "\u2032");
  const hasOthers = /(?:^|[^\\])(?:\\\\)*\\[^\\'"`]/.test(inner);
  return hasOthers || (quote === "`" && inner.includes("${"))
    ? undefined
    : inner.replaceAll(/\\(.)/gs, "$1");
}
