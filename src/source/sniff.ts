/** What an input is, by its content alone. */
import { languageOf } from "./page-code.js";
import type { SourceText } from "./source-text.js";

export type SourceKind =
  "page-html" | "page-text" | "listing" | "csharp" | "metadata";

/** A listing declares something; `.d` listings and modules do without `export`. */
const declaration =
  /^[ \t]*(?:export\s+|declare\s+)?(?:declare\s+)?(?:abstract\s+)?(?:class|interface|(?:const\s+)?enum|module|namespace|type)\s+[\w$]/m;

/** A page's HTML begins with a tag; `<back to all web services` is none. */
const html =
  /^\s*<(?:!doctype\s+html|!--|(?:html|head|body|title|meta|link|style|div|main|section|article|table|h[1-6]|p|pre|a)[\s>])/i;

/** Sentences of the operation page's template, and the lines of its samples and routes. */
const landmarks: readonly RegExp[] = [
  /To override the Content-type/,
  /The following are sample HTTP/,
  /The following routes are available/,
  /(?:<|&lt;)back to all web services/,
  /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1/m,
  /^[ \t]*HTTP\/1\.1 \d{3}/m,
  /^\|?[ \t]*(?:All Verbs|(?:GET|POST|PUT|PATCH|DELETE)(?:[ ,]+[A-Z]+)*)[ \t]*(?:\|[ \t]*)?\/\S*/m,
];

/** A browser that saves a page leaves no line break behind `<pre>`. */
const htmlLandmarks: readonly RegExp[] = [
  ...landmarks,
  />\s*(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1/,
  />\s*HTTP\/1\.1 \d{3}/,
];

/** Metadata's lists, whatever the server's text case; package.json has a `types`, too. */
const metadata =
  /"(?:types"\s*:\s*\[\s*\{|operations"\s*:\s*\[|api"\s*:\s*\{)/i;

/** Undefined where it is neither a description of an operation nor one of a service. */
export function sniff({ text }: SourceText): SourceKind | undefined {
  if (/^\s*\{/.test(text)) return metadata.test(text) ? "metadata" : undefined;
  if (html.test(text))
    return htmlLandmarks.some((it) => it.test(text)) ? "page-html" : undefined;
  if (landmarks.some((it) => it.test(text))) return "page-text";
  if (languageOf(text) === "csharp") return "csharp";
  return declaration.test(text) ? "listing" : undefined;
}

/** The comment before a listing, in which a server writes its options. */
const header = /^\s*\/\* Options:\s*\nDate: /;

/** Whether a server gave it, as far as its content tells: any module declares classes. */
export function isFromServer(source: SourceText): boolean {
  const kind = sniff(source);
  return kind === "listing" || kind === "csharp"
    ? header.test(source.text)
    : kind !== undefined;
}
