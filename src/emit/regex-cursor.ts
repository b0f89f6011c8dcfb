/** Where the translation of a regular expression stands in it. */

/** Inline options that hold at a place: `(?imnsx)`. */
export interface RegexOptions {
  readonly m: boolean;
  readonly n: boolean;
  readonly s: boolean;
  readonly x: boolean;
}

export interface RegexCursor {
  readonly pattern: string;
  at: number;
  options: RegexOptions;
  /** `(?i)` at the start: it holds for all of the pattern. */
  ignoreCase: boolean;
  /** Groups that are open. */
  depth: number;
  /** Why there is no translation. */
  problem: string | undefined;
}

export function createRegexCursor(pattern: string): RegexCursor {
  return {
    pattern,
    at: 0,
    options: { m: false, n: false, s: false, x: false },
    ignoreCase: false,
    depth: 0,
    problem: undefined,
  };
}

/** Keeps the first reason, and goes to the end, where every loop stops. */
export function giveUp(cursor: RegexCursor, problem: string): "" {
  cursor.problem ??= problem;
  cursor.at = cursor.pattern.length;
  return "";
}

export function isAtEnd({ pattern, at }: RegexCursor): boolean {
  return at >= pattern.length;
}

/** Goes past `text`, if that is what comes next. */
export function take(cursor: RegexCursor, text: string): boolean {
  if (!cursor.pattern.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
}

/** Goes past what the sticky expression matches. */
export function takeMatch(
  cursor: RegexCursor,
  expression: RegExp,
): RegExpExecArray | undefined {
  expression.lastIndex = cursor.at;
  const match = expression.exec(cursor.pattern);
  if (match) cursor.at += match[0].length;
  return match ?? undefined;
}

export function takeCharacter(cursor: RegexCursor): string {
  return cursor.pattern.charAt(cursor.at++);
}
