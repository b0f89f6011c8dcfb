/** What metadata says of the server that wrote it: its version, and how it cases names. */
import type { DraftServer, Fact, TextCase } from "./draft.js";
import { placeOfName, type MetadataObject } from "./metadata-document.js";
import { objectIn, stringIn } from "./metadata-values.js";

/** Undefined where nothing is said. */
export function serverOf(root: MetadataObject): DraftServer | undefined {
  const app = objectIn(root, "app");
  const version = app && stringIn(app, "serviceStackVersion");
  const textCase = (app && statedCase(app)) ?? caseOfNames(root);
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
function statedCase(app: MetadataObject): Fact<TextCase> | undefined {
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
function caseOfNames({ document }: MetadataObject): Fact<TextCase> | undefined {
  const telling: readonly (readonly [string, TextCase])[] = [
    ["Types", "pascalCase"],
    ["Operations", "pascalCase"],
    ...twoWords.flatMap((name) => [
      [snakeCase(name), "snakeCase"] as const,
      [name, "camelCase"] as const,
    ]),
  ];
  const found = telling.find(([name]) => document.names.has(name));
  if (!found) return undefined;
  const [name, value] = found;
  return { value, at: placeOfName(document, name), by: "metadata" };
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
