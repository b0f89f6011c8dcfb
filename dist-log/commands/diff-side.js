/** What `diff` takes on either side → its schema. */
import { join } from "node:path";
import { diagnostic } from "../diagnostics/diagnostic.js";
import { schemaOfSources } from "../generate.js";
import { isSchemaFile, parseSchemaFile } from "../parse/schema-file.js";
import { readInput } from "../source/file.js";
import { load } from "../source/load.js";
import { isOwnFile } from "../source/own-file.js";
/** A schema.json, a folder that holds one, or any input. */
export async function loadSide(input, options) {
    const beside = await readInput(join(input, "schema.json"));
    const loaded = "source" in beside && isSchemaFile(beside.source)
        ? { value: [beside.source], diagnostics: [] }
        : await load(options.inputs, options);
    const [source] = loaded.value;
    if (source && isSchemaFile(source)) {
        const { value, diagnostics } = parseSchemaFile(source);
        return {
            sources: loaded.value,
            diagnostics: [...loaded.diagnostics, ...diagnostics],
            ...(value && { schema: value }),
        };
    }
    return (await isGenerated(input)) && source === undefined
        ? {
            sources: [],
            diagnostics: [
                diagnostic("generated-without-schema", { folder: input }),
            ],
        }
        : schemaOfSources(loaded, options);
}
async function isGenerated(folder) {
    const index = await readInput(join(folder, "index.ts"));
    return "source" in index && isOwnFile(index.source.text);
}
