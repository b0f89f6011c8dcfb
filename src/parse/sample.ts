/** The body of a sample → its elements. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { openXml, XmlError, type XmlReader } from "../runtime/xml.js";
import type { Region, SourceText } from "../source/source-text.js";
import type { PageSample } from "../source/page-text.js";
import type { Sample, SampleElement } from "./draft.js";

/** What a page prints of an answer that is no DTO. Source: BaseMetadataHandler.cs. */
const rawAnswer = /^\((?:string|byte\[\]|Stream|HttpWebResponse)\)/;

/** Undefined where there is no body, or one that says nothing. */
export function parseSample(
  source: SourceText,
  { role, at, body }: PageSample,
): Sample | Diagnostic | undefined {
  if (!body) return undefined;
  const text = source.text.slice(body.start, body.end);
  const [raw] = rawAnswer.exec(text) ?? [];
  if (raw !== undefined) return { role, at, format: "text", text: raw };
  if (!text.startsWith("<")) return undefined;
  const root = parseXml(source, body);
  return "code" in root ? root : { role, at, format: "xml", root };
}

function parseXml(
  source: SourceText,
  body: Region,
): SampleElement | Diagnostic {
  try {
    const reader = openXml(source.text.slice(body.start, body.end));
    reader.next();
    const root = parseElement(reader, source.file, body.start);
    reader.next();
    return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const start = body.start + offsetOf(error, source.text, body.start);
    return diagnostic(
      "sample-not-well-formed",
      { problem: problemOf(error) },
      { file: source.file, start, end: start + 1 },
    );
  }
}

/** The message ends in line and column of the body; the diagnostic has those of the page. */
function problemOf({ message }: XmlError): string {
  return `${message.replace(/ \((?:line|column|at) [^)]*\)$/, "")}.`;
}

function offsetOf(
  { line = 1, column = 1 }: XmlError,
  text: string,
  from: number,
): number {
  let lineStart = from;
  for (let n = 1; n < line; n++) lineStart = text.indexOf("\n", lineStart) + 1;
  return lineStart - from + column - 1;
}

function parseElement(
  reader: XmlReader,
  file: string,
  offset: number,
): SampleElement {
  const { name, namespace, nil, attributes } = reader;
  const start = offset + reader.offset;
  const declared = attributes
    .filter(({ prefix, name: it }) => prefix === "xmlns" && it !== "i")
    .map(({ value }) => value);
  const children: SampleElement[] = [];
  let text = "";
  for (let token = reader.next(); token !== "end"; token = reader.next()) {
    if (token === "text") text += reader.text;
    else children.push(parseElement(reader, file, offset));
  }
  return {
    name,
    namespace,
    nil,
    declared,
    children,
    text: children.length > 0 ? text.trim() : text,
    at: { file, start, end: start + `<${name}`.length },
  };
}
