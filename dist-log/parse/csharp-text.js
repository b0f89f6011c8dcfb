import { parseClrType } from "./csharp-types.js";
export function csharpText(code) {
    const fact = (value, { start, end }) => ({
        value,
        at: code.place(start, end),
        by: "csharp",
    });
    return {
        code,
        fact,
        type: (region) => {
            const text = code.text.slice(region.start, region.end);
            const { at } = fact(undefined, region);
            return fact(parseClrType({ text, at }), region);
        },
        doc: (doc) => {
            const summary = doc && summaryOf(doc.text);
            return doc && summary ? { doc: fact(summary, doc) } : {};
        },
    };
}
/** ServiceStack does not escape a description: it is no XML. */
function summaryOf(text) {
    const [, summary = text.replaceAll(/<\/?\w[^>]*>/g, "")] = /<summary>([\s\S]*?)<\/summary>/.exec(text) ?? [];
    return summary.trim();
}
