/** What metadata says of the server that wrote it: its version, and how it cases names. */
import type { Place } from "../source/source-text.js";
import type { DraftServer, Fact, TextCase } from "./draft.js";
import type { JsonDocument, JsonObject } from "./metadata-json.js";
import { objectIn, stringIn } from "./metadata-values.js";

/** Undefined where nothing is said. */
export function serverOf(
  document: JsonDocument,
  root: JsonObject,
): DraftServer | undefined {
  const app = objectIn(root, "app");
  const version = app && stringIn(app, "serviceStackVersion");
  const textCase = (app && statedCase(app)) ?? caseOfKeys(document.keys);
  return version || textCase
    ? { ...(version && { version }), ...(textCase && { textCase }) }
    : undefined;
}

/** JsConfig.TextCase. `Default` is none of these: it leaves names as they are declared. */
const cases: ReadonlyMap<string, TextCase> = new Map([
  ["camelcase", "camelCase"],
  ["pascalcase", "pascalCase"],
  ["snakecase", "snakeCase"],
]);

/** In any writing: `CamelCase`, `camelCase`, `camel_case`. */
function statedCase(app: JsonObject): Fact<TextCase> | undefined {
  const written = stringIn(app, "jsTextCase");
  const value = cases.get(
    written?.value.replaceAll(/[-_\s]/g, "").toLowerCase() ?? "",
  );
  return written && value && { ...written, value };
}

/**
 * Metadata's own names follow the server's text case. `types` is camelCase and snake_case alike, so
 * one of two words has to tell.
 */
function caseOfKeys(
  keys: ReadonlyMap<string, Place>,
): Fact<TextCase> | undefined {
  const telling: readonly (readonly [string, TextCase])[] = [
    ["Types", "pascalCase"],
    ["Operations", "pascalCase"],
    ...twoWords.flatMap((name) => [
      [snakeCase(name), "snakeCase"] as const,
      [name, "camelCase"] as const,
    ]),
  ];
  for (const [name, value] of telling) {
    const at = keys.get(name);
    if (at) return { value, at, by: "metadata" };
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

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
