/**
 * An operation page as text → where its parts stand. The text may be a browser's innerText, a
 * selection that was copied, or Markdown made of the page: cells may be glued, kept apart by tabs or
 * pipes, lines may be trimmed, and a sample may stand on one line.
 *
 * Source: ServiceStack's OperationControl.html and BaseMetadataHandler.cs.
 */
import type { Route } from "../schema/schema.js";
import { cellsOf, foundIn, linesOf, separatorIn, type Line } from "./lines.js";
import type {
  AuthorizationRow,
  Code,
  CodeLanguage,
  Found,
  Page,
} from "./page.js";
import {
  isOtherLanguage,
  languageOf,
  linkCaption,
  tabName,
} from "./page-code.js";
import {
  authorizationOf,
  captionLength,
  routeOf,
  type Row,
} from "./page-rows.js";
import { findSamples } from "./page-samples.js";
import { findTables, tablesIn } from "./page-text-tables.js";
import {
  excerptOf,
  within,
  type Excerpt,
  type SourceText,
} from "./source-text.js";

export function extractPageText(source: SourceText): Page {
  const text = excerptOf(source, { start: 0, end: source.text.length });
  const lines = linesOf(text.text);
  const { head, tab, code, tables } = partsOf(text, lines);
  const shown = tables ? tablesIn(text, tab) : [];
  const operation =
    findOperation(text, lines) ??
    findHeading(
      text,
      head,
      (name) =>
        shown.some(({ type }) => type?.value === name) ||
        (code !== undefined &&
          new RegExp(`\\bclass ${name}\\b`).test(code.excerpt.text)),
    );
  const description =
    operation && findDescription(text, head, operation, code?.excerpt.text);
  const link = lines.find((it) => linkCaption.test(it.text));
  const language = linkCaption.exec(link?.text ?? "")?.groups?.["tab"];
  return {
    ...(operation && { operation }),
    ...(description && { description }),
    routes: head.flatMap((line) => routeIn(text, line) ?? []),
    authorization: head.flatMap((line) => authorizationIn(text, line) ?? []),
    ...(code && { code }),
    ...(!code &&
      link &&
      language !== undefined &&
      isOtherLanguage(language) && {
        otherLanguage: foundIn(text, link, language),
      }),
    tables: shown,
    samples: findSamples(text),
  };
}

interface Parts {
  /** What stands before the open tab, without the captions of all tabs. */
  readonly head: readonly Line[];
  readonly tab: readonly Line[];
  readonly code?: Code;
  /** The tab is the one of tables. */
  readonly tables: boolean;
}

function partsOf(text: Excerpt, lines: readonly Line[]): Parts {
  const end = lines.findIndex((it) => endsTab.test(it.text));
  const front = end === -1 ? lines : lines.slice(0, end);
  const { before, after } = splitAtTabs(front);
  const language = languageOf(after.map((it) => it.text).join("\n"));
  const start = language
    ? after.findIndex((it) => startsCode[language].test(it.text))
    : findTables(text, after);
  const tab = start === -1 ? [] : after.slice(start);
  const head = [...before, ...(start === -1 ? after : after.slice(0, start))];
  const excerpt = language && excerptOfLines(text, tab);
  return {
    head,
    tab,
    ...(language && excerpt && { code: { language, excerpt } }),
    tables: !language && tab.length > 0,
  };
}

/** The first line of code: a declaration, or what may stand before it. */
const startsCode: Readonly<Record<CodeLanguage, RegExp>> = {
  typescript:
    /^\s*(?:export\s|declare\s|import\s|module\s|namespace\s|abstract\s+class\s|class\s|interface\s|(?:const\s+)?enum\s|\/\/|\/\*)/,
  csharp: /^\s*(?:using\s|namespace\s|public\s|internal\s|\[|#|\/\/|\/\*)/,
};

/** What follows the open tab on the page. */
const endsTab = new RegExp(
  `${linkCaption.source}|${/^\s*(?:To override the Content-type|HTTP \+ [A-Z]|The following are sample HTTP|(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1|HTTP\/1\.1 \d{3})/.source}`,
  "u",
);

function isTab(line: Line | undefined): boolean {
  return tabName.test(line?.text.trim() ?? "");
}

/** The captions of the tabs stand one a line: `Metadata`, `C#`, … */
function splitAtTabs(lines: readonly Line[]): {
  readonly before: readonly Line[];
  readonly after: readonly Line[];
} {
  const start = lines.findIndex(
    (line, index) => isTab(line) && isTab(lines[index + 1]),
  );
  if (start === -1) return { before: [], after: lines };
  const count = lines.slice(start).findIndex((line) => !isTab(line));
  return {
    before: lines.slice(0, start),
    after: count === -1 ? [] : lines.slice(start + count),
  };
}

/** From the first to the last line that is not blank. */
function excerptOfLines(
  text: Excerpt,
  lines: readonly Line[],
): Excerpt | undefined {
  const [first] = lines;
  const last = lines.findLast((line) => line.text !== "");
  return first && last && within(text, { start: first.start, end: last.end });
}

function findOperation(
  text: Excerpt,
  lines: readonly Line[],
): Found<string> | undefined {
  const back = lines.findIndex((it) =>
    /<back to all web services/.test(it.text),
  );
  const heading = lines.slice(back + 1).find((it) => it.text !== "");
  if (
    back !== -1 &&
    heading &&
    /^\s*[\p{L}_][\p{L}\p{N}_.]*$/u.test(heading.text)
  )
    return foundIn(text, heading, heading.text.trim());
  const link = lines.find((it) => linkCaption.test(it.text));
  const name = linkCaption.exec(link?.text ?? "")?.groups?.["operation"];
  return link && name !== undefined ? foundIn(text, link, name) : undefined;
}

/** `# GetNote`, `**GetNote**`, `GetNote`: what Markdown and selections make of the heading. */
const heading =
  /^\s*(?:#{1,6}[ \t]+)?(?:\*\*|__)?(?<name>[\p{L}_][\p{L}\p{N}_]*)(?:\*\*|__)?\s*$/u;

/** Without the link above it, a heading is a word that is a class of the page, too. */
function findHeading(
  text: Excerpt,
  head: readonly Line[],
  isDeclared: (name: string) => boolean,
): Found<string> | undefined {
  for (const line of head) {
    const name = heading.exec(line.text)?.groups?.["name"];
    if (name !== undefined && isDeclared(name))
      return foundIn(text, line, name);
  }
  return undefined;
}

/** The text between heading and tables. */
function findDescription(
  text: Excerpt,
  head: readonly Line[],
  operation: Found<string>,
  code: string | undefined,
): Found<string> | undefined {
  const after = head.filter(({ start }) => start > operation.at.start);
  const end = after.findIndex((it) =>
    endsDescription.test(it.text.trimStart()),
  );
  const lines = (end === -1 ? after : after.slice(0, end)).filter(
    (it) => it.text.trim() !== "",
  );
  const [first, ...more] = lines;
  const shown = first && isTags(first.text.trim(), code) ? more : lines;
  const [start] = shown;
  const last = shown.at(-1);
  if (!start || !last) return undefined;
  const { at } = foundIn(text, start, "");
  return {
    value: shown.map((it) => it.text.trim()).join("\n"),
    at: { ...at, end: foundIn(text, last, "").at.end },
  };
}

/**
 * A page shows tags, if any, on a line before the description. One word may be either; a description
 * stands in the code, too.
 */
function isTags(line: string, code: string | undefined): boolean {
  return (
    !/\s/.test(line) &&
    !(code ?? "")
      .split("\n")
      .some(
        (it) =>
          it
            .replace(/^[\s/*]*(?:@description )?/, "")
            .replace(/(?<![\s*/])[\s*/]+$/, "") === line,
      )
  );
}

const endsDescription =
  /^(?:Requires |Required |The following routes|Metadata$|All Verbs|(?:\|[ \t]*)?(?:GET|POST|PUT|PATCH|DELETE)\b)/;

/** Verb and path may be glued: `POST/sessions`. */
const routeLine = /^(All Verbs|[A-Z]+(?:[ \t,]+[A-Z]+)*)[ \t]*(\/\S*)/;

function routeIn(text: Excerpt, line: Line): Found<Route> | undefined {
  const separator = separatorIn(line.text);
  const { at } = foundIn(text, line, "");
  const [, ...glued] = routeLine.exec(line.text.trimStart()) ?? [];
  return routeOf({
    at,
    cells: separator
      ? cellsOf(text, line, separator)
      : glued.map((value) => ({ value, at })),
  });
}

function authorizationIn(
  text: Excerpt,
  line: Line,
): Found<AuthorizationRow> | undefined {
  const separator = separatorIn(line.text);
  const whole = foundIn(text, line, line.text.trim());
  const length = captionLength(whole.value);
  const row: Row = {
    at: whole.at,
    cells: separator
      ? cellsOf(text, line, separator)
      : [whole.value.slice(0, length), whole.value.slice(length)].map(
          (value) => ({ ...whole, value }),
        ),
  };
  return authorizationOf(row);
}
