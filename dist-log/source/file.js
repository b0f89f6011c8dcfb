/** Files and standard input → their texts. */
import { readFile, realpath } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { decode } from "./decode.js";
import { isMissing, reasonOf } from "./file-failure.js";
import { urlMeant } from "./input.js";
/** What standard input is called in diagnostics. */
export const standardInput = "<stdin>";
export async function readInput(file) {
    try {
        // One file may be reached by several links.
        const [key, bytes] = await Promise.all([realpath(file), readFile(file)]);
        return textOf(key, file, bytes);
    }
    catch (error) {
        return unreadable(file, error);
    }
}
export async function readStandardInput() {
    try {
        const bytes = await buffer(process.stdin);
        return textOf(standardInput, standardInput, bytes);
    }
    catch (error) {
        return unreadable(standardInput, error);
    }
}
function textOf(key, file, bytes) {
    const text = decode(bytes);
    if (text === undefined)
        return diagnostic("input-binary", { file });
    return text.trim() === ""
        ? diagnostic("input-empty", { file }, { file, start: 0, end: 0 })
        : { key, source: { file, text } };
}
export function unreadable(file, error) {
    return isMissing(error)
        ? diagnostic("input-not-found", { file, nearest: urlMeant(file) })
        : diagnostic("input-not-readable", { file, reason: reasonOf(error) });
}
