/** The pipeline: inputs → files, in memory. Only `load` touches the outside. */
import { hasErrors, } from "./diagnostics/diagnostic.js";
import { emit } from "./emit/emit.js";
import { fileHeader } from "./file-header.js";
import { reportGaps } from "./link/gaps.js";
import { link } from "./link/link.js";
import { parseOverrides } from "./parse/overrides.js";
import { parse } from "./parse/parse.js";
import { weighed } from "./severity.js";
import { extract } from "./source/extract.js";
import { load } from "./source/load.js";
/** The whole pipeline but for writing. Inputs that are wrong give diagnostics; nothing is thrown. */
export async function generate(options) {
    return generateFrom(await loadSchema(options), options);
}
/** The pipeline from the schema on. */
export async function generateFrom(loaded, options) {
    const { schema, drafts, sources, placeOf } = loaded;
    const gaps = reportGaps(schema, drafts, options.emit);
    const files = await emit(schema, {
        emit: options.emit,
        header: fileHeader(sources, options),
        placeOf,
        values: options,
        openEnums: options.openEnums,
        json: options,
        zod: options,
        ...(options.client !== undefined && { client: options.client }),
    });
    const diagnostics = [
        ...loaded.diagnostics,
        ...weighed([...gaps, ...files.diagnostics], options),
    ];
    return {
        sources,
        schema,
        files: hasErrors(diagnostics) ? [] : files.value,
        diagnostics,
    };
}
/** The pipeline up to the schema. */
export async function loadSchema(options) {
    return schemaOfSources(await load(options.inputs, options), options);
}
/** The same, of what has been loaded. */
export async function schemaOfSources(sources, options) {
    const extracts = await extract(sources.value);
    const drafts = await parse(extracts.value);
    const overrides = overridesOf(options);
    const linked = link([...drafts.value, ...overrides.value], options);
    const diagnostics = [
        ...sources.diagnostics,
        ...extracts.diagnostics,
        ...drafts.diagnostics,
        ...overrides.diagnostics,
        ...linked.diagnostics,
    ];
    return {
        sources: [...sources.value, ...overrides.sources],
        drafts: drafts.value,
        schema: linked.value,
        placeOf: linked.placeOf,
        samples: linked.samples,
        diagnostics: weighed(diagnostics, options),
    };
}
/** The user's own draft, where there is one. */
function overridesOf({ overrides }) {
    if (!overrides)
        return { value: [], sources: [], diagnostics: [] };
    const { value, diagnostics } = parseOverrides(overrides);
    return { value: [value], sources: [overrides.source], diagnostics };
}
