/** The descriptions a server has, and how to tell that an answer is the one that was asked for. */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { fetchText, type Answer, type FetchOptions } from "./fetch.js";
import { serviceError } from "./service-error.js";
import { sniff } from "./sniff.js";
import { displayUrl } from "./url.js";

/** What an address is expected to answer with. */
export interface Description {
  /** Metadata is HTML for whoever does not ask for JSON. */
  readonly accept: string;
  /** Undefined where the answer may be what was asked for. */
  readonly refuse: (answer: Answer) => Diagnostic | undefined;
}

const json = "application/json";
const anything = "*/*";

/** Names are as the server writes its JSON: `types`, `Types`. */
export const metadata: Description = {
  accept: json,
  refuse: (it) =>
    refuseHtml(it) ?? refuseWithout(/"(?:types|operations)"\s*:/i, it),
};

export const appMetadata: Description = {
  accept: json,
  refuse: (it) => refuseHtml(it) ?? refuseWithout(/"api"\s*:/i, it),
};

export const listing: Description = {
  accept: anything,
  refuse: (it) => refuseHtml(it) ?? refuseError(it),
};

/** HTML is what a page should be, unless it asks for a password. */
export const page: Description = { accept: "text/html", refuse: refuseLogin };

/** Of any kind, such as a listing that someone keeps elsewhere. */
export const file: Description = { accept: anything, refuse: refuseLogin };

/** A JSON file; which one is for the parser to say. */
export const jsonFile: Description = { accept: json, refuse: refuseHtml };

export async function fetchDescription(
  address: URL,
  { accept, refuse }: Description,
  options: FetchOptions,
): Promise<Answer | Diagnostic> {
  const answer = await fetchText(address, accept, options);
  return "code" in answer ? answer : (refuse(answer) ?? answer);
}

function refuseLogin(answer: Answer): Diagnostic | undefined {
  return isHtml(answer) && isLoginPage(answer.text)
    ? diagnostic("fetch-login", { url: displayUrl(answer.url) })
    : undefined;
}

/** Some ask for the name first, and for the password on the next page. */
function isLoginPage(text: string): boolean {
  return (
    /<input\b[^<>]*\btype=["']?password/i.test(text) ||
    (/<title[^<>]*>[^<]*\b(?:log|sign)[ -]?[io]n\b/i.test(text) &&
      sniff({ file: "", text }) === undefined)
  );
}

function refuseHtml(answer: Answer): Diagnostic | undefined {
  return isHtml(answer)
    ? (refuseLogin(answer) ??
        diagnostic("fetch-html", { url: displayUrl(answer.url) }))
    : undefined;
}

function isHtml({ contentType, text }: Answer): boolean {
  return (
    /^\s*(?:text\/html|application\/xhtml)/i.test(contentType) ||
    /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
  );
}

function refuseError({
  url,
  text,
}: Pick<Answer, "url" | "text">): Diagnostic | undefined {
  return serviceError({ file: displayUrl(url), text });
}

/** JSON that has no such member is not ServiceStack's. */
function refuseWithout(
  member: RegExp,
  { url, text }: Answer,
): Diagnostic | undefined {
  return /^\s*\{/.test(text) && member.test(text)
    ? undefined
    : (refuseError({ url, text }) ??
        diagnostic("fetch-not-metadata", { url: displayUrl(url) }));
}
