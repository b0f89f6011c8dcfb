/**
 * What a server says of itself in JSON → a draft: `/types/metadata`, whose root is the types, and
 * `/metadata/app.json`, which has them as `api`.
 *
 * Source: ServiceStack's MetadataTypes.cs, from version 4.0.24 on.
 */
import { diagnostic } from "../diagnostics/diagnostic.js";
import { declarationsOf } from "./metadata-declarations.js";
import { memberOf, parseJson, } from "./metadata-json.js";
import { operationsOf } from "./metadata-operations.js";
import { serverOf } from "./metadata-server.js";
import { objectIn } from "./metadata-values.js";
export function parseMetadata(input) {
    const { file } = input;
    const nothing = { file, declarations: [], operations: [] };
    const { value: document, diagnostics } = parseJson(input);
    if (!document)
        return { value: nothing, diagnostics };
    const { root } = document;
    const metadata = metadataOf(root);
    if (root.kind !== "object" || !metadata) {
        const { source, start } = root;
        const at = source.place(start, start + 1);
        return {
            value: nothing,
            diagnostics: [diagnostic("metadata-without-types", {}, at)],
        };
    }
    const declared = declarationsOf(metadata);
    const names = new Set(declared.value.map(({ name }) => name));
    const server = serverOf(document, root);
    return {
        value: {
            file,
            ...(server && { server }),
            declarations: declared.value,
            operations: operationsOf(metadata, (name) => names.has(name)),
        },
        diagnostics: declared.diagnostics,
    };
}
/** Undefined where there are neither types nor operations. */
function metadataOf(root) {
    if (root.kind !== "object")
        return undefined;
    const metadata = objectIn(root, "api") ?? root;
    return (memberOf(metadata, "types") ?? memberOf(metadata, "operations"))
        ? metadata
        : undefined;
}
