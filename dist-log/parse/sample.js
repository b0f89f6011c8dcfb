/** The body of a sample → its elements, or its value. */
import { decodeName } from "../schema/xml-names.js";
import { serialization } from "../schema/xml-namespaces.js";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { openXml, XmlError } from "../runtime/xml.js";
import { parseJsonSample, parseJsvSample, } from "./value-sample.js";
/** What a page prints of an answer that is no DTO. Source: BaseMetadataHandler.cs. */
const rawAnswer = /^\((?:string|byte\[\]|Stream|HttpWebResponse)\)/;
/** Undefined where there is no body, or one that says nothing. */
export function parseSample({ role, at, format, body, }) {
    if (!body)
        return undefined;
    const [raw] = rawAnswer.exec(body.text) ?? [];
    if (raw !== undefined)
        return { role, at, format: "text", text: raw };
    const parsed = format && parsers[format](body);
    return parsed && "code" in parsed
        ? parsed
        : parsed && { role, at, body, ...parsed };
}
const parsers = {
    xml: (body) => {
        const root = parseXml(body);
        return "code" in root
            ? root
            : { format: "xml", root: withoutEnvelope(root) };
    },
    json: (body) => withFormat("json", parseJsonSample(body)),
    jsv: (body) => withFormat("jsv", parseJsvSample(body)),
};
function withFormat(format, parsed) {
    return "code" in parsed ? parsed : { format, ...parsed };
}
/** The namespaces of SOAP 1.1 and 1.2. */
const soap = new Set([
    "http://schemas.xmlsoap.org/soap/envelope/",
    "http://www.w3.org/2003/05/soap-envelope",
]);
/** A SOAP page shows the same XML inside `<soap:Envelope><soap:Body>`. */
function withoutEnvelope(root) {
    if (root.name !== "Envelope" || !soap.has(root.namespace))
        return root;
    const body = root.children.find(({ name, namespace }) => name === "Body" && namespace === root.namespace);
    return body?.children[0] ?? root;
}
/** An XML document as its elements. */
export function parseXml(body) {
    try {
        const reader = openXml(body.text);
        reader.next();
        const root = parseElement(reader, body);
        reader.next();
        return root;
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        const start = offsetOf(error, body.text);
        return diagnostic("sample-not-well-formed", { format: "XML", problem: problemOf(error) }, body.place(start, start + 1));
    }
}
/** The message ends in line and column of the body; the diagnostic has those of the input. */
export function problemOf({ message }) {
    return `${message.replace(/ \((?:line|column|at) [^)]*\)$/, "")}.`;
}
/** Where the error is, in the text that was read. */
export function offsetOf({ line = 1, column = 1 }, text) {
    let lineStart = 0;
    for (let n = 1; n < line; n++)
        lineStart = text.indexOf("\n", lineStart) + 1;
    return lineStart + column - 1;
}
function parseElement(reader, body) {
    const { name, namespace, nil, attributes, offset } = reader;
    const declared = attributes
        .filter(({ prefix, name: it }) => prefix === "xmlns" && it !== "i")
        .map(({ value }) => value);
    const shared = attributes.some((it) => it.name === "Id" && it.namespace === serialization);
    const children = [];
    let text = "";
    for (let token = reader.next(); token !== "end"; token = reader.next()) {
        if (token === "text")
            text += reader.text;
        else
            children.push(parseElement(reader, body));
    }
    return {
        name: decodeName(name),
        namespace,
        nil,
        ...(shared && { shared }),
        declared,
        children,
        text: children.length > 0 ? text.trim() : text,
        at: body.place(offset, offset + `<${name}`.length),
    };
}
