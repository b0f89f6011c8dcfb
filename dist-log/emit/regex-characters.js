/**
 * The characters of a .NET regular expression: escapes and classes.
 *
 * .NET matches UTF-16 code units, so that the translation has no flag `u`. Unicode's categories,
 * which need that flag, stand in classes as `\p{Nd}`; the runtime puts the code units in place.
 *
 * Source: "Character classes in .NET regular expressions", "Character escapes" of .NET's
 * documentation, and every character asked of .NET 10.
 */
import { giveUp, isAtEnd, take, takeCharacter, takeMatch, } from "./regex-cursor.js";
/** What a class escape holds, as the inside of a class, and what its capital holds. */
const classEscapes = new Map([
    ["d", "\\p{Nd}"],
    ["w", "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}"],
    ["s", "\\t-\\r\\x85\\p{Z}"],
]);
/** A word boundary knows two characters more than `\w`: the joiners. */
const boundary = "[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]";
/** Escapes that match no characters. */
export const assertions = new Map([
    ["A", "^"],
    // Where the search began, which is the start.
    ["G", "^"],
    ["z", "$"],
    ["Z", "(?=\\n?$)"],
    ["b", `(?:(?<=${boundary})(?!${boundary})|(?<!${boundary})(?=${boundary}))`],
    ["B", `(?:(?<=${boundary})(?=${boundary})|(?<!${boundary})(?!${boundary}))`],
]);
const generalCategories = new Set("L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn".split(" "));
/** The character that an escape stands for, the cursor being behind its backslash. */
function escapedCharacter(cursor) {
    const hex = takeMatch(cursor, /x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})/y);
    if (hex)
        return String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? "", 16));
    const octal = takeMatch(cursor, /0[0-7]{0,2}/y);
    if (octal)
        return String.fromCharCode(Number.parseInt(octal[0], 8));
    const control = takeMatch(cursor, /c([A-Za-z@[\\\]^_])/y);
    if (control)
        return String.fromCharCode((control[1] ?? "").toUpperCase().charCodeAt(0) ^ 64);
    const character = takeCharacter(cursor);
    const named = namedEscapes.get(character);
    if (named !== undefined)
        return named;
    return character === "" || /\w/.test(character)
        ? giveUp(cursor, `.NET has no escape \\${character}`)
        : character;
}
const namedEscapes = new Map([
    ["a", "\u0007"],
    ["e", "\u001b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["v", "\v"],
]);
/** `\d`, `\P{Lu}`, as the inside of a class; undefined if that is not what comes next. */
function takeClassEscape(cursor) {
    const letter = takeMatch(cursor, /[dDwWsS]/y)?.[0];
    if (letter !== undefined) {
        const inside = classEscapes.get(letter.toLowerCase()) ?? "";
        return { inside, negated: letter !== letter.toLowerCase() };
    }
    const category = takeMatch(cursor, /([pP])\{(\w+)\}/y);
    if (!category)
        return undefined;
    const [, letterP, name = ""] = category;
    if (!generalCategories.has(name))
        giveUp(cursor, `JavaScript has no character block \\p{${name}}`);
    if (cursor.ignoreCase)
        giveUp(cursor, `(?i) with \\p{${name}} is another set in JavaScript`);
    return { inside: `\\p{${name}}`, negated: letterP === "P" };
}
/** An escape outside a class, of one character; the cursor is behind the backslash. */
export function takeEscapedAtom(cursor) {
    const set = takeClassEscape(cursor);
    if (set)
        return `[${set.negated ? "^" : ""}${set.inside}]`;
    return literal(escapedCharacter(cursor), cursor);
}
/** A character that stands for itself. */
export function literal(character, cursor) {
    const others = othersOf(character, character, cursor);
    if (others !== "")
        return `[${character}${others}]`;
    return /[\\^$.*+?()[\]{}|]/.test(character) ? `\\${character}` : character;
}
/** `[a-z-[aeiou]]` as `(?![aeiou])[a-z]`; the cursor is behind the bracket. */
export function takeClass(cursor) {
    const negated = take(cursor, "^");
    const members = [];
    let without = "";
    // A first bracket that closes is a member, so that no class is empty.
    while (members.length === 0 || !take(cursor, "]")) {
        if (isAtEnd(cursor))
            return giveUp(cursor, "a class has no end");
        if (members.length > 0 && take(cursor, "-[")) {
            without = `(?!${takeClass(cursor)})`;
            if (!take(cursor, "]"))
                return giveUp(cursor, "a subtraction is not the last in its class");
            break;
        }
        members.push(takeMember(cursor));
    }
    const all = classOf(members, negated);
    return without === "" ? all : `(?:${without}${all})`;
}
/** `[\Wx]` as `(?:[x]|[^\w])`: JavaScript's `\W` is another one. */
function classOf(members, negated) {
    const plain = members.filter((it) => !it.negated).map((it) => it.inside);
    const inverse = members.filter((it) => it.negated);
    if (inverse.length === 0)
        return `[${negated ? "^" : ""}${plain.join("")}]`;
    const parts = [
        ...(plain.length > 0 ? [`[${plain.join("")}]`] : []),
        ...inverse.map((it) => `[^${it.inside}]`),
    ].join("|");
    return negated ? `(?:(?!${parts})[^])` : `(?:${parts})`;
}
function takeMember(cursor) {
    if (take(cursor, "[:"))
        giveUp(cursor, "it is not plain what [: means in a class");
    const first = takeMemberCharacter(cursor);
    if (typeof first !== "string")
        return first;
    // `[a-z-[aeiou]]`: what follows the last hyphen is no end of a range.
    if (!takeMatch(cursor, /-(?![\][])/y))
        return rangeOf(first, first, cursor);
    const last = takeMemberCharacter(cursor);
    if (typeof last === "string" && first <= last)
        return rangeOf(first, last, cursor);
    giveUp(cursor, "a range of characters has no end");
    return { inside: "", negated: false };
}
function takeMemberCharacter(cursor) {
    if (!take(cursor, "\\"))
        return takeCharacter(cursor);
    const set = takeClassEscape(cursor);
    if (set)
        return set;
    return take(cursor, "b") ? "\b" : escapedCharacter(cursor);
}
function rangeOf(first, last, cursor) {
    const range = first === last
        ? classLiteral(first)
        : `${classLiteral(first)}-${classLiteral(last)}`;
    return { inside: range + othersOf(first, last, cursor), negated: false };
}
function classLiteral(character) {
    return /[\\\][^-]/.test(character) ? `\\${character}` : character;
}
/** Letters that are equal to others in .NET, but not in JavaScript. */
const folded = [
    ["kK", "\u212a"],
    // Where the server's culture is not the invariant one.
    ["iI", "\u0130"],
];
/** What .NET takes with `(?i)` for the characters of a range, beside what JavaScript takes. */
function othersOf(from, to, cursor) {
    if (!cursor.ignoreCase)
        return "";
    const has = (it) => from <= it && it <= to;
    if (to > "\u017f" || [..."\u00b5\u00c5\u00df\u00e5\u0130"].some(has))
        return giveUp(cursor, "(?i) with letters beyond a to z compares otherwise in JavaScript");
    return folded
        .filter(([letters]) => [...letters].some(has))
        .map(([, others]) => others)
        .join("");
}
