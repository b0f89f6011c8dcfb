import { indentOf, isOnly } from "./listing-pieces.js";
import { contexts, firstProblem } from "./listing-problems.js";
export const nothing = { damages: [], blanked: [], put: [] };
export function combined(...edits) {
    return {
        damages: edits.flatMap((it) => it.damages),
        blanked: edits.flatMap((it) => it.blanked),
        put: edits.flatMap((it) => it.put),
    };
}
export function edited(text, { blanked, put }) {
    const characters = text.split("");
    for (const { start, end } of blanked)
        for (let at = start; at < end; at++)
            if (!/[\r\n]/.test(text.charAt(at)))
                characters[at] = " ";
    for (const { at, token } of put)
        characters[at] = token;
    return characters.join("");
}
/** Members or statements, each of one line or more. */
export function readLines(lines, context) {
    const damages = [];
    const blanked = [];
    for (let index = 0; index < lines.length;) {
        const read = readAt(lines, index, context);
        const taken = lines.slice(index, index + read.count);
        const [first] = taken;
        const last = taken.at(-1);
        if (first && last && read.problem !== undefined) {
            const { start } = trimmed(first);
            damages.push({ start, end: trimmed(last).end, problem: read.problem });
            blanked.push(...taken, ...commentsOf(lines, index, context));
        }
        index += read.count;
    }
    return { ...nothing, damages, blanked };
}
/** The most lines that are read as one. */
const mostLines = 16;
function readAt(lines, index, context) {
    let text = "";
    let first = "";
    const end = Math.min(lines.length, index + mostLines);
    for (let next = index; next < end; next++) {
        text += `${lines[next]?.text}\n`;
        // `foo(` ends nothing.
        if (next > index && !/[^\w\s([{]\s*$/.test(text))
            continue;
        const problem = firstProblem(text, context);
        if (!problem)
            return { count: next + 1 - index };
        if (next === index)
            first = problem.message;
        // More lines do not help where something is wrong with these.
        if (problem.start < text.trimEnd().length)
            break;
    }
    return { count: lostTogether(lines, index, context), problem: first };
}
/** How many lines mean nothing without the first: options without an end, a body without a name. */
function lostTogether(lines, index, context) {
    const line = lines[index];
    if (!line || context !== contexts.statements)
        return 1;
    if (line.text.startsWith("/* Options:"))
        return lines.length - index;
    if (!isOnly(line, "{"))
        return 1;
    const close = lines
        .slice(index, index + longestBody)
        .findIndex((it) => isOnly(it, "}") && indentOf(it) === indentOf(line));
    return close === -1 ? 1 : close + 1;
}
const longestBody = 2000;
/**
 * The comments of a member that is damaged, or of a declaration without a name: they must not
 * become the next one's. Those before a foreign line are the next one's.
 */
function commentsOf(lines, index, context) {
    const line = lines[index];
    if (!line)
        return [];
    const owns = context === contexts.statements
        ? namesDeclaration.test(line.text) ||
            lostTogether(lines, index, context) > 1
        : namesMember.test(line.text);
    if (!owns)
        return [];
    const comments = [];
    for (let at = index - 1; at >= 0; at--) {
        const above = lines[at];
        if (!above || !isComment(above))
            break;
        comments.push(above);
    }
    return comments;
}
const namesDeclaration = /\b(?:class|interface|enum)\s/;
const namesMember = /^\s*(?:public\s|[\w$"']+\??\s*[:=])/;
/** Also a decorator, and a line of a comment that has several. */
export function isComment({ text }) {
    return /^\s*(?:\/\/|\/\*|\*|@)/.test(text);
}
/** Without the white space around it. */
export function trimmed({ start, end, text }) {
    return {
        start: start + (text.length - text.trimStart().length),
        end: end - (text.length - text.trimEnd().length),
    };
}
