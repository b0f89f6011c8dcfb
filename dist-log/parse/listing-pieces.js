import { blank } from "./listing-mask.js";
export function linesOf(text) {
    let start = 0;
    return text.split("\n").map((line) => {
        const end = start + line.length;
        const result = { start, end, text: line };
        start = end + 1;
        return result;
    });
}
/** The line on which a class, an interface, an enum or a type begins. */
export function isDeclaration({ text }) {
    return declaration.test(text);
}
const declaration = /^[ \t]*(?:(?:export|declare|default|abstract|const)[ \t]+)*(?:class|interface|enum|type)[ \t]+[\w$]/;
/** What a line holds but white space; `isOnly(line, "{")`. */
export function isOnly({ text }, token) {
    return text.trim() === token;
}
export function isBlank({ text }) {
    return text.trim() === "";
}
export function indentOf({ text }) {
    return text.length - text.trimStart().length;
}
/** The text cut before each declaration and the comments and decorators that belong to it. */
export function piecesOf(text) {
    const lines = linesOf(text);
    const starts = lines.flatMap((line, index) => {
        if (!isDeclaration(line))
            return [];
        const start = lines[leadOf(lines, index)]?.start ?? 0;
        return start > 0 ? [start] : [];
    });
    const bounds = [0, ...starts, text.length];
    return bounds
        .slice(0, -1)
        .map((start, index) => ({ start, end: bounds[index + 1] ?? text.length }));
}
/** The first of the lines that belong to the declaration on a line. */
function leadOf(lines, declared) {
    let first = declared;
    for (;;) {
        const line = lines[first - 1];
        if (!line)
            return first;
        if (/^\s*(?:\/\/|@|\/\*.*\*\/\s*$|$)/.test(line.text)) {
            first--;
            continue;
        }
        // The end of a comment, or of a decorator's arguments: `})`.
        const opening = /\*\/\s*$/.test(line.text)
            ? /^\s*\/\*/
            : /^\s*[\])}]*\)\s*$/.test(line.text)
                ? /^\s*@/
                : undefined;
        const start = opening && findAbove(lines, first - 1, opening);
        if (start === undefined)
            return first;
        first = start;
    }
}
/** Undefined where a declaration comes first. */
function findAbove(lines, from, pattern) {
    for (let index = from; index >= 0; index--) {
        const line = lines[index];
        if (!line || isDeclaration(line))
            return undefined;
        if (pattern.test(line.text))
            return index;
    }
    return undefined;
}
const opensModule = /^[ \t]*(?:(?:export|declare)[ \t]+)*(?:module|namespace)[ \t]+[\w$.]+\s*\{/m;
/**
 * The same without the module around all, so that its declarations can be read one by one. Its end
 * stays where it cannot be told from that of the last class: the text may have been cut off.
 */
export function withoutModule(text) {
    const match = opensModule.exec(text);
    if (!match)
        return text;
    const { index, 0: opening } = match;
    const inner = text.slice(index + opening.length);
    const lines = linesOf(inner).filter((line) => !isBlank(line));
    const last = lines.at(-1);
    const before = lines.at(-2);
    const isClosed = last &&
        isOnly(last, "}") &&
        (!before ||
            /\}\s*$/.test(before.text) ||
            lines.some((it) => isDeclaration(it) && indentOf(it) > indentOf(last)));
    const end = isClosed ? last.start : inner.length;
    return (text.slice(0, index) +
        blank(opening) +
        inner.slice(0, end) +
        blank(inner.slice(end)));
}
