/** Diagnostics as a terminal shows them: `path:line:col - error code: message`, line and caret. */
import { withoutUnseen } from "../schema/characters.js";
import { positionAt, type SourceText } from "../source/source-text.js";
import type { Diagnostic } from "./diagnostic.js";

/** Longest part of a source line that is shown. */
const excerptLength = 80;

export function printDiagnostic(
  { at, code, help, message, related, severity }: Diagnostic,
  sources: readonly SourceText[],
  positionOf = positionAt,
): string {
  const lines = [`${severity} ${code}: ${message}`];
  const source = at && sources.find(({ file }) => file === at.file);
  if (at && source) {
    const { line, column } = positionOf(source.text, at.start);
    lines[0] = `${at.file}:${line}:${column} - ${lines[0]}`;
    lines.push(...excerpt(source.text, at.start, at.end));
  } else if (at) lines[0] = `${at.file} - ${lines[0]}`;
  for (const { message: relation, at: place } of related ?? []) {
    const text = sources.find(({ file }) => file === place.file)?.text;
    if (text === undefined) continue;
    const { line, column } = positionOf(text, place.start);
    lines.push(`    ${place.file}:${line}:${column} - ${relation}`);
  }
  lines.push(`    ${help}`);
  return lines.map(visible).join("\n");
}

/**
 * A name or a file may hold what a terminal obeys, such as `\x1b[2J`, and what a pipeline does that
 * shows the line: `::error::` and `##[error]` are commands of GitHub, `##vso[…]` of Azure.
 *
 * Each character has one in its place, so that carets stand where they did.
 */
export function visible(line: string): string {
  return withoutUnseen(line, " ")
    .replace(/^(\s*)::/, "$1 :")
    .replaceAll(/##(?=\[|vso\[|teamcity\[)/gi, "# ");
}

/** The line of `start`, cut to what fits, and a caret under each character up to `end`. */
function excerpt(text: string, start: number, end: number): readonly string[] {
  // The line may be all of a text, and have thousands of places.
  const earliest = Math.max(0, start - excerptLength / 2);
  const before = text.slice(earliest, start);
  const from = earliest + before.lastIndexOf("\n") + 1;
  const after = text.slice(start, from + excerptLength);
  const [line = ""] = after.split("\n", 1);
  const to = start + line.length;
  const shown = text.slice(from, to).trimEnd();
  if (shown.trim() === "") return [];
  const carets = Math.max(1, Math.min(end, to) - start);
  return [
    `    ${shown}`,
    `    ${" ".repeat(start - from)}${"^".repeat(carets)}`,
  ];
}
