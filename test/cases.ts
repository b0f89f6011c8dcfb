/** The cases under fixtures/: a folder is a case, and its golden output stands in generated/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, type Generated } from "../src/generate.js";
import { readConfig, type ConfiguredOptions } from "../src/config/read.js";
import { resolveOptions } from "../src/options.js";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders of fixtures/ that hold no cases of their own. */
const notCases = new Set([
  "diff",
  "errors",
  "hostile",
  "conformance",
  "services",
  "recorded",
]);

export const caseNames: readonly string[] = readdirSync(join(root, "fixtures"))
  .filter((name) => !notCases.has(name))
  .toSorted();

/** Paths are relative to the project's folder, so that headers are the same everywhere. */
export function fixture(...parts: string[]): string {
  return relative(process.cwd(), join(root, "fixtures", ...parts));
}

function inputsOf(name: string): readonly string[] {
  return filesIn(join(root, "fixtures", name))
    .filter((file) => file.startsWith("input."))
    .map((file) => fixture(name, file));
}

/** What the case's configuration says; the schema is always part of the golden output. */
function optionsOf(name: string): ConfiguredOptions {
  const file = fixture(name, "options.json");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "{}";
  const { value, diagnostics } = readConfig({ file, text });
  if (diagnostics.length > 0)
    throw new Error(
      `${file}: ${diagnostics.map((it) => it.message).join(" ")}`,
    );
  return { emit: ["classes", "zod", "xml", "schema"], ...value.options };
}

export function generateCase(
  name: string,
  inputs: readonly string[] = inputsOf(name),
  more: Partial<ConfiguredOptions> = {},
): Promise<Generated> {
  const out = relative(process.cwd(), goldenFolder(name));
  return generate(resolveOptions({ ...optionsOf(name), ...more, inputs, out }));
}

export function goldenFolder(name: string): string {
  return join(root, "generated", name);
}

/** Files of a folder and those below, sorted; none where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
        .toSorted()
    : [];
}
