import { objectIn, stringIn } from "./metadata-values.js";
/** Undefined where nothing is said. */
export function serverOf(document, root) {
    const app = objectIn(root, "app");
    const version = app && stringIn(app, "serviceStackVersion");
    const textCase = (app && statedCase(app)) ?? caseOfKeys(document.keys);
    return version || textCase
        ? { ...(version && { version }), ...(textCase && { textCase }) }
        : undefined;
}
/** JsConfig.TextCase. `Default` is none of these: it leaves names as they are declared. */
const cases = new Map([
    ["camelcase", "camelCase"],
    ["pascalcase", "pascalCase"],
    ["snakecase", "snakeCase"],
]);
/** In any writing: `CamelCase`, `camelCase`, `camel_case`. */
function statedCase(app) {
    const written = stringIn(app, "jsTextCase");
    const value = cases.get(written?.value.replaceAll(/[-_\s]/g, "").toLowerCase() ?? "");
    return written && value && { ...written, value };
}
/**
 * Metadata's own names follow the server's text case. `types` is camelCase and snake_case alike, so
 * one of two words has to tell.
 */
function caseOfKeys(keys) {
    const telling = [
        ["Types", "pascalCase"],
        ["Operations", "pascalCase"],
        ...twoWords.flatMap((name) => [
            [snakeCase(name), "snakeCase"],
            [name, "camelCase"],
        ]),
    ];
    for (const [name, value] of telling) {
        const at = keys.get(name);
        if (at)
            return { value, at, by: "metadata" };
    }
    return undefined;
}
/** Some of these stand in the metadata of every version, as soon as there is a type with a member. */
const twoWords = [
    "dataContract",
    "dataMember",
    "enumNames",
    "genericArgs",
    "isEnum",
    "isRequired",
    "isSystemType",
    "isValueType",
    "returnMarkerTypeName",
    "returnType",
    "returnVoidMarker",
    "typeNamespace",
];
function snakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
