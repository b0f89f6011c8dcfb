/** The tokens of JSON: what is a value is decoded, and everything has its offsets. */
import type { Region } from "../source/source-text.js";

export type Token = MarkToken | StringToken | LiteralToken | BrokenToken;

export type TokenKind = Token["kind"];

interface MarkToken extends Region {
  readonly kind: "{" | "}" | "[" | "]" | ":" | "," | "end";
}

export interface StringToken extends Region {
  readonly kind: "string";
  readonly value: string;
}

export interface LiteralToken extends Region {
  readonly kind: "literal";
  readonly value: number | boolean | null;
}

/** What is no JSON at all. */
interface BrokenToken extends Region {
  readonly kind: "broken";
  readonly problem: string;
}

/** What values are called that are neither strings nor digits. */
export type Words = ReadonlyMap<string, LiteralToken["value"]>;

/** The next token at or behind an offset. */
export function nextToken(text: string, at: number, words = jsonWords): Token {
  const start = behindSpaces(text, at);
  const character = text.charAt(start);
  const mark = marks.get(character);
  if (mark) return { kind: mark, start, end: start + character.length };
  return character === '"'
    ? stringAt(text, start)
    : literalAt(text, start, words);
}

const marks: ReadonlyMap<string, MarkToken["kind"]> = new Map<
  string,
  MarkToken["kind"]
>([
  ["{", "{"],
  ["}", "}"],
  ["[", "["],
  ["]", "]"],
  [":", ":"],
  [",", ","],
  ["", "end"],
]);

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
  return at;
}

function stringAt(text: string, start: number): Token {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && isEscaped(text, close))
    close = text.indexOf('"', close + 1);
  if (close === -1)
    return broken(start, text.length, "the text ends inside a string");
  const end = close + 1;
  const written = text.slice(start, end);
  if (!/[\\\p{Cc}]/u.test(written))
    return { kind: "string", value: written.slice(1, -1), start, end };
  try {
    const value = JSON.parse(written) as string;
    return { kind: "string", value, start, end };
  } catch {
    return broken(start, end, "this string is not as JSON writes it");
  }
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text[at - 1] === "\\") at--;
  return (quote - at) % 2 === 1;
}

const jsonWords: Words = new Map<string, LiteralToken["value"]>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** As .NET writes JSON: the output's `parseJson` reads the same. */
export const dotnetWords: Words = new Map([
  ...jsonWords,
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

function literalAt(text: string, start: number, words: Words): Token {
  let end = start;
  while (end < text.length && /[\w.+-]/.test(text.charAt(end))) end++;
  const written = text.slice(start, end);
  const word = words.get(written);
  if (word !== undefined) return { kind: "literal", value: word, start, end };
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written))
    return { kind: "literal", value: Number(written), start, end };
  return broken(
    start,
    Math.max(end, start + 1),
    `'${written || text.charAt(start)}' is no JSON`,
  );
}

function broken(start: number, end: number, problem: string): BrokenToken {
  return { kind: "broken", problem, start, end };
}
