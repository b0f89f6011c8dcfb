/** Where the translation of a regular expression stands in it. */
export function createRegexCursor(pattern) {
    return {
        pattern,
        at: 0,
        options: { m: false, n: false, s: false, x: false },
        ignoreCase: false,
        problem: undefined,
    };
}
/** Keeps the first reason, and goes to the end, where every loop stops. */
export function giveUp(cursor, problem) {
    cursor.problem ??= problem;
    cursor.at = cursor.pattern.length;
    return "";
}
export function isAtEnd({ pattern, at }) {
    return at >= pattern.length;
}
/** Goes past `text`, if that is what comes next. */
export function take(cursor, text) {
    if (!cursor.pattern.startsWith(text, cursor.at))
        return false;
    cursor.at += text.length;
    return true;
}
/** Goes past what the sticky expression matches. */
export function takeMatch(cursor, expression) {
    expression.lastIndex = cursor.at;
    const match = expression.exec(cursor.pattern);
    if (match)
        cursor.at += match[0].length;
    return match ?? undefined;
}
export function takeCharacter(cursor) {
    return cursor.pattern.charAt(cursor.at++);
}
