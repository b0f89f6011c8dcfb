import { parseTables } from "./page-tables.js";
import { parseSample } from "./sample.js";
/** All but the page's code, which is parsed as a listing of its language. */
export function parsePage(page) {
    const parsed = page.samples.flatMap((it) => parseSample(it) ?? []);
    const samples = parsed.filter((it) => !("code" in it));
    const request = requestOf(page);
    const tables = parseTables(page, request);
    return {
        value: {
            operation: operationOf(page, request, samples),
            declarations: [
                ...tables.value,
                ...withoutTable(page, request, tables.value, samples),
            ],
        },
        diagnostics: [
            ...tables.diagnostics,
            ...parsed.filter((it) => "code" in it),
        ],
    };
}
/** `/xml/reply/GetCall`, where the operation has no route: the path names the class itself. */
const predefinedPath = /^\/(?:[\w-]+\/(?:reply|oneway)|api)\/([\w.]+)$/;
/** A heading may be anything where the server replaced the page's template. */
function requestOf({ samples, operation }) {
    for (const { path = "", at } of samples) {
        const name = predefinedPath.exec(path)?.[1];
        if (name !== undefined)
            return { value: name, at };
    }
    return operation;
}
/** A class without members of its own has no table. */
function withoutTable({ code, otherLanguage, tables }, request, declared, samples) {
    const isTablesTab = !code && !otherLanguage && (tables.length > 0 || samples.some(isEmpty));
    if (!request || !isTablesTab)
        return [];
    const name = request.value;
    return declared.some((it) => it.name === name)
        ? []
        : [
            {
                kind: "class",
                name,
                at: request.at,
                typeParams: [],
                basesUntold: true,
                implements: [],
                attributes: [],
                properties: [],
            },
        ];
}
/** A request without members: where there are no tables, there is none for it. */
function isEmpty(sample) {
    if (sample.role === "response" || sample.format === "text")
        return false;
    return sample.format === "xml"
        ? sample.root.children.length === 0
        : JSON.stringify(sample.value) === "{}";
}
function operationOf(page, request, samples) {
    const { description, routes } = page;
    // SOAP posts whatever the operation does.
    const verbs = page.samples.flatMap(({ at, verb, path = "" }) => verb && !/^\/soap1[12]$/.test(path)
        ? [fact({ value: verb, at }, "sample")]
        : []);
    return {
        ...(request && {
            request: fact({ ...request, value: { name: request.value } }, "tables"),
        }),
        verbs,
        routes: routes.map((it) => fact(it, "tables")),
        ...(description && { description: fact(description, "tables") }),
        ...authorizationOf(page.authorization),
        samples,
    };
}
function fact(found, by) {
    return { ...found, by };
}
function authorizationOf(rows) {
    return Object.fromEntries(rows.map(({ value, at }) => [
        value.of,
        { value: value.names, at, by: "tables" },
    ]));
}
