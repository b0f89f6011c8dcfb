/** The tables of a page as HTML. */
import { append } from "../schema/append.js";
import { shownText } from "./html-text.js";
import { enclosing, type HtmlElement } from "./html-tree.js";
import type { EnumRow, Found, MemberRow, PageTable } from "./page.js";
import type { Row } from "./page-rows.js";
import {
  captionOf,
  columnsOf,
  enumColumns,
  enumRowOf,
  memberRowOf,
  type Columns,
} from "./page-table.js";
import type { Place, SourceText } from "./source-text.js";

export interface HtmlTable {
  readonly at: Place;
  readonly caption?: Found<string>;
  readonly rows: readonly Row[];
}

/** A row belongs to the innermost table: a page may be laid out in one. */
export function htmlTables(
  elements: readonly HtmlElement[],
  source: SourceText,
): readonly HtmlTable[] {
  const parts = partsOf(elements);
  return elements
    .filter(({ tagName }) => tagName === "table")
    .map((table) => {
      const of = parts.get(table) ?? [];
      const caption = of.find(({ tagName }) => tagName === "caption");
      const { startOffset = 0, endOffset = 0 } =
        table.sourceCodeLocation?.startTag ?? {};
      return {
        at: { file: source.file, start: startOffset, end: endOffset },
        ...(caption && { caption: shownText(caption, source) }),
        rows: of
          .filter(({ tagName }) => tagName === "tr")
          .map((it) => rowOf(it, source)),
      };
    });
}

/** Captions and rows by their table. */
function partsOf(
  elements: readonly HtmlElement[],
): ReadonlyMap<HtmlElement, readonly HtmlElement[]> {
  const parts = new Map<HtmlElement, HtmlElement[]>();
  for (const element of elements) {
    if (element.tagName !== "caption" && element.tagName !== "tr") continue;
    const table = enclosing(element, "table");
    if (table) append(parts, table, element);
  }
  return parts;
}

function rowOf(row: HtmlElement, source: SourceText): Row {
  const cells = row.childNodes.flatMap((it) =>
    "tagName" in it && (it.tagName === "td" || it.tagName === "th")
      ? [shownText(it, source)]
      : [],
  );
  const { at } = shownText(row, source);
  return { cells, at };
}

/** Undefined for a table that describes no type. */
export function tableOf({
  at,
  caption,
  rows,
}: HtmlTable): PageTable | undefined {
  const captioned = caption && captionOf(caption);
  const [first, ...more] = rows;
  const headings = first && columnsOf(first.cells.map(({ value }) => value));
  const isOfMembers = headings?.includes("type") ?? false;
  if (!captioned && !isOfMembers) return undefined;
  const table = { at, ...(captioned?.type && { type: captioned.type }) };
  if (headings && isOfMembers)
    return {
      kind: "members",
      ...table,
      ...read<MemberRow>(more, headings, memberRowOf),
    };
  return captioned?.kind === "enum"
    ? {
        kind: "enum",
        ...table,
        ...read<EnumRow>(
          headings ? more : rows,
          headings ?? enumColumns,
          enumRowOf,
        ),
      }
    : undefined;
}

function read<R>(
  rows: readonly Row[],
  columns: Columns,
  rowIn: (cells: Row["cells"], columns: Columns) => R | undefined,
): { readonly rows: readonly R[]; readonly unread: readonly Place[] } {
  const found = rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, at }) => ({ row: rowIn(cells, columns), at }));
  return {
    rows: found.flatMap(({ row }) => row ?? []),
    unread: found.flatMap(({ row, at }) => (row ? [] : [at])),
  };
}
