/** Places in templates, of the lines and columns that Handlebars tells. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../source/source-text.js";

/** Undefined for an error that is not Handlebars' own. */
export function placeOfError(
  source: SourceText,
  error: unknown,
): Diagnostic["at"] {
  const { lineNumber, column = 0 } = error as {
    readonly lineNumber?: number;
    readonly column?: number;
  };
  return lineNumber === undefined
    ? undefined
    : placeAt(source, lineNumber, column);
}

/** @param line From 1; columns count from 0. */
export function placeAt(
  { file, text }: SourceText,
  line: number,
  column: number,
): NonNullable<Diagnostic["at"]> {
  const before = text.split("\n").slice(0, line - 1);
  const start = before.reduce((sum, it) => sum + it.length + 1, column);
  return { file, start, end: start + 1 };
}
