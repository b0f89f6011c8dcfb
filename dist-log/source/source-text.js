/** An input's text and the places in it. Lines and columns are computed only when asked for. */
export function excerptOf({ file, text }, { start, end }) {
    return {
        file,
        text: text.slice(start, end),
        place: (from, to) => ({ file, start: start + from, end: start + to }),
    };
}
/** An excerpt of an excerpt. */
export function within(excerpt, { start, end }) {
    return {
        file: excerpt.file,
        text: excerpt.text.slice(start, end),
        place: (from, to) => excerpt.place(start + from, start + to),
    };
}
export function positionAt(text, offset) {
    let line = 1;
    let lineStart = 0;
    for (let newline = text.indexOf("\n"); newline !== -1 && newline < offset; newline = text.indexOf("\n", newline + 1)) {
        line++;
        lineStart = newline + 1;
    }
    return { line, column: offset - lineStart + 1 };
}
