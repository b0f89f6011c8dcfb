/** Bytes → text. */
import { TextDecoder } from "node:util";
/**
 * Undefined where the bytes are no text. A byte order mark outweighs what was said about the
 * encoding, and is not part of the text, so that offsets count what an editor shows.
 */
export function decode(bytes, encoding = "utf-8") {
    const marked = marks.find(({ mark }) => mark.every((byte, position) => bytes[position] === byte));
    const text = decoderOf(marked?.encoding ?? encoding).decode(bytes);
    // The JSV sample of a page shows a `char` as what it is, which may be NUL.
    const isBinary = text.includes("\0") && !/^\s*<[!a-z]/i.test(text);
    return isBinary ? undefined : text;
}
/** UTF-16 is what the Windows PowerShell writes with `>`. */
const marks = [
    { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
    { mark: [0xff, 0xfe], encoding: "utf-16le" },
    { mark: [0xfe, 0xff], encoding: "utf-16be" },
];
/** An encoding nobody knows is most likely a misspelt UTF-8. */
function decoderOf(encoding) {
    try {
        return new TextDecoder(encoding);
    }
    catch {
        return new TextDecoder();
    }
}
