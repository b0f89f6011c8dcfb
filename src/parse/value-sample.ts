/** The body of a JSON or JSV sample → its value. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { SampleValue } from "./draft.js";
import { deepest, JsvError, parseJsv } from "./jsv.js";

export type Parsed = { readonly value: SampleValue } | Diagnostic;

export function parseJsonSample(body: Excerpt): Parsed {
  try {
    const value = JSON.parse(body.text) as SampleValue;
    if (!isDeeperThan(value, deepest)) return { value };
    const problem = `it is nested deeper than ${deepest} levels.`;
    return notWellFormed("JSON", problem, body, 0);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // What the parser says, and whether it says where, differs by version of Node.
    const problem = "a bracket, quote or comma is missing, or it breaks off.";
    return notWellFormed("JSON", problem, body, 0);
  }
}

/** Level by level: what is nested to exhaust the stack must not. */
function isDeeperThan(value: SampleValue, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((it) =>
      typeof it === "object" && it !== null ? Object.values(it) : [],
    );
  }
  return false;
}

export function parseJsvSample(body: Excerpt): Parsed {
  try {
    return { value: parseJsv(body.text) };
  } catch (error) {
    if (!(error instanceof JsvError)) throw error;
    return notWellFormed("JSV", error.message, body, error.offset);
  }
}

function notWellFormed(
  format: "JSON" | "JSV",
  problem: string,
  body: Excerpt,
  offset: number,
): Diagnostic {
  const start = Math.min(offset, body.text.length - 1);
  return diagnostic(
    "sample-not-well-formed",
    { format, problem },
    body.place(start, start + 1),
  );
}
