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
  let line = 1;
  let lineStart = 0;
  for (
    let newline = text.indexOf("\n");
    newline !== -1 && newline < offset;
    newline = text.indexOf("\n", newline + 1)
  ) {
    line++;
    lineStart = newline + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
