/**
 * What can be read of a declaration that is damaged: its members are read one by one, so that a
 * damaged one costs no other.
 */
import { blank } from "./listing-mask.js";
import {
  combined,
  edited,
  isComment,
  nothing,
  readLines,
  trimmed,
  type Damage,
  type Edits,
} from "./listing-lines.js";
import {
  indentOf,
  isBlank,
  isDeclaration,
  isOnly,
  linesOf,
  type Line,
} from "./listing-pieces.js";
import { unfolded } from "./listing-one-line.js";
import { contexts, firstProblem, type Context } from "./listing-problems.js";

export interface Salvaged {
  /** As long as it was, or longer by what its end lacks. */
  readonly text: string;
  readonly damages: readonly Damage[];
}

/** @param isLast Nothing follows, so the text may become longer. */
export function salvage(piece: string, isLast: boolean): Salvaged {
  const written = linesOf(piece);
  const header = written.findIndex((it) => isDeclaration(it));
  const lines = unfolded(written, header);
  const parts = partsOf(lines, header);
  const edits = parts
    ? salvageDeclaration(lines, parts)
    : readLines(lines, contexts.statements);
  const text = edited(piece, edits);
  const problem = firstProblem(text);
  if (!problem && (isLast || text.length === piece.length))
    return { text, damages: joined(text, edits.damages) };
  const [first] = edits.damages;
  const end = piece.trimEnd().length;
  const start = Math.min(piece.length - piece.trimStart().length, end);
  const told = problem?.message ?? first?.problem ?? "";
  return { text: blank(piece), damages: [{ start, end, problem: told }] };
}

/** Damages with nothing sound between them are one; that the text ends tells why its last line is. */
function joined(text: string, damages: readonly Damage[]): readonly Damage[] {
  const result: Damage[] = [];
  for (const damage of damages.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const isNext = last && text.slice(last.end, damage.start).trim() === "";
    if (!isNext) result.push(damage);
    else
      result.splice(
        -1,
        1,
        damage.isEnd ? damage : { ...last, end: damage.end },
      );
  }
  return result;
}

/** The parts of a declaration: indices of its lines. */
interface Parts {
  /** Of the line with its name. */
  readonly header: number;
  /** What its members stand in. */
  readonly members: Context;
  readonly isOpened: boolean;
  readonly body: number;
  readonly bodyEnd: number;
  readonly isClosed: boolean;
  /** Of what stands behind it. */
  readonly rest: number;
}

/** Undefined for what has no body of lines: `export type Kind = "A" | "B";` */
function partsOf(lines: readonly Line[], header: number): Parts | undefined {
  const line = lines[header];
  // Behind `{`, as in `class A { class B`, where one does not end the line.
  const written = line ? withoutBrace(line) : "";
  const [, keyword] =
    /\b(class|interface|enum)[ \t]/.exec(
      written.slice(written.lastIndexOf("{") + 1),
    ) ?? [];
  if (!line || !isBodied(keyword)) return undefined;
  const opensHere = /\{\s*$/.test(line.text);
  const opening = opensHere ? header : openingOf(lines, header);
  const body = (opening ?? header) + 1;
  const members = contexts[keyword];
  return {
    header,
    members,
    isOpened: opening !== undefined,
    body,
    ...endOf(lines, body, indentOf(line), members),
  };
}

function isBodied(
  keyword: string | undefined,
): keyword is "class" | "interface" | "enum" {
  return keyword !== undefined && keyword in contexts;
}

/** The line of `{`; something foreign may have come between, also a brace, but further right. */
function openingOf(lines: readonly Line[], header: number): number | undefined {
  const indices = [...lines.keys()].slice(header + 1, header + 1 + mostForeign);
  const indent = indentOf(lines[header] ?? emptyLine);
  const braces = indices.filter((index) =>
    /^\s*[{}]\s*$/.test(lines[index]?.text ?? ""),
  );
  const brace =
    braces.find((index) => indentOf(lines[index] ?? emptyLine) === indent) ??
    braces[0];
  return brace !== undefined && isOnly(lines[brace] ?? emptyLine, "{")
    ? brace
    : undefined;
}

const emptyLine: Line = { start: 0, end: 0, text: "" };

/** The most lines that are looked through for a `{`. */
const mostForeign = 4;

/**
 * A body ends at a `}` as far to the right as the header. Of several the one costs least behind
 * which and before which most can be read. Behind a `{`, another declaration has lost its header.
 */
function endOf(
  lines: readonly Line[],
  body: number,
  indent: number,
  members: Context,
): Pick<Parts, "bodyEnd" | "isClosed" | "rest"> {
  const isAt = (index: number, brace: "{" | "}"): boolean => {
    const line = lines[index];
    return (
      line !== undefined && isOnly(line, brace) && indentOf(line) === indent
    );
  };
  const indices = [...lines.keys()].slice(body);
  const end = indices.find((index) => isAt(index, "{")) ?? lines.length;
  const costs = indices
    .filter((index) => index < end && isAt(index, "}"))
    .slice(0, mostEnds)
    .map((index) => ({
      index,
      cost:
        readLines(lines.slice(body, index), members).damages.length +
        readLines(lines.slice(index + 1), contexts.statements).damages.length,
    }));
  const [best] = costs.toSorted((a, b) => a.cost - b.cost);
  return best
    ? { bodyEnd: best.index, isClosed: true, rest: best.index + 1 }
    : { bodyEnd: end, isClosed: false, rest: end };
}

/** The most lines that are tried as the end of a body: each of them is a reading of its own. */
const mostEnds = 4;

function salvageDeclaration(
  lines: readonly Line[],
  { header, members, isOpened, body, bodyEnd, isClosed, rest }: Parts,
): Edits {
  const line = lines[header];
  const before = readLines(lines.slice(0, header), contexts.leading);
  const behind = readLines(lines.slice(rest), contexts.statements);
  const named = line && readHeader(line);
  if (!named) return combined(lost(lines.slice(0, rest), header), behind);
  const inner = lines.slice(body, bodyEnd);
  return combined(
    before,
    named,
    isOpened
      ? readLines(lines.slice(header + 1, body - 1), contexts.nothing)
      : missing("{", line),
    readLines(inner, members),
    isClosed ? nothing : missingEnd(inner, lines[body - 1] ?? line, isOpened),
    behind,
  );
}

/** What cannot be read at all, as its name cannot; its comments would be the next one's. */
function lost(lines: readonly Line[], header: number): Edits {
  const line = lines[header];
  if (!line) return nothing;
  const problem = firstProblem(withoutBrace(line), contexts.header)?.message;
  return {
    ...nothing,
    damages: [{ ...trimmed(line), problem: problem ?? "A name expected." }],
    blanked: lines,
  };
}

function withoutBrace({ text }: Line): string {
  return text.replace(/\{\s*$/, "");
}

/** A name that can be read, if not what it extends; undefined where not even that. */
function readHeader(line: Line): Edits | undefined {
  const text = withoutBrace(line);
  const problem = firstProblem(text, contexts.header);
  if (!problem) return nothing;
  const [name] =
    /^.*?\b(?:class|interface|enum)[ \t]+[\w$]+(?![\w$])(?:<[\w$, \t]*>)?(?=[^\w<\s]*(?:\s|$))/.exec(
      text,
    ) ?? [];
  if (name === undefined || firstProblem(name, contexts.header))
    return undefined;
  return {
    ...nothing,
    damages: [{ ...trimmed(line), problem: problem.message }],
    blanked: [
      { start: line.start + name.length, end: line.start + text.length },
    ],
  };
}

function missing(token: string, { start, end, text }: Line): Edits {
  const written = start + text.trimEnd().length;
  return {
    ...nothing,
    damages: [
      { start: written - 1, end: written, problem: `'${token}' expected.` },
    ],
    put: [{ at: end, token }],
  };
}

/**
 * The comments that a body ends with belong to no member, and would hide what is put there.
 *
 * @param opening The line before the body.
 */
function missingEnd(
  body: readonly Line[],
  opening: Line,
  isOpened: boolean,
): Edits {
  const last = body.findLastIndex((it) => !isBlank(it) && !isComment(it));
  const shown = body.findLast((it) => !isBlank(it)) ?? opening;
  const { damages } = missing("}", shown);
  // Not where the `{` is put that is missing, too.
  const at = body[last]?.end ?? opening.end + (isOpened ? 0 : 1);
  return {
    damages: damages.map((it) => ({ ...it, isEnd: true })),
    blanked: body.slice(last + 1),
    put: [{ at, token: "}" }],
  };
}
