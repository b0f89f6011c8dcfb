/** A JSON sample through the generated code: read, written, compared, and read again. */
import { isDeepStrictEqual } from "node:util";
import { memberOf, placeOf, readJson, } from "../parse/metadata-json.js";
import { compareJson } from "./compare-json.js";
import { pathText } from "./paths.js";
export function verifyJson(body, schema, { parseJson, stringifyJson }, constants) {
    const read = readJson(withoutTokens(body));
    if (!("root" in read))
        return refused(() => read.at, { problem: `${read.problem}.`, at: read.at });
    const { root } = read;
    const locate = (path) => placeOf(nodeAt(root, path));
    const parsed = schema.safeParse(parseJson(body.text));
    if (!parsed.success)
        return refused(locate, ...problemsOf(parsed.error, root));
    const value = parsed.data;
    const encoded = schema.safeEncode(value);
    if (!encoded.success)
        return refused(locate, ...problemsOf(encoded.error, root));
    const text = stringifyJson(encoded.data);
    const written = readJson(withoutTokens({ file: "", text, place: body.place }));
    const again = schema.safeParse(parseJson(text));
    return {
        value,
        placeOf: locate,
        findings: [
            ...("root" in written ? compareJson(root, written.root, constants) : []),
            ...(again.success && isDeepStrictEqual(again.data, value)
                ? []
                : [{ kind: "unlike", at: placeOf(root) }]),
        ],
    };
}
function refused(locate, ...problems) {
    return {
        placeOf: locate,
        findings: problems.map((it) => ({ kind: "refused", ...it })),
    };
}
function problemsOf({ issues }, root) {
    return issues.map(({ path, message }) => {
        const shown = pathText(path);
        return {
            problem: `${shown === "" ? "" : `'${shown}': `}${message.replace(/^Invalid input: /, "")}.`,
            at: placeOf(nodeAt(root, path)),
        };
    });
}
/** The value itself, or the object that lacks it. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === "array"
            ? node.items[Number(step)]
            : node.kind === "object"
                ? memberOf(node, String(step))
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
}
/** The tokens that only .NET writes, `NaN` and `Infinity`, as strings of the same length. */
function withoutTokens(body) {
    const text = body.text.replaceAll(/"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|-?Infinity|NaN/g, (token) => (token.startsWith('"') ? token : `"${token.slice(1, -1)}"`));
    return { ...body, text };
}
