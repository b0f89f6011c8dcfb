/** The sample requests and responses of a page: HTTP messages, which a copy may put on one line. */
import { isVerb } from "../schema/verbs.js";
import { within } from "./source-text.js";
/** The first line of a message. */
const sampleStart = /^[ \t]*(?:(GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) (\S+) HTTP\/1\.1|HTTP\/1\.1 \d{3})/gm;
export function findSamples(text) {
    const starts = [...text.text.matchAll(sampleStart)];
    return starts.map((match, position) => {
        const start = match.index;
        const end = starts[position + 1]?.index ?? text.text.length;
        const [line, verb, path] = match;
        const body = bodyOf(text.text, start + line.length, end);
        const headers = text.text.slice(start, body?.start ?? end);
        const format = body && formatOf(headers, text.text.slice(body.start));
        return {
            role: verb === undefined ? "response" : "request",
            ...(verb !== undefined && isVerb(verb) && { verb }),
            ...(path !== undefined && { path }),
            ...(format && { format }),
            at: text.place(start, start + line.length),
            ...(body && { body: within(text, body) }),
        };
    });
}
/** What follows the last header, which is the length where there is a body. */
function bodyOf(text, from, to) {
    const headers = /Content-Length:\s*(?:length|\d+)\s*/i.exec(text.slice(from, to));
    if (!headers)
        return undefined;
    const start = from + headers.index + headers[0].length;
    const end = start + text.slice(start, to).trimEnd().length;
    return end > start ? { start, end } : undefined;
}
/** Pages of CSV and of JSON lines show JSON, too; older ones of CSV do not. */
const formats = [
    [/\bxml\b/, /^</, "xml"],
    [/\bjsv\b/, /^/, "jsv"],
    [/\bjson\b/, /^/, "json"],
    [/\bjsonl\b|\bcsv\b/, /^[[{]/, "json"],
];
function formatOf(headers, body) {
    const [, type] = /Content-Type:\s*([^\s;]+)/i.exec(headers) ??
        /Accept:\s*([^\s;]+)/i.exec(headers) ??
        [];
    const format = formats.find(([types, shape]) => types.test(type ?? "") && shape.test(body));
    return format?.[2] ?? (body.startsWith("<") ? "xml" : undefined);
}
