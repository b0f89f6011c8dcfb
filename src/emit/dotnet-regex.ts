/**
 * A regular expression of .NET → JavaScript's, where the two take the same texts: one for one in
 * UTF-16 code units, as .NET matches them.
 *
 * Source: ".NET regular expression language" of .NET's documentation; RegularExpressionValidator.cs,
 * which searches without options.
 */
import {
  assertions,
  literal,
  takeClass,
  takeEscapedAtom,
} from "./regex-characters.js";
import {
  createRegexCursor,
  giveUp,
  isAtEnd,
  take,
  takeCharacter,
  takeMatch,
  type RegexCursor,
} from "./regex-cursor.js";
import { printRegex, type RegexNode } from "./regex-nodes.js";

export type Translation =
  | { readonly source: string; readonly flags: "" | "i" }
  /** Why there is none. */
  | { readonly problem: string };

/** In `source`, a category such as `\p{Nd}` stands for its code units, inside a class. */
export function translateRegex(pattern: string): Translation {
  const cursor = createRegexCursor(pattern);
  cursor.ignoreCase = hasLeadingIgnoreCase(pattern);
  const alternatives = takeAlternatives(cursor);
  if (!isAtEnd(cursor)) giveUp(cursor, "a parenthesis closes nothing");
  const printed = printRegex(alternatives);
  const problem = cursor.problem ?? printed.problem;
  if (problem !== undefined) return { problem };
  const flags = cursor.ignoreCase ? "i" : "";
  return isRegex(printed.source)
    ? { source: printed.source, flags }
    : { problem: "JavaScript has no such expression" };
}

function isRegex(source: string): boolean {
  try {
    return new RegExp(source.replaceAll(/\\p\{\w+\}/g, "x")) instanceof RegExp;
  } catch {
    return false;
  }
}

/** `(?i)…`, `^(?is)…`: only where nothing stands before it that has a case, it is a flag. */
function hasLeadingIgnoreCase(pattern: string): boolean {
  return /^(?:\^|\\A)?\(\?[mnsx]*i[imnsx]*\)/.test(pattern);
}

function withOptions(
  { options }: RegexCursor,
  on: string,
  off: string,
): RegexCursor["options"] {
  const is = (it: "m" | "n" | "s" | "x"): boolean =>
    on.includes(it) || (options[it] && !off.includes(it));
  return { m: is("m"), n: is("n"), s: is("s"), x: is("x") };
}

/** Up to the parenthesis that closes the group, or to the end; options end with the group. */
function takeAlternatives(cursor: RegexCursor): RegexNode[][] {
  const { options } = cursor;
  const alternatives: RegexNode[][] = [[]];
  while (!isAtEnd(cursor) && cursor.pattern[cursor.at] !== ")") {
    if (take(cursor, "|")) alternatives.push([]);
    else alternatives.at(-1)?.push(...takeRepeated(cursor));
  }
  cursor.options = options;
  return alternatives;
}

function takeQuantifier(cursor: RegexCursor): string | undefined {
  return takeMatch(cursor, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)?.[0];
}

/** An atom with its quantifier; none for a comment or options. */
function takeRepeated(cursor: RegexCursor): readonly RegexNode[] {
  const node = takeAtom(cursor);
  if (!node) return [];
  while (takeIgnored(cursor));
  const quantifier = takeQuantifier(cursor);
  return quantifier === undefined
    ? [node]
    : [{ kind: "repeat", of: node, quantifier }];
}

/** A comment; with `(?x)` white space as well. */
function takeIgnored(cursor: RegexCursor): boolean {
  if (take(cursor, "(?#"))
    return takeMatch(cursor, /[^)]*\)/y) !== undefined
      ? true
      : giveUp(cursor, "a comment has no end") !== "";
  return (
    cursor.options.x &&
    takeMatch(cursor, /[\t-\r\u0020]+|#[^\n]*/y) !== undefined
  );
}

function takeAtom(cursor: RegexCursor): RegexNode | undefined {
  if (takeIgnored(cursor) || isAtEnd(cursor)) return undefined;
  if (take(cursor, "(")) return takeGroup(cursor);
  if (take(cursor, "\\")) return takeEscape(cursor);
  if (take(cursor, "[")) return atom(takeClass(cursor));
  if (takeQuantifier(cursor) !== undefined)
    return atom(giveUp(cursor, "a quantifier has nothing to repeat"));
  const { m, s } = cursor.options;
  const character = takeCharacter(cursor);
  switch (character) {
    case ".":
      return atom(s ? "[^]" : "[^\\n]");
    case "^":
      return atom(m ? "(?<![^\\n])" : "^");
    case "$":
      // Before a last line break, too.
      return atom(m ? "(?![^\\n])" : "(?=\\n?$)");
    default:
      return atom(literal(character, cursor));
  }
}

function atom(source: string): RegexNode {
  return { kind: "atom", source };
}

function takeEscape(cursor: RegexCursor): RegexNode {
  const group = takeMatch(cursor, /([1-9]\d*)|k(?:<(\w+)>|'(\w+)')/y);
  if (group) {
    if (cursor.ignoreCase) giveUp(cursor, "(?i) with a back reference");
    const to = group[1] ?? group[2] ?? group[3] ?? "";
    return { kind: "reference", to };
  }
  const assertion = assertions.get(cursor.pattern.charAt(cursor.at));
  if (assertion === undefined) return atom(takeEscapedAtom(cursor));
  cursor.at++;
  return atom(assertion);
}

/** The cursor is behind the parenthesis. */
function takeGroup(cursor: RegexCursor): RegexNode | undefined {
  const open = takeMatch(cursor, /\?(?:[:=!>]|<[=!])/y)?.[0];
  if (open !== undefined) return takeBody(cursor, { open: `(${open}` });
  const named = takeMatch(cursor, /\?(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/y);
  if (named)
    return takeBody(cursor, { open: "(", name: named[1] ?? named[2] ?? "" });
  const options = takeMatch(cursor, /\?([imnsx]*)(?:-([imnsx]+))?([:)])/y);
  if (options) return takeOptions(cursor, options);
  if (!take(cursor, "?"))
    return takeBody(cursor, { open: cursor.options.n ? "(?:" : "(" });
  const what = cursor.pattern.slice(cursor.at, cursor.at + 2);
  return atom(
    giveUp(
      cursor,
      constructs.find(([start]) => what.startsWith(start))?.[1] ??
        `.NET has no group (?${what}`,
    ),
  );
}

const constructs: readonly (readonly [start: string, problem: string])[] = [
  ["(", "JavaScript has no conditions"],
  ["<", "JavaScript has no balancing or numbered groups"],
  ["'", "JavaScript has no balancing or numbered groups"],
];

/** Nobody nests groups deeper than this; text made to exhaust the stack does. */
const deepest = 100;

function takeBody(
  cursor: RegexCursor,
  group: { readonly open: string; readonly name?: string },
): RegexNode {
  if (++cursor.depth > deepest)
    giveUp(cursor, "its groups are nested too deeply");
  const alternatives = takeAlternatives(cursor);
  cursor.depth--;
  if (!take(cursor, ")")) giveUp(cursor, "a parenthesis is not closed");
  return { kind: "group", ...group, alternatives };
}

/** `(?s)` for what follows in the group, `(?s:…)` for its own. */
function takeOptions(
  cursor: RegexCursor,
  [, on = "", off = "", end]: RegExpExecArray,
): RegexNode | undefined {
  if (
    off.includes("i")
      ? cursor.ignoreCase
      : on.includes("i") && !cursor.ignoreCase
  )
    return atom(
      giveUp(cursor, "JavaScript has no (?i) for a part of an expression"),
    );
  const before = cursor.options;
  cursor.options = withOptions(cursor, on, off);
  if (end === ")") return undefined;
  const body = takeBody(cursor, { open: "(?:" });
  cursor.options = before;
  return body;
}
