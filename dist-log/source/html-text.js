/**
 * The text of HTML, and where the file has it: one character of the text may be several of the file,
 * such as `&lt;`, and tags may stand between two.
 */
import { parseFragment } from "parse5";
import { stepsIn } from "./html-tree.js";
/** White space as it is, as in `<pre>`. */
export function preservedText(element, source) {
    const pieces = [];
    for (const { node, leaves } of stepsIn(element))
        if (!leaves)
            pieces.push(...piecesOf(node, source));
    return excerptOfPieces(source.file, pieces);
}
/** As a browser shows it: white space is one space, and blocks stand on lines of their own. */
export function shownText(element, source, ends = new Set()) {
    const shown = [];
    let text = "";
    for (const { node, leaves } of stepsIn(element)) {
        if (ends.has(node.nodeName))
            break;
        if (blocks.has(node.nodeName))
            text += "\n";
        if (leaves || !isText(node))
            continue;
        text += node.value.replaceAll(/\s+/g, " ");
        shown.push(...piecesOf(node, source));
    }
    const lines = text
        .split("\n")
        .map((line) => line.replaceAll(/ +/g, " ").trim());
    return {
        value: lines.filter((line) => line !== "").join("\n"),
        at: placeOfShown(excerptOfPieces(source.file, shown), element),
    };
}
/** What is not blank; of an empty element its beginning. */
function placeOfShown(excerpt, element) {
    const { text, file } = excerpt;
    const end = text.trimEnd().length;
    if (end > 0)
        return excerpt.place(text.length - text.trimStart().length, end);
    const start = element.sourceCodeLocation?.startTag?.endOffset ?? 0;
    return { file, start, end: start };
}
const blocks = new Set([
    "address",
    "article",
    "blockquote",
    "br",
    "caption",
    "div",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
]);
function isText(node) {
    return node.nodeName === "#text";
}
function piecesOf(node, { text }) {
    const at = node.sourceCodeLocation;
    if (!at)
        return [];
    const region = { start: at.startOffset, end: at.endOffset };
    if (node.nodeName === "br")
        return [{ text: "\n", region }];
    if (!isText(node))
        return [];
    const pieces = decoded(text.slice(region.start, region.end), region.start);
    const found = [pieces, withoutFirstBreak(pieces)].find((it) => it.map((piece) => piece.text).join("") === node.value);
    // A parser moves text that stands where none may be: then only its region is known.
    return found ?? [{ text: node.value, region }];
}
/** A line break right behind `<pre>` is no part of its text. */
function withoutFirstBreak(pieces) {
    const [first, ...more] = pieces;
    if (!first?.text.startsWith("\n"))
        return pieces;
    const { start, end } = first.region;
    const length = first.text.length === 1 ? end - start : 1;
    return [
        { text: first.text.slice(1), region: { start: start + length, end } },
        ...more,
    ];
}
/** What HTML writes in more characters than it stands for. */
const units = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);?|\r\n?|\0/g;
function decoded(text, start) {
    const pieces = [];
    let end = 0;
    const verbatim = (to) => {
        if (to > end)
            pieces.push({
                text: text.slice(end, to),
                region: { start: start + end, end: start + to },
            });
    };
    for (const { 0: unit, index } of text.matchAll(units)) {
        verbatim(index);
        end = index + unit.length;
        pieces.push({
            text: common.get(unit) ?? characterOf(unit),
            region: { start: start + index, end: start + end },
        });
    }
    verbatim(text.length);
    return pieces;
}
/** What pages are full of. A browser drops a zero byte. */
const common = new Map([
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&amp;", "&"],
    ["&quot;", '"'],
    ["\r\n", "\n"],
    ["\r", "\n"],
    ["\0", ""],
]);
function characterOf(unit) {
    const [node] = parseFragment(unit).childNodes;
    return node && isText(node) ? node.value : unit;
}
function excerptOfPieces(file, pieces) {
    const starts = [];
    let length = 0;
    for (const { text } of pieces) {
        starts.push(length);
        length += text.length;
    }
    /** Where the file has the character at an offset. */
    const regionAt = (offset) => {
        const index = Math.max(0, lastAtMost(starts, offset));
        const { text, region } = pieces[index] ?? nothing;
        if (text.length !== region.end - region.start)
            return region;
        const start = region.start + offset - (starts[index] ?? 0);
        return { start, end: start + 1 };
    };
    return {
        file,
        text: pieces.map(({ text }) => text).join(""),
        place: (from, to) => {
            const { start } = regionAt(from);
            return { file, start, end: to > from ? regionAt(to - 1).end : start };
        },
    };
}
const nothing = { text: "", region: { start: 0, end: 0 } };
/** The last of ascending numbers that is not above the limit. */
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
