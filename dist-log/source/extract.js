/** Source texts → what each of them holds: a listing, or a page with code, tables, samples and routes. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { extractPageText } from "./page-text.js";
import { sniff } from "./sniff.js";
import { excerptOf, } from "./source-text.js";
export async function extract(sources) {
    const extracts = [];
    const diagnostics = [];
    for (const source of sources) {
        const kind = sniff(source);
        if (!kind) {
            const { file } = source;
            diagnostics.push(diagnostic("input-not-recognised", { file }, placeOf(source)));
            continue;
        }
        const found = await extractors[kind](source);
        extracts.push(found);
        if (found.kind === "page")
            diagnostics.push(...problemsOf(found));
    }
    return { value: extracts, diagnostics };
}
/** Samples and routes count whatever tab was open; types are what is missed without one. */
function problemsOf({ page, source, }) {
    const { code, tables, samples, otherLanguage } = page;
    if (code || tables.length > 0)
        return samples.length > 0
            ? []
            : [diagnostic("page-without-samples", {}, endOf(source))];
    if (samples.every(({ body }) => body === undefined))
        return [diagnostic("page-without-listing", {}, placeOf(source))];
    return otherLanguage
        ? [
            diagnostic("page-of-other-language", { language: otherLanguage.value }, otherLanguage.at),
        ]
        : [diagnostic("page-without-types", {}, placeOf(source))];
}
const extractors = {
    "page-html": async (source) => {
        // A parser for HTML is slow to load: only a page that is HTML needs it.
        const { extractPageHtml } = await import("./page-html.js");
        return { kind: "page", source, page: extractPageHtml(source) };
    },
    "page-text": (source) => ({
        kind: "page",
        source,
        page: extractPageText(source),
    }),
    listing: (source) => ({ kind: "listing", source, listing: allOf(source) }),
    csharp: (source) => ({ kind: "csharp", source, code: allOf(source) }),
    metadata: (source) => ({ kind: "metadata", source, text: allOf(source) }),
};
function allOf(source) {
    return excerptOf(source, { start: 0, end: source.text.length });
}
function endOf({ file, text }) {
    const end = text.trimEnd().length;
    return { file, start: end, end };
}
/** An input as a whole: its beginning. */
function placeOf({ file }) {
    return { file, start: 0, end: 0 };
}
