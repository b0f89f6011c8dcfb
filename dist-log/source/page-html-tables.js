/** The tables of a page as HTML. */
import { shownText } from "./html-text.js";
import { enclosing } from "./html-tree.js";
import { captionOf, columnsOf, enumColumns, enumRowOf, memberRowOf, } from "./page-table.js";
/** A row belongs to the innermost table: a page may be laid out in one. */
export function htmlTables(elements, source) {
    const parts = partsOf(elements);
    return elements
        .filter(({ tagName }) => tagName === "table")
        .map((table) => {
        const of = parts.get(table) ?? [];
        const caption = of.find(({ tagName }) => tagName === "caption");
        const { startOffset = 0, endOffset = 0 } = table.sourceCodeLocation?.startTag ?? {};
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
function partsOf(elements) {
    const parts = new Map();
    for (const element of elements) {
        if (element.tagName !== "caption" && element.tagName !== "tr")
            continue;
        const table = enclosing(element, "table");
        if (table)
            parts.set(table, [...(parts.get(table) ?? []), element]);
    }
    return parts;
}
function rowOf(row, source) {
    const cells = row.childNodes.flatMap((it) => "tagName" in it && (it.tagName === "td" || it.tagName === "th")
        ? [shownText(it, source)]
        : []);
    const { at } = shownText(row, source);
    return { cells, at };
}
/** Undefined for a table that describes no type. */
export function tableOf({ at, caption, rows, }) {
    const captioned = caption && captionOf(caption);
    const [first, ...more] = rows;
    const headings = first && columnsOf(first.cells.map(({ value }) => value));
    const isOfMembers = headings?.includes("type") ?? false;
    if (!captioned && !isOfMembers)
        return undefined;
    const table = { at, ...(captioned?.type && { type: captioned.type }) };
    if (headings && isOfMembers)
        return {
            kind: "members",
            ...table,
            ...read(more, headings, memberRowOf),
        };
    return captioned?.kind === "enum"
        ? {
            kind: "enum",
            ...table,
            ...read(headings ? more : rows, headings ?? enumColumns, enumRowOf),
        }
        : undefined;
}
function read(rows, columns, rowIn) {
    const found = rows
        .filter(({ cells }) => cells.length > 0)
        .map(({ cells, at }) => ({ row: rowIn(cells, columns), at }));
    return {
        rows: found.flatMap(({ row }) => row ?? []),
        unread: found.flatMap(({ row, at }) => (row ? [] : [at])),
    };
}
