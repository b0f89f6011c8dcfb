/** The descriptions a server has, and how to tell that an answer is the one that was asked for. */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { fetchText } from "./fetch.js";
import { displayUrl } from "./url.js";
const json = "application/json";
const anything = "*/*";
/** Names are as the server writes its JSON: `types`, `Types`. */
export const metadata = {
    accept: json,
    refuse: (it) => refuseHtml(it) ?? refuseWithout(/"(?:types|operations)"\s*:/i, it),
};
export const appMetadata = {
    accept: json,
    refuse: (it) => refuseHtml(it) ?? refuseWithout(/"api"\s*:/i, it),
};
export const listing = { accept: anything, refuse: refuseHtml };
/** HTML is what a page should be, unless it asks for a password. */
export const page = { accept: "text/html", refuse: refuseLogin };
/** Of any kind, such as a listing that someone keeps elsewhere. */
export const file = { accept: anything, refuse: refuseLogin };
/** A JSON file; which one is for the parser to say. */
export const jsonFile = { accept: json, refuse: refuseHtml };
export async function fetchDescription(address, { accept, refuse }, options) {
    const answer = await fetchText(address, accept, options);
    return "code" in answer ? answer : (refuse(answer) ?? answer);
}
function refuseLogin(answer) {
    return isHtml(answer) &&
        /<input\b[^>]*\btype=["']?password/i.test(answer.text)
        ? diagnostic("fetch-login", { url: displayUrl(answer.url) })
        : undefined;
}
function refuseHtml(answer) {
    return isHtml(answer)
        ? (refuseLogin(answer) ??
            diagnostic("fetch-html", { url: displayUrl(answer.url) }))
        : undefined;
}
function isHtml({ contentType, text }) {
    return (/^\s*(?:text\/html|application\/xhtml)/i.test(contentType) ||
        /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text));
}
/** JSON that has no such member is not ServiceStack's. */
function refuseWithout(member, { url, text }) {
    return /^\s*\{/.test(text) && member.test(text)
        ? undefined
        : diagnostic("fetch-not-metadata", { url: displayUrl(url) });
}
