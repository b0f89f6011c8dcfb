import { parsePage } from "./page.js";
export async function parse(extracts) {
    const drafts = [];
    const diagnostics = [];
    for (const extract of extracts) {
        const parsed = await parseExtract(extract);
        drafts.push(parsed.value);
        diagnostics.push(...parsed.diagnostics);
    }
    return { value: drafts, diagnostics };
}
/** Each parser is loaded where an input needs it: TypeScript's takes longer than all the rest. */
async function parseExtract(extract) {
    switch (extract.kind) {
        case "listing":
            return parseListing(extract.listing);
        case "csharp":
            return parseCSharp(extract.code);
        case "metadata": {
            const { parseMetadata } = await import("./metadata.js");
            return parseMetadata(extract.text);
        }
        case "page":
            return parsePageWithCode(extract.page, extract.source.file);
        default:
            return extract;
    }
}
async function parseListing(listing) {
    const parser = await import("./listing.js");
    return parser.parseListing(listing);
}
async function parseCSharp(code) {
    const parser = await import("./csharp.js");
    return parser.parseCSharp(code);
}
const codeParsers = {
    typescript: parseListing,
    csharp: parseCSharp,
};
async function parsePageWithCode(page, file) {
    const code = page.code
        ? await codeParsers[page.code.language](page.code.excerpt)
        : {
            value: { file, declarations: [], operations: [] },
            diagnostics: [],
        };
    const shown = parsePage(page);
    return {
        value: {
            ...code.value,
            declarations: [...code.value.declarations, ...shown.value.declarations],
            operations: [...code.value.operations, shown.value.operation],
        },
        diagnostics: [...code.diagnostics, ...shown.diagnostics],
    };
}
