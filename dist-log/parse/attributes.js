import { canonicalAttribute } from "./validation-attributes.js";
/** Undefined where the text is no attribute: a comment may say anything. */
export function parseAttribute(text) {
    const match = /^@?([A-Za-z_]\w*)[ \t]*(\(|$)/.exec(text.trim());
    const [, name, open] = match ?? [];
    if (!match || name === undefined)
        return undefined;
    if (open === "")
        return canonicalAttribute({ name, args: [] });
    const inner = text.trim().slice(match[0].length);
    const args = splitArguments(inner).map(parseArgument);
    return canonicalAttribute({ name, args });
}
/** Up to the closing parenthesis, at commas outside strings and brackets. */
function splitArguments(text) {
    const parts = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            at = endOfString(text, at);
        else if ("([{".includes(character))
            depth++;
        else if (depth > 0 && ")]}".includes(character))
            depth--;
        else if (depth === 0 && (character === "," || character === ")")) {
            parts.push(text.slice(start, at));
            start = at + 1;
            if (character === ")")
                break;
        }
    }
    return parts.map((it) => it.trim()).filter((it) => it !== "");
}
/** Where the string that starts at `open` ends: its closing quote, or the end of the text. */
function endOfString(text, open) {
    // `@"C:\"`: nothing is escaped in it but a quote, by another one.
    const escape = text[open - 1] === "@" ? '""' : "\\";
    for (let at = open + 1; at < text.length; at++) {
        if (text.startsWith(escape, at))
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
function parseArgument(text) {
    const [, name, value] = /^([A-Za-z_]\w*)\s*=\s*(.*)$/s.exec(text) ?? [];
    return name !== undefined && value !== undefined
        ? { name, value: parseValue(value) }
        : { value: parseValue(text) };
}
function parseValue(text) {
    if (/^@?"/.test(text))
        return joinedStrings(text);
    if (text === "true" || text === "false")
        return text === "true";
    if (text === "null")
        return null;
    // An enum's member, `typeof(X)` or a list stays as it is written.
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
/** `"one " + @"two"`: what C# breaks over several lines is one text. */
function joinedStrings(text) {
    const open = text.indexOf('"');
    const end = endOfString(text, open);
    const inner = text.slice(open + 1, end);
    const value = open === 0 ? unescaped(inner) : inner.replaceAll('""', '"');
    const [, next] = /^\s*\+\s*(@?".*)$/s.exec(text.slice(end + 1)) ?? [];
    return next === undefined ? value : value + joinedStrings(next);
}
const escapes = {
    "0": "\0",
    a: "\u0007",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
};
/** C#'s escapes; a backslash before any other character stands for that character. */
function unescaped(text) {
    return text.replaceAll(/\\(?:u([\dA-Fa-f]{4})|(.))/gs, (_, code, character) => code === undefined
        ? (escapes[character ?? ""] ?? character ?? "")
        : String.fromCharCode(Number.parseInt(code, 16)));
}
/** The value of an argument by name. */
export function argumentOf(attribute, name) {
    return attribute?.args.find((it) => it.name === name)?.value;
}
