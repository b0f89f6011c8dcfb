/** An XML sample through the generated code: read, written, compared, and read again. */
import { isDeepStrictEqual } from "node:util";
import { offsetOf, parseXml, problemOf } from "../parse/sample.js";
import { XmlError } from "../runtime/xml.js";
import { coverXml } from "./cover-xml.js";
import { compareXml } from "./compare-xml.js";
export function verifyXml(body, mapper, constants) {
    const root = parseXml(body);
    const whole = "code" in root ? body.place(0, 0) : root.at;
    // An element is not called as the member is that it becomes: all of it is the place.
    const placeOf = () => whole;
    const read = attempt(() => mapper.read(body.text), body, whole);
    if ("findings" in read)
        return { ...read, placeOf };
    const { value } = read;
    // What is not well-formed has been refused.
    if ("code" in root)
        return { value, findings: [], placeOf };
    if (!mapper.write)
        return { value, findings: coverXml(root, value), placeOf };
    const write = mapper.write.bind(mapper);
    const written = attempt(() => write(value, { declaration: false }), body, whole);
    if ("findings" in written)
        return { value, ...written, placeOf };
    const text = written.value;
    const output = parseXml({ file: "", text, place: body.place });
    const again = attempt(() => mapper.read(text), body, whole);
    const isSame = "value" in again && isDeepStrictEqual(again.value, value);
    return {
        value,
        placeOf,
        findings: [
            ...("code" in output ? [] : compareXml(root, output, constants)),
            ...(isSame ? [] : [{ kind: "unlike", at: whole }]),
        ],
    };
}
function attempt(run, body, whole) {
    try {
        return { value: run() };
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        // What cannot be written has no place in a text.
        const start = offsetOf(error, body.text);
        const at = error.line === undefined
            ? whole
            : body.place(start, start + tokenAt(body.text, start));
        return { findings: [{ kind: "refused", problem: problemOf(error), at }] };
    }
}
/** How long the tag's name or the word is that begins there. */
function tokenAt(text, start) {
    const [token = ""] = /^(?:<[^\s/>]+|[^<\s]+)/.exec(text.slice(start, start + longestToken)) ??
        [];
    return Math.max(1, token.length);
}
const longestToken = 200;
