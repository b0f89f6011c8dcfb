/** The lines of a text, and where they stand. */
import type { Found } from "./page.js";
import type { Excerpt, Region } from "./source-text.js";

/** Without white space at its end. */
export interface Line extends Region {
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end).trimEnd() });
    start = end + 1;
  }
  return lines;
}

/** Something a line says: its place is what of the line is not blank. */
export function foundIn<T>(text: Excerpt, line: Line, value: T): Found<T> {
  const indent = line.text.length - line.text.trimStart().length;
  return {
    value,
    at: text.place(line.start + indent, line.start + line.text.length),
  };
}

/** What separates the cells of a row, in what kind of copy. */
export type Separator = "\t" | "|";

/** A browser keeps cells apart by tabs, Markdown by pipes; glued cells stay one. */
export function separatorIn(text: string): Separator | undefined {
  return separators.find((it) => text.includes(it));
}

const separators: readonly Separator[] = ["\t", "|"];

export function cellsOf(
  text: Excerpt,
  line: Line,
  separator: Separator,
): readonly Found<string>[] {
  const framed = separator === "|" && line.text.trimStart().startsWith("|");
  const cells: Found<string>[] = [];
  let { start } = line;
  for (const cell of line.text.split(separator)) {
    const end = start + cell.length;
    const indent = cell.length - cell.trimStart().length;
    cells.push({
      value: separator === "|" ? unescaped(cell.trim()) : cell.trim(),
      at: text.place(
        start + indent,
        start + Math.max(indent, cell.trimEnd().length),
      ),
    });
    start = end + separator.length;
  }
  return framed ? cells.slice(1) : cells;
}

/** `List\<string\>` */
function unescaped(cell: string): string {
  return cell.replaceAll(/\\(?=[<>_*[\]])/g, "");
}
