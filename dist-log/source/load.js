/** Inputs → their texts. What only some inputs need is loaded only for those. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { concurrently } from "./concurrently.js";
import { readInput, readStandardInput, standardInput, unreadable, } from "./file.js";
import { isGlob, isUrl } from "./input.js";
import { failed, loaded } from "./loaded.js";
export { standardInput };
/**
 * Files, folders, globs, URLs, and `-` for standard input: in the order given, those of a folder or
 * a glob by name. What several inputs lead to is there once.
 */
export async function load(inputs, options) {
    const results = await concurrently(distinct(inputs, identityOf), (input) => loadInput(input, options));
    const texts = results.flatMap(({ value }) => value);
    const diagnostics = results.flatMap((it) => it.diagnostics);
    return {
        value: distinct(texts, ({ key }) => key).map(({ source }) => source),
        diagnostics: texts.length > 0 ? diagnostics.map(besideOthers) : diagnostics,
    };
}
/** A server answers with nothing where it cannot show a sample: that is no harm beside other pages. */
function besideOthers(it) {
    return it.code === "input-empty" && it.at
        ? diagnostic("empty-input-passed-over", { file: it.at.file }, it.at)
        : it;
}
function identityOf(input) {
    return input === "-" || isUrl(input) ? input : resolve(input);
}
/** The first of each. */
function distinct(items, keyOf) {
    const first = new Map();
    for (const item of items)
        if (!first.has(keyOf(item)))
            first.set(keyOf(item), item);
    return [...first.values()];
}
async function loadInput(input, options) {
    if (input === "-")
        return loaded(await readStandardInput());
    if (isUrl(input)) {
        const { loadUrl } = await import("./server.js");
        return loadUrl(input, options);
    }
    try {
        // A name that a file really has is no pattern: `dtos[1].ts`.
        if (!(await stat(input)).isDirectory())
            return loaded(await readInput(input));
        const { loadFolder } = await import("./folder.js");
        return await loadFolder(input);
    }
    catch (error) {
        const missing = unreadable(input, error);
        if (missing.code !== "input-not-found" || !isGlob(input))
            return failed(missing);
        const { loadGlob } = await import("./folder.js");
        return loadGlob(input);
    }
}
