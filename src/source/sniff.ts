/** What an input is, by its content alone. */
import type { SourceText } from "./source-text.js";

export type SourceKind = "page-text" | "listing";

/** A listing declares something; `.d` listings and modules do without `export`. */
const declaration =
  /^\s*(?:export\s+|declare\s+)?(?:declare\s+)?(?:abstract\s+)?(?:class|interface|(?:const\s+)?enum|module|namespace|type)\s+[\w$]/m;

/** Sentences of the operation page's template, and the lines of its samples and routes. */
const landmarks: readonly RegExp[] = [
  /To override the Content-type/,
  /The following are sample HTTP/,
  /The following routes are available/,
  /<back to all web services/,
  /^\s*(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1/m,
  /^\s*HTTP\/1\.1 \d{3}/m,
  /^\|?[ \t]*(?:All Verbs|(?:GET|POST|PUT|PATCH|DELETE)(?:, ?[A-Z]+)*)[ \t]*[|\t]?[ \t]*\/\S*/m,
];

/** Undefined where it is neither an operation page nor a listing. */
export function sniff({ text }: SourceText): SourceKind | undefined {
  if (landmarks.some((it) => it.test(text))) return "page-text";
  return declaration.test(text) ? "listing" : undefined;
}
