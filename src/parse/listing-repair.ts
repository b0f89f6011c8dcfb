/**
 * What a parser cannot read is taken out of a listing, line by line and declaration by declaration,
 * so that the rest of it is still read: injected code of another language, a line that was lost when
 * the text was copied.
 */
import { ts } from "ts-morph";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Excerpt, Region } from "../source/source-text.js";
import { blank } from "./listing-mask.js";

/** How many lines of one declaration are taken out before all of it is. */
const mostLines = 16;

/** Whether a parser found nothing wrong. */
export function isSound(parsed: ts.SourceFile): boolean {
  return problemsOf(parsed).length === 0;
}

/** Text that a parser can read; what it keeps stands where it stood. */
export function repairListing(
  listing: Excerpt,
  masked: string,
): Outcome<string> {
  const pieces = piecesOf(masked);
  const repaired = pieces.map(({ start, end }, index) => {
    const { text, damages } = repairPiece(masked.slice(start, end));
    const isLast = index === pieces.length - 1;
    const diagnostics = damages.map((damage) =>
      diagnosticOf(
        damage,
        isLast,
        listing.place(start + damage.start, start + damage.end),
      ),
    );
    return { text, diagnostics };
  });
  return {
    value: repaired.map(({ text }) => text).join(""),
    diagnostics: repaired.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A region of a piece that is not as it should be. */
interface Damage extends Region {
  readonly problem: string;
  /** The piece ends too early. */
  readonly isEnd?: true;
}

function diagnosticOf(
  { problem, isEnd }: Damage,
  isLast: boolean,
  at: Diagnostic["at"],
): Diagnostic {
  return isEnd && isLast
    ? diagnostic("listing-incomplete", {}, at)
    : diagnostic("listing-damaged", { problem }, at);
}

const startsDeclaration =
  /^[ \t]*(?:(?:export|declare|default|abstract|const)[ \t]+)*(?:class|interface|enum|module|namespace|type)[ \t]+[\w$]/;
const leadsDeclaration = /^[ \t]*(?:\/\/|\/\*|\*|@|\r?$)/;

/** The text cut before each declaration and the comments that belong to it. */
function piecesOf(text: string): readonly Region[] {
  const starts: number[] = [];
  let leading: number | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    if (startsDeclaration.test(line)) starts.push(leading ?? at);
    leading = leadsDeclaration.test(line) ? (leading ?? at) : undefined;
    at += line.length + 1;
  }
  const bounds = [0, ...starts.filter((it) => it > 0), text.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => ({ start, end: bounds[index + 1] ?? text.length }));
}

interface Repaired {
  readonly text: string;
  readonly damages: readonly Damage[];
}

function repairPiece(piece: string): Repaired {
  const damages: Damage[] = [];
  let text = piece;
  let problem = firstProblem(text);
  for (let lines = 0; problem && lines < mostLines; lines++) {
    const completed = complete(text, problem);
    const next = completed === undefined ? undefined : firstProblem(completed);
    if (completed !== undefined && (!next || next.start > problem.start)) {
      const end = text.trimEnd().length;
      damages.push({
        start: Math.max(0, Math.min(problem.start, end) - 1),
        end: Math.min(problem.start, end),
        problem: problem.message,
        ...(problem.start >= end && { isEnd: true }),
      });
      text = completed;
      problem = next;
      continue;
    }
    const line = lineAt(text, problem.start);
    damages.push({ ...line, problem: problem.message });
    text =
      text.slice(0, line.start) +
      blank(text.slice(line.start, line.end)) +
      text.slice(line.end);
    problem = firstProblem(text);
  }
  if (!problem) return { text, damages };
  const whole = { ...lineAt(piece, piece.length), start: startOfText(piece) };
  return {
    text: blank(piece),
    damages: [{ ...whole, problem: problem.message }],
  };
}

/** `'}' expected`: the token takes the place of white space before it, or stands at the very end. */
function complete(
  text: string,
  { start, message }: Problem,
): string | undefined {
  const [, token] = /^'(\S)' expected\.$/.exec(message) ?? [];
  if (token === undefined) return undefined;
  const at = Math.min(start, text.length) - 1;
  if (/\s/.test(text.charAt(at)))
    return text.slice(0, at) + token + text.slice(at + 1);
  return start >= text.length ? text + token : undefined;
}

/** The line of an offset, or the last one before it that is not blank; white space around it aside. */
function lineAt(text: string, offset: number): Region {
  const rest = text.slice(0, offset);
  const before =
    rest.slice(rest.lastIndexOf("\n") + 1).trim() === "" &&
    !/^[^\n]*\S/.test(text.slice(offset))
      ? rest.trimEnd().length
      : offset;
  const newline = text.indexOf("\n", before);
  const end = newline === -1 ? text.length : newline;
  const start = text.lastIndexOf("\n", before - 1) + 1;
  const line = text.slice(start, end);
  return {
    start: start + (line.length - line.trimStart().length),
    end: start + line.trimEnd().length,
  };
}

function startOfText(text: string): number {
  return text.length - text.trimStart().length;
}

interface Problem {
  readonly start: number;
  readonly message: string;
}

function firstProblem(text: string): Problem | undefined {
  const parsed = ts.createSourceFile("piece.ts", text, ts.ScriptTarget.Latest);
  return problemsOf(parsed)[0];
}

/** TypeScript has them on the tree, but declares them only where a whole program is checked. */
function problemsOf(parsed: ts.SourceFile): readonly Problem[] {
  const { parseDiagnostics } = parsed as unknown as {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics
    .map(({ start, messageText }) => ({
      start,
      message: ts.flattenDiagnosticMessageText(messageText, " "),
    }))
    .toSorted((a, b) => a.start - b.start);
}
