/**
 * An operation page as HTML → where its parts stand: as a server sends it, or as a browser saved it.
 * Servers may replace the templates, so parts are found by what they are, not by where they stand.
 *
 * Source: ServiceStack's OperationControl.html and BaseMetadataHandler.cs.
 */
import { parse } from "parse5";
import { preservedText, shownText } from "./html-text.js";
import { attributeOf, elementsIn, enclosing, } from "./html-tree.js";
import { isOtherLanguage, languageOf, linkCaption } from "./page-code.js";
import { htmlTables, tableOf } from "./page-html-tables.js";
import { authorizationOf, routeOf } from "./page-rows.js";
import { findSamples } from "./page-samples.js";
import { within } from "./source-text.js";
export function extractPageHtml(source) {
    const document = parse(source.text, { sourceCodeLocationInfo: true });
    const elements = elementsIn(document);
    const tables = htmlTables(elements, source);
    const rows = tables.flatMap((it) => it.rows);
    const preserved = elements.filter((it) => it.tagName === "pre" || (isCode(it) && !enclosing(it, "pre")));
    const texts = preserved.map((it) => preservedText(it, source));
    const samples = texts.flatMap(findSamples);
    const operation = findOperation(elements, source);
    const description = findDescription(elements, source);
    const code = findCode(texts);
    const other = findOtherLanguage(elements, source);
    return {
        ...(operation && { operation }),
        ...(description && { description }),
        routes: rows.flatMap((it) => routeOf(it) ?? []),
        authorization: rows.flatMap((it) => authorizationOf(it) ?? []),
        ...(code && { code }),
        ...(!code && other && { otherLanguage: other }),
        tables: tables.flatMap((it) => tableOf(it) ?? []),
        samples,
    };
}
function isCode(element) {
    return element.tagName === "code" && languageClass(element) !== undefined;
}
/** `language-csharp` */
function languageClass(element) {
    return /\blanguage-(\S+)/.exec(attributeOf(element, "class") ?? "")?.[1];
}
/** The last one: a description may show code, too. */
function findCode(texts) {
    const code = texts.flatMap((excerpt) => {
        const language = languageOf(excerpt.text);
        return language ? [{ language, excerpt: trimmed(excerpt) }] : [];
    });
    return code.at(-1);
}
function trimmed(excerpt) {
    const { text } = excerpt;
    const start = text.length - text.trimStart().length;
    return within(excerpt, { start, end: text.trimEnd().length });
}
/** By the link below the code, or the class that is there for its colours. */
function findOtherLanguage(elements, source) {
    for (const element of elements) {
        const shown = isCode(element) || element.tagName === "a";
        if (!shown)
            continue;
        const found = shownText(element, source);
        const language = isCode(element)
            ? languageClass(element)
            : linkCaption.exec(found.value)?.groups?.["tab"];
        if (language !== undefined && isOtherLanguage(language))
            return { ...found, value: language };
    }
    return undefined;
}
/** The heading; where it was replaced, a link to the page itself or to the listing. */
function findOperation(elements, source) {
    const headings = elements
        .filter(({ tagName }) => tagName === "h2")
        .map((it) => shownText(it, source));
    const heading = headings.find(({ value }) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(value));
    if (heading)
        return heading;
    const links = elements
        .filter(({ tagName }) => tagName === "a")
        .map((it) => ({
        found: shownText(it, source),
        href: attributeOf(it, "href") ?? "",
    }));
    for (const { found, href } of links) {
        const value = /^\?(?:.*&)?op=([^&]+)/.exec(href)?.[1] ??
            linkCaption.exec(found.value)?.groups?.["operation"];
        if (value !== undefined)
            return { ...found, value };
    }
    return undefined;
}
/** Up to version 4.0.36 the element is not closed. */
function findDescription(elements, source) {
    const element = elements.find((it) => attributeOf(it, "id") === "desc");
    const found = element && shownText(element, source, endsDescription);
    return found && found.value !== "" ? found : undefined;
}
const endsDescription = new Set([
    "table",
    "style",
    "nav",
    "pre",
    "link",
]);
