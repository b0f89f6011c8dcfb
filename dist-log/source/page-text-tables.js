/** The tables of the Metadata tab, in a page's text. */
import { cellsOf, foundIn, separatorIn, } from "./lines.js";
import { cellsOfGlued, looksGlued, splitGlued, splitGluedEnum, } from "./page-glued.js";
import { captionOf, columnsOf, enumColumns, enumRowOf, memberRowOf, } from "./page-table.js";
/** The line of the first table's caption or headings; -1 where there is no table. */
export function findTables(text, lines) {
    return startsOf(text, lines)[0]?.at ?? -1;
}
export function tablesIn(text, lines) {
    const starts = startsOf(text, lines);
    const shown = new Set(starts.flatMap(({ caption }) => caption.type?.value ?? []));
    return starts.map(({ at, caption }, index) => tableOf(text, caption, lines.slice(at, starts[index + 1]?.at), shown));
}
/** Anyone may write `Query Parameters:`; what makes it a caption are the headings below. */
function startsOf(text, lines) {
    const starts = [];
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
function kindOf(columns) {
    return columns.includes("type") ? "members" : "enum";
}
function isCaptioned(start, at, lines) {
    return (start !== undefined &&
        lines.slice(start.at + 1, at).every(({ text }) => text.trim() === ""));
}
const glued = [
    [
        /^\s*Name ?Parameter ?Data ?Type ?Required(?: ?Description)?$/i,
        { columns: ["name", "parameter", "type", "required", "description"] },
    ],
    [/^\s*NameValue$/i, { columns: ["name", "value"] }],
];
function headingsOf({ text }) {
    const separator = separatorIn(text);
    if (!separator)
        return glued.find(([it]) => it.test(text))?.[1];
    const cells = text.replace(/^\s*\|/, "").split(separator);
    const columns = columnsOf(cells);
    return columns && { columns, separator };
}
function tableOf(text, { kind, type }, lines, shown) {
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
function withoutHeadings(lines) {
    const separator = separatorIn(lines.map((it) => it.text).join("\n"));
    return { columns: enumColumns, ...(separator && { separator }) };
}
/** `---|---` */
function isRule(text) {
    return /^[\s|:-]+$/.test(text) && text.includes("-");
}
function memberRows(text, lines, headings, shown) {
    return rowsOf(text, lines, headings, {
        isRow: (line) => !headings.separator && looksGlued(line.trim()),
        split: ({ value, at }) => {
            const row = splitGlued(value, shown);
            return row && cellsOfGlued(row, at);
        },
        rowOf: memberRowOf,
    });
}
function enumRows(text, lines, headings) {
    const hasValues = headings.columns.includes("value");
    return rowsOf(text, lines, headings, {
        // Without a separator behind it, too: a copy may be trimmed.
        isRow: (line) => !headings.separator || isName(line.trim()),
        split: (row) => {
            if (!hasValues)
                return isName(row.value) ? [row] : undefined;
            const cells = splitGluedEnum(row.value);
            return cells?.map((value) => ({ ...row, value }));
        },
        rowOf: enumRowOf,
    });
}
function isName(text) {
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
}
function rowsOf(text, lines, { columns, separator }, { isRow, split, rowOf }) {
    const rows = [];
    const unread = [];
    const starts = (line) => (separator && line.text.includes(separator)) || isRow(line.text);
    for (const [line, ...more] of grouped(lines, starts)) {
        if (!line)
            continue;
        const whole = foundIn(text, line, line.text.trim());
        const cells = separator ? cellsOf(text, line, separator) : split(whole);
        const described = cells &&
            describedWith(cells, columns, more.map((it) => foundIn(text, it, it.text.trim())));
        const row = described && rowOf(described, columns);
        if (row)
            rows.push(row);
        else
            unread.push(whole.at);
    }
    return { rows, unread };
}
/** A line that starts no row goes on with the description of the row before. */
function grouped(lines, starts) {
    const groups = [];
    for (const line of lines) {
        if (starts(line))
            groups.push([line]);
        else
            groups.at(-1)?.push(line);
    }
    return groups;
}
function describedWith(cells, columns, more) {
    const last = more.at(-1);
    if (!last)
        return cells;
    return columns.map((column, index) => {
        const cell = cells[index] ?? { value: "", at: last.at };
        if (column !== "description")
            return cell;
        const lines = [cell, ...more].map(({ value }) => value);
        return {
            value: lines.filter((it) => it !== "").join("\n"),
            at: { ...cell.at, end: last.at.end },
        };
    });
}
