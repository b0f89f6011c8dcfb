import { isVerb } from "../schema/verbs.js";
/** `GET,POST | /calls/{Id} | summary | notes`; verbs are as the route's attribute has them. */
export function routeOf({ cells, at }) {
    const [words, path, summary, notes] = cells.map(({ value }) => value.trim());
    if (words === undefined || !path?.startsWith("/"))
        return undefined;
    const verbs = /^(?:All Verbs|ANY)$/i.test(words)
        ? []
        : words.toUpperCase().split(/[\s,]+/);
    if (!verbs.every(isVerb))
        return undefined;
    return {
        value: {
            path,
            verbs,
            ...(summary && { summary }),
            ...(notes && { notes }),
        },
        at,
    };
}
/** Captions of the rows of the table of authorization. */
const captions = [
    [/^Requires any of the roles?:?/, "anyRole"],
    [/^Requires any of the permissions?:?/, "anyPermission"],
    [/^Require[sd] (?:the )?roles?:?/, "roles"],
    [/^Require[sd] (?:the )?permissions?:?/, "permissions"],
];
/** How much of a text is such a caption. */
export function captionLength(text) {
    for (const [caption] of captions) {
        const [match] = caption.exec(text) ?? [];
        if (match !== undefined)
            return match.length;
    }
    return 0;
}
/** `Required role: | Manager` */
export function authorizationOf({ cells, at, }) {
    const [caption, listed] = cells.map(({ value }) => value.trim());
    const of = captions.find(([it]) => it.test(caption ?? ""))?.[1];
    const names = (listed ?? "")
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
    return of && names.length > 0 ? { value: { of, names }, at } : undefined;
}
