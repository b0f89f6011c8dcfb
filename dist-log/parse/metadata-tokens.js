/** The next token at or behind an offset. */
export function nextToken(text, at) {
    const start = behindSpaces(text, at);
    const character = text.charAt(start);
    const mark = marks.get(character);
    if (mark)
        return { kind: mark, start, end: start + character.length };
    return character === '"' ? stringAt(text, start) : literalAt(text, start);
}
const marks = new Map([
    ["{", "{"],
    ["}", "}"],
    ["[", "["],
    ["]", "]"],
    [":", ":"],
    [",", ","],
    ["", "end"],
]);
function behindSpaces(text, from) {
    let at = from;
    while (at < text.length && " \t\r\n".includes(text.charAt(at)))
        at++;
    return at;
}
function stringAt(text, start) {
    let close = text.indexOf('"', start + 1);
    while (close !== -1 && isEscaped(text, close))
        close = text.indexOf('"', close + 1);
    if (close === -1)
        return broken(start, text.length, "the text ends inside a string");
    const end = close + 1;
    const written = text.slice(start, end);
    if (!/[\\\p{Cc}]/u.test(written))
        return { kind: "string", value: written.slice(1, -1), start, end };
    try {
        const value = JSON.parse(written);
        return { kind: "string", value, start, end };
    }
    catch {
        return broken(start, end, "this string is not as JSON writes it");
    }
}
/** Behind an odd number of backslashes. */
function isEscaped(text, quote) {
    let at = quote;
    while (text[at - 1] === "\\")
        at--;
    return (quote - at) % 2 === 1;
}
const words = new Map([
    ["true", true],
    ["false", false],
    ["null", null],
]);
function literalAt(text, start) {
    let end = start;
    while (end < text.length && /[\w.+-]/.test(text.charAt(end)))
        end++;
    const written = text.slice(start, end);
    const word = words.get(written);
    if (word !== undefined)
        return { kind: "literal", value: word, start, end };
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written))
        return { kind: "literal", value: Number(written), start, end };
    return broken(start, Math.max(end, start + 1), `'${written || text.charAt(start)}' is no JSON`);
}
function broken(start, end, problem) {
    return { kind: "broken", problem, start, end };
}
