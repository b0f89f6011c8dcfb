/** An input's text and the places in it. Lines and columns are computed only when asked for. */

export interface SourceText {
  /** The input as the user named it: a path, or `<stdin>`. */
  readonly file: string;
  readonly text: string;
}

/** A range of an input: UTF-16 offsets, `end` exclusive. */
export interface Place extends Region {
  readonly file: string;
}

/** As plain data, where the place had still to be looked for. */
export function settled({ file, start, end }: Place): Place {
  return { file, start, end };
}

/** A range of one text, where it is clear which. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * A part of an input that is read on its own, such as the listing of a page. What is read in it is
 * reported where the input has it, also where the part had to be decoded first.
 */
export interface Excerpt {
  readonly file: string;
  readonly text: string;
  /** Where the input has what stands between two offsets of the text. */
  place(start: number, end: number): Place;
}

export function excerptOf(
  { file, text }: SourceText,
  { start, end }: Region,
): Excerpt {
  return {
    file,
    text: text.slice(start, end),
    place: (from, to) => ({ file, start: start + from, end: start + to }),
  };
}

/** An excerpt of an excerpt. */
export function within(excerpt: Excerpt, { start, end }: Region): Excerpt {
  return {
    file: excerpt.file,
    text: excerpt.text.slice(start, end),
    place: (from, to) => excerpt.place(start + from, start + to),
  };
}

/** One-based, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): Position {
  return positionOn(lineAt(text, 0, offset, firstLine), offset);
}

/** The line of an offset, and where it begins. */
interface LineStart {
  readonly line: number;
  readonly start: number;
}

const firstLine: LineStart = { line: 1, start: 0 };

/** Characters of a text in which lines are counted, where many positions are asked for. */
const blockLength = 4096;

/** `positionAt` for many places of few texts, which does not count each time from the beginning. */
export function createPositions(): typeof positionAt {
  const known = new Map<string, readonly LineStart[]>();
  return (text, offset) => {
    const blocks = known.get(text) ?? blocksOf(text);
    known.set(text, blocks);
    const block = Math.floor(offset / blockLength);
    const line = blocks[block] ?? firstLine;
    return positionOn(lineAt(text, block * blockLength, offset, line), offset);
  };
}

/** The line on which each block begins. */
function blocksOf(text: string): readonly LineStart[] {
  const blocks: LineStart[] = [];
  let line = firstLine;
  for (let at = 0; at <= text.length; at += blockLength) {
    blocks.push(line);
    line = lineAt(text, at, at + blockLength, line);
  }
  return blocks;
}

/** The line of `to`, given that of `from`. */
function lineAt(
  text: string,
  from: number,
  to: number,
  known: LineStart,
): LineStart {
  let { line, start } = known;
  const between = text.slice(from, to);
  for (
    let newline = between.indexOf("\n");
    newline !== -1;
    newline = between.indexOf("\n", newline + 1)
  ) {
    line++;
    start = from + newline + 1;
  }
  return { line, start };
}

function positionOn({ line, start }: LineStart, offset: number): Position {
  return { line, column: offset - start + 1 };
}
