/**
 * What the scanner of C# finds, and how it goes on where it finds something else: it skips what it
 * does not know to the next line that begins a declaration.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { takeAttributes } from "./csharp-attributes.js";
import { skipOne, takeBracketed } from "./csharp-cursor.js";
export function takeLead({ cursor, text }) {
    const first = cursor.peek();
    const attributes = takeAttributes(cursor, text);
    const doc = text.doc(first?.doc ?? cursor.peek()?.doc);
    const taken = new Map();
    for (let token = cursor.peek(); token && modifiers.has(token.text); token = cursor.peek()) {
        taken.set(token.text, token);
        cursor.take();
    }
    return { first, doc, attributes, modifiers: taken };
}
const modifiers = new Set([
    "abstract",
    "async",
    "const",
    "extern",
    "file",
    "internal",
    "new",
    "override",
    "partial",
    "private",
    "protected",
    "public",
    "readonly",
    "ref",
    "required",
    "sealed",
    "static",
    "unsafe",
    "virtual",
    "volatile",
]);
/** To the next line that may begin a declaration, or behind the statement or block that is here. */
export function skipDamage({ cursor, text, diagnostics }, first, problem) {
    do {
        if (cursor.isAt("{")) {
            takeBracketed(cursor);
            break;
        }
        if (cursor.takeIf(";"))
            break;
        skipOne(cursor);
    } while (cursor.peek() && !begins(cursor));
    const region = {
        start: first?.start ?? 0,
        end: cursor.peek(-1)?.end ?? 0,
    };
    const { at } = text.fact(undefined, region);
    diagnostics.push(diagnostic("listing-damaged", { problem }, at));
}
function begins(cursor) {
    const token = cursor.peek();
    return (token !== undefined &&
        (token.text === "}" ||
            (token.startsLine &&
                (modifiers.has(token.text) || /^(?:\[|namespace)$/.test(token.text)))));
}
/** The text ends inside a declaration. */
export function reportEnd({ cursor, text, diagnostics }) {
    const last = cursor.peek(-1);
    const { at } = text.fact(undefined, last ?? { start: 0, end: 0 });
    // One is enough, however deeply it is nested.
    if (!diagnostics.some(({ code }) => code === "listing-incomplete"))
        diagnostics.push(diagnostic("listing-incomplete", {}, at));
}
