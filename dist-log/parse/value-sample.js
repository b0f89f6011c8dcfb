/** The body of a JSON or JSV sample → its value. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { JsvError, parseJsv } from "./jsv.js";
export function parseJsonSample(body) {
    try {
        return { value: JSON.parse(body.text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // What the parser says, and whether it says where, differs by version of Node.
        const problem = "a bracket, quote or comma is missing, or it breaks off.";
        return notWellFormed("JSON", problem, body, 0);
    }
}
export function parseJsvSample(body) {
    try {
        return { value: parseJsv(body.text) };
    }
    catch (error) {
        if (!(error instanceof JsvError))
            throw error;
        return notWellFormed("JSV", error.message, body, error.offset);
    }
}
function notWellFormed(format, problem, body, offset) {
    const start = Math.min(offset, body.text.length - 1);
    return diagnostic("sample-not-well-formed", { format, problem }, body.place(start, start + 1));
}
