export function linesOf(text) {
    const lines = [];
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf("\n", start);
        const end = newline === -1 ? text.length : newline;
        lines.push({ start, end, text: text.slice(start, end).trimEnd() });
        start = end + 1;
    }
    return lines;
}
/** Something a line says: its place is what of the line is not blank. */
export function foundIn(text, line, value) {
    const indent = line.text.length - line.text.trimStart().length;
    return {
        value,
        at: text.place(line.start + indent, line.start + line.text.length),
    };
}
/** A browser keeps cells apart by tabs, Markdown by pipes; glued cells stay one. */
export function separatorIn(text) {
    return separators.find((it) => text.includes(it));
}
const separators = ["\t", "|"];
export function cellsOf(text, line, separator) {
    const framed = separator === "|" && line.text.trimStart().startsWith("|");
    const cells = [];
    let { start } = line;
    for (const cell of line.text.split(separator)) {
        const end = start + cell.length;
        const indent = cell.length - cell.trimStart().length;
        cells.push({
            value: separator === "|" ? unescaped(cell.trim()) : cell.trim(),
            at: text.place(start + indent, start + Math.max(indent, cell.trimEnd().length)),
        });
        start = end + separator.length;
    }
    return framed ? cells.slice(1) : cells;
}
/** `List\<string\>` */
function unescaped(cell) {
    return cell.replaceAll(/\\(?=[<>_*[\]])/g, "");
}
