/** Going through the tokens of C#. */
import type { Region } from "../source/source-text.js";
import type { Token } from "./csharp-tokens.js";

export interface Cursor {
  /** The next token, or one behind it; undefined at the end. */
  peek(ahead?: number): Token | undefined;
  take(): Token | undefined;
  /** Takes the next token if it is that word or sign. */
  takeIf(text: string): Token | undefined;
  isAt(text: string, ahead?: number): boolean;
}

export function cursorOf(tokens: readonly Token[]): Cursor {
  let position = 0;
  const peek = (ahead = 0): Token | undefined => tokens[position + ahead];
  const isAt = (text: string, ahead = 0): boolean => {
    const token = peek(ahead);
    return token?.text === text && token.kind !== "text";
  };
  const take = (): Token | undefined => {
    const token = peek();
    if (token) position++;
    return token;
  };
  return {
    peek,
    take,
    isAt,
    takeIf: (text) => (isAt(text) ? take() : undefined),
  };
}

const closing: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

export interface Bracketed {
  /** What stands in the brackets. */
  readonly inner: readonly Token[];
  /** False where the text ends before the brackets do. */
  readonly isClosed: boolean;
}

/** The brackets that begin here; the cursor moves behind them. */
export function takeBracketed(cursor: Cursor): Bracketed {
  const taken: Token[] = [];
  const open: string[] = [];
  do {
    const token = cursor.take();
    if (!token) return { inner: taken.slice(1), isClosed: false };
    const close = token.kind === "sign" && closing.get(token.text);
    if (close) open.push(close);
    else if (token.kind === "sign" && token.text === open.at(-1)) open.pop();
    taken.push(token);
  } while (open.length > 0);
  return { inner: taken.slice(1, -1), isClosed: true };
}

/** Behind the next such sign that stands in no brackets, or to a `}` that closes what is around. */
export function skipTo(cursor: Cursor, sign: string): void {
  while (cursor.peek() && !cursor.isAt("}")) {
    if (cursor.takeIf(sign)) return;
    skipOne(cursor);
  }
}

/** A token, with what it opens. */
export function skipOne(cursor: Cursor): void {
  if (closing.has(cursor.peek()?.text ?? "")) takeBracketed(cursor);
  else cursor.take();
}

/** Parts between commas that stand in no brackets; `Dictionary<K, V>` is one. */
export function splitAtCommas(
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const sign = token.kind === "sign" ? token.text : "";
    if ("([{<".includes(sign) && sign !== "") depth++;
    if (")]}>".includes(sign) && sign !== "") depth--;
    if (sign === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((it) => it.length > 0);
}

export function regionOf(tokens: readonly Token[]): Region {
  const start = tokens[0]?.start ?? 0;
  return { start, end: tokens.at(-1)?.end ?? start };
}

/** `List<string>`, `System.Guid?`, `byte[]`; undefined where no type begins. */
export function takeType(cursor: Cursor): Region | undefined {
  const first = cursor.peek();
  if (!first) return undefined;
  // `(int, string)`
  if (cursor.isAt("(")) takeBracketed(cursor);
  else if (!takeQualified(cursor)) return undefined;
  let end = first.start;
  do {
    end = cursor.peek(-1)?.end ?? end;
  } while (takeSuffix(cursor));
  return { start: first.start, end };
}

function takeQualified(cursor: Cursor): boolean {
  do {
    if (cursor.peek()?.kind !== "name") return false;
    cursor.take();
    if (cursor.isAt("<")) skipArguments(cursor);
  } while (cursor.takeIf(".") ?? cursor.takeIf("::"));
  return true;
}

/** `<K, V>` */
export function skipArguments(cursor: Cursor): void {
  let depth = 0;
  do {
    const token = cursor.peek();
    if (!token || /^[;{}]$/.test(token.text)) return;
    if (cursor.takeIf("<")) depth++;
    else if (cursor.takeIf(">")) depth--;
    else skipOne(cursor);
  } while (depth > 0);
}

function takeSuffix(cursor: Cursor): boolean {
  if (cursor.takeIf("?")) return true;
  const isArray =
    cursor.isAt("[") && (cursor.isAt("]", 1) || cursor.isAt(",", 1));
  if (isArray) takeBracketed(cursor);
  return isArray;
}
