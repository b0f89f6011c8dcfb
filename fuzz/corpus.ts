/** What fuzzing starts from: the inputs under fixtures/, by what they are. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sniff, type SourceKind } from "../src/source/sniff.js";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** Larger ones only take longer. */
const largest = 40_000;

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Inputs of cases, of errors and of changes. */
export function inputsOf(...kinds: readonly SourceKind[]): readonly string[] {
  return filesOf(fixtures)
    .filter((path) => /[/\\](?:input|old|new)[^/\\]*$/.test(path))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
    .filter(({ text }) => text.length < largest)
    .filter((source) => kinds.some((kind) => kind === sniff(source)))
    .map(({ text }) => text);
}

/** Configurations, most of which hold overrides. */
export function configurations(): readonly string[] {
  return filesOf(fixtures)
    .filter((path) => /(?:options|config)\.json$/.test(path))
    .map((path) => readFileSync(path, "utf8"))
    .filter(isJson);
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
