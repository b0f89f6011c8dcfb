/** The tables of the Metadata tab, in a page's text. */
import {
  cellsOf,
  foundIn,
  separatorIn,
  type Line,
  type Separator,
} from "./lines.js";
import type { EnumRow, Found, MemberRow, PageTable } from "./page.js";
import {
  cellsOfGlued,
  looksGlued,
  splitGlued,
  splitGluedEnum,
} from "./page-glued.js";
import {
  captionOf,
  columnsOf,
  enumColumns,
  enumRowOf,
  memberRowOf,
  type Caption,
  type Columns,
} from "./page-table.js";
import type { Excerpt, Place } from "./source-text.js";

/** The line of the first table's caption or headings; -1 where there is no table. */
export function findTables(text: Excerpt, lines: readonly Line[]): number {
  return startsOf(text, lines)[0]?.at ?? -1;
}

export function tablesIn(
  text: Excerpt,
  lines: readonly Line[],
): readonly PageTable[] {
  const starts = startsOf(text, lines);
  const shown = new Set(
    starts.flatMap(({ caption }) => caption.type?.value ?? []),
  );
  return starts.map(({ at, caption }, index) =>
    tableOf(text, caption, lines.slice(at, starts[index + 1]?.at), shown),
  );
}

interface Start {
  readonly at: number;
  readonly caption: Caption;
}

/** Anyone may write `Query Parameters:`; what makes it a caption are the headings below. */
function startsOf(text: Excerpt, lines: readonly Line[]): readonly Start[] {
  const starts: Start[] = [];
  for (const [at, line] of lines.entries()) {
    const caption = captionOf(foundIn(text, line, line.text.trim()));
    const below = lines.slice(at + 1).find((it) => it.text.trim() !== "");
    const headings = headingsOf(line);
    if (caption && (caption.kind === "enum" || (below && headingsOf(below))))
      starts.push({ at, caption });
    else if (headings && !isCaptioned(starts.at(-1), at, lines))
      starts.push({ at, caption: { kind: kindOf(headings.columns) } });
  }
  return starts;
}

function kindOf(columns: Columns): Caption["kind"] {
  return columns.includes("type") ? "members" : "enum";
}

function isCaptioned(
  start: Start | undefined,
  at: number,
  lines: readonly Line[],
): boolean {
  return (
    start !== undefined &&
    lines.slice(start.at + 1, at).every(({ text }) => text.trim() === "")
  );
}

interface Headings {
  readonly columns: Columns;
  /** Absent where the cells are glued. */
  readonly separator?: Separator;
}

const glued: readonly (readonly [RegExp, Headings])[] = [
  [
    /^\s*Name ?Parameter ?Data ?Type ?Required(?: ?Description)?$/i,
    { columns: ["name", "parameter", "type", "required", "description"] },
  ],
  [/^\s*NameValue$/i, { columns: ["name", "value"] }],
];

function headingsOf({ text }: Line): Headings | undefined {
  const separator = separatorIn(text);
  if (!separator) return glued.find(([it]) => it.test(text))?.[1];
  const cells = text.replace(/^\s*\|/, "").split(separator);
  const columns = columnsOf(cells);
  return columns && { columns, separator };
}

function tableOf(
  text: Excerpt,
  { kind, type }: Caption,
  lines: readonly Line[],
  shown: ReadonlySet<string>,
): PageTable {
  const [first] = lines;
  const position = lines.findIndex((it) => headingsOf(it) !== undefined);
  const below = lines
    .slice(position + 1)
    .filter((line) => captionOf(foundIn(text, line, line.text)) === undefined)
    .filter((line) => line.text.trim() !== "" && !isRule(line.text));
  const found = lines[position] && headingsOf(lines[position]);
  const table = {
    at: text.place(first?.start ?? 0, first?.end ?? 0),
    ...(type && { type }),
  };
  if (kind === "members" && found)
    return { kind, ...table, ...memberRows(text, below, found, shown) };
  const headings = found ?? withoutHeadings(below);
  return { kind: "enum", ...table, ...enumRows(text, below, headings) };
}

function withoutHeadings(lines: readonly Line[]): Headings {
  const separator = separatorIn(lines.map((it) => it.text).join("\n"));
  return { columns: enumColumns, ...(separator && { separator }) };
}

/** `---|---` */
function isRule(text: string): boolean {
  return /^[\s|:-]+$/.test(text) && text.includes("-");
}

interface Rows<R> {
  readonly rows: readonly R[];
  readonly unread: readonly Place[];
}

type Cells = readonly Found<string>[];

function memberRows(
  text: Excerpt,
  lines: readonly Line[],
  headings: Headings,
  shown: ReadonlySet<string>,
): Rows<MemberRow> {
  return rowsOf<MemberRow>(text, lines, headings, {
    isRow: (line) => !headings.separator && looksGlued(line.trim()),
    split: ({ value, at }) => {
      const row = splitGlued(value, shown);
      return row && cellsOfGlued(row, at);
    },
    rowOf: memberRowOf,
  });
}

function enumRows(
  text: Excerpt,
  lines: readonly Line[],
  headings: Headings,
): Rows<EnumRow> {
  const hasValues = headings.columns.includes("value");
  return rowsOf<EnumRow>(text, lines, headings, {
    // Without a separator behind it, too: a copy may be trimmed.
    isRow: (line) => !headings.separator || isName(line.trim()),
    split: (row) => {
      if (!hasValues) return isName(row.value) ? [row] : undefined;
      const cells = splitGluedEnum(row.value);
      return cells?.map((value) => ({ ...row, value }));
    },
    rowOf: enumRowOf,
  });
}

function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
}

interface Reader<R> {
  /** Whether a line without separators is a row. */
  isRow(text: string): boolean;
  split(row: Found<string>): Cells | undefined;
  rowOf(cells: Cells, columns: Columns): R | undefined;
}

function rowsOf<R>(
  text: Excerpt,
  lines: readonly Line[],
  { columns, separator }: Headings,
  { isRow, split, rowOf }: Reader<R>,
): Rows<R> {
  const rows: R[] = [];
  const unread: Place[] = [];
  const starts = (line: Line): boolean =>
    (separator && line.text.includes(separator)) || isRow(line.text);
  for (const [line, ...more] of grouped(lines, starts)) {
    if (!line) continue;
    const whole = foundIn(text, line, line.text.trim());
    const cells = separator ? cellsOf(text, line, separator) : split(whole);
    const described =
      cells &&
      describedWith(
        cells,
        columns,
        more.map((it) => foundIn(text, it, it.text.trim())),
      );
    const row = described && rowOf(described, columns);
    if (row) rows.push(row);
    else unread.push(whole.at);
  }
  return { rows, unread };
}

/** A line that starts no row goes on with the description of the row before. */
function grouped(
  lines: readonly Line[],
  starts: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (starts(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function describedWith(cells: Cells, columns: Columns, more: Cells): Cells {
  const last = more.at(-1);
  if (!last) return cells;
  return columns.map((column, index) => {
    const cell = cells[index] ?? { value: "", at: last.at };
    if (column !== "description") return cell;
    const lines = [cell, ...more].map(({ value }) => value);
    return {
      value: lines.filter((it) => it !== "").join("\n"),
      at: { ...cell.at, end: last.at.end },
    };
  });
}
