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

/** A range of one text, where it is clear which. */
export interface Region {
  readonly start: number;
  readonly end: number;
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
