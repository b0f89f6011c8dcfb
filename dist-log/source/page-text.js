import { cellsOf, foundIn, linesOf, separatorIn } from "./lines.js";
import { isOtherLanguage, languageOf, linkCaption, tabName, } from "./page-code.js";
import { authorizationOf, captionLength, routeOf, } from "./page-rows.js";
import { findSamples } from "./page-samples.js";
import { findTables, tablesIn } from "./page-text-tables.js";
import { excerptOf, within, } from "./source-text.js";
export function extractPageText(source) {
    const text = excerptOf(source, { start: 0, end: source.text.length });
    const lines = linesOf(text.text);
    const { head, tab, code, tables } = partsOf(text, lines);
    const operation = findOperation(text, lines);
    const description = operation && findDescription(text, head, operation, code?.excerpt.text);
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
        tables: tables ? tablesIn(text, tab) : [],
        samples: findSamples(text),
    };
}
function partsOf(text, lines) {
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
const startsCode = {
    typescript: /^\s*(?:export\s|declare\s|import\s|module\s|namespace\s|abstract\s+class\s|class\s|interface\s|(?:const\s+)?enum\s|\/\/|\/\*)/,
    csharp: /^\s*(?:using\s|namespace\s|public\s|internal\s|\[|#|\/\/|\/\*)/,
};
/** What follows the open tab on the page. */
const endsTab = new RegExp(`${linkCaption.source}|${/^\s*(?:To override the Content-type|HTTP \+ [A-Z]|The following are sample HTTP|(?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD) \S+ HTTP\/1\.1|HTTP\/1\.1 \d{3})/.source}`, "u");
function isTab(line) {
    return tabName.test(line?.text.trim() ?? "");
}
/** The captions of the tabs stand one a line: `Metadata`, `C#`, … */
function splitAtTabs(lines) {
    const start = lines.findIndex((line, index) => isTab(line) && isTab(lines[index + 1]));
    if (start === -1)
        return { before: [], after: lines };
    const count = lines.slice(start).findIndex((line) => !isTab(line));
    return {
        before: lines.slice(0, start),
        after: count === -1 ? [] : lines.slice(start + count),
    };
}
/** From the first to the last line that is not blank. */
function excerptOfLines(text, lines) {
    const [first] = lines;
    const last = lines.findLast((line) => line.text !== "");
    return first && last && within(text, { start: first.start, end: last.end });
}
function findOperation(text, lines) {
    const back = lines.findIndex((it) => /<back to all web services/.test(it.text));
    const heading = lines.slice(back + 1).find((it) => it.text !== "");
    if (back !== -1 &&
        heading &&
        /^\s*[\p{L}_][\p{L}\p{N}_.]*$/u.test(heading.text))
        return foundIn(text, heading, heading.text.trim());
    const link = lines.find((it) => linkCaption.test(it.text));
    const name = linkCaption.exec(link?.text ?? "")?.groups?.["operation"];
    return link && name !== undefined ? foundIn(text, link, name) : undefined;
}
/** The text between heading and tables. */
function findDescription(text, head, operation, code) {
    const after = head.filter(({ start }) => start > operation.at.start);
    const end = after.findIndex((it) => endsDescription.test(it.text));
    const lines = (end === -1 ? after : after.slice(0, end)).filter((it) => it.text.trim() !== "");
    const [first, ...more] = lines;
    const shown = first && isTags(first.text.trim(), code) ? more : lines;
    const [start] = shown;
    const last = shown.at(-1);
    if (!start || !last)
        return undefined;
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
function isTags(line, code) {
    return (!/\s/.test(line) &&
        !(code ?? "")
            .split("\n")
            .some((it) => it
            .replace(/^[\s/*]*(?:@description )?/, "")
            .replace(/[\s*/]*$/, "") === line));
}
const endsDescription = /^\s*(?:Requires |Required |The following routes|Metadata$|All Verbs|\|?[ \t]*(?:GET|POST|PUT|PATCH|DELETE)\b)/;
/** Verb and path may be glued: `POST/sessions`. */
const routeLine = /^(All Verbs|[A-Z]+(?:[ \t,]+[A-Z]+)*)[ \t]*(\/\S*)/;
function routeIn(text, line) {
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
function authorizationIn(text, line) {
    const separator = separatorIn(line.text);
    const whole = foundIn(text, line, line.text.trim());
    const length = captionLength(whole.value);
    const row = {
        at: whole.at,
        cells: separator
            ? cellsOf(text, line, separator)
            : [whole.value.slice(0, length), whole.value.slice(length)].map((value) => ({ ...whole, value })),
    };
    return authorizationOf(row);
}
