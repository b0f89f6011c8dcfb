/**
 * An operation page as text → where its parts stand. The text may be a browser's innerText, a
 * selection that was copied, or Markdown made of the page: cells may be glued, kept apart by tabs or
 * pipes, lines may be trimmed, and a sample may stand on one line.
 *
 * Source: ServiceStack's OperationControl.html and BaseMetadataHandler.cs.
 */
import type { Route } from "../schema/schema.js";
import { isVerb } from "../schema/verbs.js";
import type { AuthorizationRow, Found, Page, PageSample } from "./page.js";
import {
  excerptOf,
  type Place,
  type Region,
  type SourceText,
} from "./source-text.js";

interface Line extends Region {
  readonly text: string;
}

export function extractPageText(source: SourceText): Page {
  const lines = linesOf(source.text);
  const samples = findSamples(source);
  const codeEnd = lines.findIndex(({ text }) => endsCode.test(text));
  const front = codeEnd === -1 ? lines : lines.slice(0, codeEnd);
  const codeStart = front.findIndex(({ text }) => startsCode.test(text));
  const code = codeStart === -1 ? [] : front.slice(codeStart);
  const head = codeStart === -1 ? front : front.slice(0, codeStart);
  const listing = regionOf(code);
  const operation = findOperation(source, lines);
  const description = findDescription(source, head, operation);
  return {
    ...(operation && { operation }),
    ...(description && { description }),
    routes: head.flatMap((line) => routeIn(source, line) ?? []),
    authorization: head.flatMap((line) => authorizationIn(source, line) ?? []),
    ...(listing && {
      code: { language: "typescript", excerpt: excerptOf(source, listing) },
    }),
    samples,
  };
}

/** The first line of TypeScript: a declaration or a comment before it. */
const startsCode =
  /^\s*(?:export\s|declare\s|import\s|module\s|namespace\s|abstract\s+class\s|class\s|interface\s|(?:const\s+)?enum\s|\/\/|\/\*)/;

/** What follows the code on the page. */
const endsCode =
  /^\s*(?:TypeScript \S+ DTOs\s*$|To override the Content-type|HTTP \+ [A-Z]|The following are sample HTTP|(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1|HTTP\/1\.1 \d{3})/;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end).trimEnd() });
    start = end + 1;
  }
  return lines;
}

/** From the first to the last line that is not blank, if there is any TypeScript in it. */
function regionOf(code: readonly Line[]): Region | undefined {
  if (!code.some(({ text }) => declares.test(text))) return undefined;
  const first = code[0];
  const last = code.findLast(({ text }) => text !== "");
  return first && last && { start: first.start, end: last.end };
}

const declares =
  /^\s*(?:export\s+|declare\s+)(?:declare\s+)?(?:abstract\s+)?(?:class|interface|(?:const\s+)?enum|module|namespace|type)\s/;

function placeOf({ file }: SourceText, { start, end }: Region): Place {
  return { file, start, end };
}

function found<T>(source: SourceText, line: Line, value: T): Found<T> {
  const indent = line.text.length - line.text.trimStart().length;
  const start = line.start + indent;
  return {
    value,
    at: placeOf(source, { start, end: line.start + line.text.length }),
  };
}

function findOperation(
  source: SourceText,
  lines: readonly Line[],
): Found<string> | undefined {
  const back = lines.findIndex(({ text }) =>
    /<back to all web services/.test(text),
  );
  const heading = lines.slice(back + 1).find(({ text }) => text !== "");
  if (back !== -1 && heading && /^\s*[\w.]+$/.test(heading.text))
    return found(source, heading, heading.text.trim());
  const caption = lines.find(({ text }) => captionOfLink.test(text));
  const [, name] = captionOfLink.exec(caption?.text ?? "") ?? [];
  return caption && name ? found(source, caption, name) : undefined;
}

const captionOfLink = /^\s*TypeScript (\w+) DTOs$/;

/** The text between heading and tables. */
function findDescription(
  source: SourceText,
  head: readonly Line[],
  operation: Found<string> | undefined,
): Found<string> | undefined {
  if (!operation) return undefined;
  const after = head.filter(({ start }) => start > operation.at.start);
  const end = after.findIndex(({ text }) => endsDescription.test(text));
  const lines = (end === -1 ? [] : after.slice(0, end)).filter(
    ({ text }) => text.trim() !== "",
  );
  // A page shows tags, if any, on a line before the description.
  const last = lines.at(-1);
  return last && found(source, last, last.text.trim());
}

const endsDescription =
  /^\s*(?:Requires |Required |The following routes|Metadata$|All Verbs|\|?[ \t]*(?:GET|POST|PUT|PATCH|DELETE)\b)/;

const routeLine =
  /^\|?[ \t]*(All Verbs|[A-Z]+(?:,[ \t]?[A-Z]+)*)[ \t]*[|\t]?[ \t]*(\/[^\s|]*)(.*)$/;

function routeIn(source: SourceText, line: Line): Found<Route> | undefined {
  const [, words, path, rest = ""] =
    routeLine.exec(line.text.trimStart()) ?? [];
  if (words === undefined || path === undefined) return undefined;
  const named = words === "All Verbs" ? [] : words.split(/,[ \t]?/);
  if (!named.every(isVerb)) return undefined;
  const [summary, notes] = rest
    .split(/[|\t]/)
    .slice(1)
    .map((cell) => cell.trim());
  return found(source, line, {
    path,
    verbs: named,
    ...(summary && { summary }),
    ...(notes && { notes }),
  });
}

/** Captions of the rows of the table of authorization. */
const authorizationRows: readonly (readonly [
  RegExp,
  AuthorizationRow["of"],
])[] = [
  [/^Requires any of the roles?:?/, "anyRole"],
  [/^Requires any of the permissions?:?/, "anyPermission"],
  [/^Require[sd] (?:the )?roles?:?/, "roles"],
  [/^Require[sd] (?:the )?permissions?:?/, "permissions"],
];

function authorizationIn(
  source: SourceText,
  line: Line,
): Found<AuthorizationRow> | undefined {
  const text = line.text.replace(/^[|\s]+/, "");
  for (const [caption, of] of authorizationRows) {
    const [match] = caption.exec(text) ?? [];
    if (match === undefined) continue;
    const names = text
      .slice(match.length)
      .split(/[,|\t]/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    return names.length > 0 ? found(source, line, { of, names }) : undefined;
  }
  return undefined;
}

const sampleStart =
  /^[ \t]*(?:(GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) (\S+) HTTP\/1\.1|HTTP\/1\.1 \d{3})/gm;

function findSamples(source: SourceText): readonly PageSample[] {
  const starts = [...source.text.matchAll(sampleStart)];
  return starts.map((match, position): PageSample => {
    const start = match.index;
    const end = starts[position + 1]?.index ?? source.text.length;
    const [line, verb, path] = match;
    const headers = source.text.slice(start, end);
    const [, contentType] = /Content-Type:\s*([^\s;]+)/i.exec(headers) ?? [];
    const body = bodyOf(source.text, start + line.length, end);
    return {
      role: verb === undefined ? "response" : "request",
      ...(verb !== undefined && isVerb(verb) && { verb }),
      ...(path !== undefined && { path }),
      ...(contentType !== undefined && { contentType }),
      at: placeOf(source, { start, end: start + line.length }),
      ...(body && { body: excerptOf(source, body) }),
    };
  });
}

/** What follows the last header, which is the length where there is a body. */
function bodyOf(text: string, from: number, to: number): Region | undefined {
  const headers = /Content-Length:\s*(?:length|\d+)\s*/i.exec(
    text.slice(from, to),
  );
  if (!headers) return undefined;
  const start = from + headers.index + headers[0].length;
  const end = start + text.slice(start, to).trimEnd().length;
  return end > start ? { start, end } : undefined;
}
