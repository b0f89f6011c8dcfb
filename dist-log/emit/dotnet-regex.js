/**
 * A regular expression of .NET → JavaScript's, where the two take the same texts: one for one in
 * UTF-16 code units, as .NET matches them.
 *
 * Source: ".NET regular expression language" of .NET's documentation; RegularExpressionValidator.cs,
 * which searches without options.
 */
import { assertions, literal, takeClass, takeEscapedAtom, } from "./regex-characters.js";
import { createRegexCursor, giveUp, isAtEnd, take, takeCharacter, takeMatch, } from "./regex-cursor.js";
import { printRegex } from "./regex-nodes.js";
/** In `source`, a category such as `\p{Nd}` stands for its code units, inside a class. */
export function translateRegex(pattern) {
    const cursor = createRegexCursor(pattern);
    cursor.ignoreCase = hasLeadingIgnoreCase(pattern);
    const alternatives = takeAlternatives(cursor);
    if (!isAtEnd(cursor))
        giveUp(cursor, "a parenthesis closes nothing");
    const printed = printRegex(alternatives);
    const problem = cursor.problem ?? printed.problem;
    if (problem !== undefined)
        return { problem };
    const flags = cursor.ignoreCase ? "i" : "";
    return isRegex(printed.source)
        ? { source: printed.source, flags }
        : { problem: "JavaScript has no such expression" };
}
function isRegex(source) {
    try {
        return new RegExp(source.replaceAll(/\\p\{\w+\}/g, "x")) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** `(?i)…`, `^(?is)…`: only where nothing stands before it that has a case, it is a flag. */
function hasLeadingIgnoreCase(pattern) {
    return /^(?:\^|\\A)?\(\?[mnsx]*i[imnsx]*\)/.test(pattern);
}
function withOptions({ options }, on, off) {
    const is = (it) => on.includes(it) || (options[it] && !off.includes(it));
    return { m: is("m"), n: is("n"), s: is("s"), x: is("x") };
}
/** Up to the parenthesis that closes the group, or to the end; options end with the group. */
function takeAlternatives(cursor) {
    const { options } = cursor;
    const alternatives = [[]];
    while (!isAtEnd(cursor) && cursor.pattern[cursor.at] !== ")") {
        if (take(cursor, "|"))
            alternatives.push([]);
        else
            alternatives.at(-1)?.push(...takeRepeated(cursor));
    }
    cursor.options = options;
    return alternatives;
}
function takeQuantifier(cursor) {
    return takeMatch(cursor, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)?.[0];
}
/** An atom with its quantifier; none for a comment or options. */
function takeRepeated(cursor) {
    const node = takeAtom(cursor);
    if (!node)
        return [];
    while (takeIgnored(cursor))
        ;
    const quantifier = takeQuantifier(cursor);
    return quantifier === undefined
        ? [node]
        : [{ kind: "repeat", of: node, quantifier }];
}
/** A comment; with `(?x)` white space as well. */
function takeIgnored(cursor) {
    if (take(cursor, "(?#"))
        return takeMatch(cursor, /[^)]*\)/y) !== undefined
            ? true
            : giveUp(cursor, "a comment has no end") !== "";
    return (cursor.options.x &&
        takeMatch(cursor, /[\t-\r\u0020]+|#[^\n]*/y) !== undefined);
}
function takeAtom(cursor) {
    if (takeIgnored(cursor) || isAtEnd(cursor))
        return undefined;
    if (take(cursor, "("))
        return takeGroup(cursor);
    if (take(cursor, "\\"))
        return takeEscape(cursor);
    if (take(cursor, "["))
        return atom(takeClass(cursor));
    if (takeQuantifier(cursor) !== undefined)
        return atom(giveUp(cursor, "a quantifier has nothing to repeat"));
    const { m, s } = cursor.options;
    const character = takeCharacter(cursor);
    switch (character) {
        case ".":
            return atom(s ? "[^]" : "[^\\n]");
        case "^":
            return atom(m ? "(?<![^\\n])" : "^");
        case "$":
            // Before a last line break, too.
            return atom(m ? "(?![^\\n])" : "(?=\\n?$)");
        default:
            return atom(literal(character, cursor));
    }
}
function atom(source) {
    return { kind: "atom", source };
}
function takeEscape(cursor) {
    const group = takeMatch(cursor, /([1-9]\d*)|k(?:<(\w+)>|'(\w+)')/y);
    if (group) {
        if (cursor.ignoreCase)
            giveUp(cursor, "(?i) with a back reference");
        const to = group[1] ?? group[2] ?? group[3] ?? "";
        return { kind: "reference", to };
    }
    const assertion = assertions.get(cursor.pattern.charAt(cursor.at));
    if (assertion === undefined)
        return atom(takeEscapedAtom(cursor));
    cursor.at++;
    return atom(assertion);
}
/** The cursor is behind the parenthesis. */
function takeGroup(cursor) {
    const open = takeMatch(cursor, /\?(?:[:=!>]|<[=!])/y)?.[0];
    if (open !== undefined)
        return takeBody(cursor, { open: `(${open}` });
    const named = takeMatch(cursor, /\?(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/y);
    if (named)
        return takeBody(cursor, { open: "(", name: named[1] ?? named[2] ?? "" });
    const options = takeMatch(cursor, /\?([imnsx]*)(?:-([imnsx]+))?([:)])/y);
    if (options)
        return takeOptions(cursor, options);
    if (!take(cursor, "?"))
        return takeBody(cursor, { open: cursor.options.n ? "(?:" : "(" });
    const what = cursor.pattern.slice(cursor.at, cursor.at + 2);
    return atom(giveUp(cursor, constructs.find(([start]) => what.startsWith(start))?.[1] ??
        `.NET has no group (?${what}`));
}
const constructs = [
    ["(", "JavaScript has no conditions"],
    ["<", "JavaScript has no balancing or numbered groups"],
    ["'", "JavaScript has no balancing or numbered groups"],
];
function takeBody(cursor, group) {
    const alternatives = takeAlternatives(cursor);
    if (!take(cursor, ")"))
        giveUp(cursor, "a parenthesis is not closed");
    return { kind: "group", ...group, alternatives };
}
/** `(?s)` for what follows in the group, `(?s:…)` for its own. */
function takeOptions(cursor, [, on = "", off = "", end]) {
    if (off.includes("i")
        ? cursor.ignoreCase
        : on.includes("i") && !cursor.ignoreCase)
        return atom(giveUp(cursor, "JavaScript has no (?i) for a part of an expression"));
    const before = cursor.options;
    cursor.options = withOptions(cursor, on, off);
    if (end === ")")
        return undefined;
    const body = takeBody(cursor, { open: "(?:" });
    cursor.options = before;
    return body;
}
