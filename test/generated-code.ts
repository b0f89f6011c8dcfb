/** Descriptions in a test → the schema, and the code that is generated of it, ready to be run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ZodType } from "zod";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import type { OutputFile } from "../src/emit/emitter.js";
import { generate, type Generated } from "../src/generate.js";
import { link } from "../src/link/link.js";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import { parse } from "../src/parse/parse.js";
import type { XmlReadMapper } from "../src/runtime/xml.js";
import { extract } from "../src/source/extract.js";
import { root } from "./cases.js";
import { temporaryFolder } from "./folders.js";

/** Texts of inputs by the names of their files. */
export type Inputs = Readonly<Record<string, string>>;

export interface GeneratedCode extends Generated, ImportedCode {}

export interface ImportedCode {
  /** What index.ts exports. */
  readonly module: Readonly<Record<string, unknown>>;
  schemaOf(type: string): ZodType;
  xmlOf(type: string): XmlReadMapper<unknown>;
}

/** What inputs say, from the text to the schema. */
export async function schemaOf(
  inputs: Inputs,
): Promise<Pick<Generated, "schema" | "diagnostics">> {
  const sources = Object.entries(inputs).map(([file, text]) => ({
    file,
    text,
  }));
  const extracts = await extract(sources);
  const drafts = await parse(extracts.value);
  const schema = link(drafts.value);
  return {
    schema: schema.value,
    diagnostics: [extracts, drafts, schema].flatMap(
      (phase): readonly Diagnostic[] => phase.diagnostics,
    ),
  };
}

/** What is generated of inputs, and the generated modules. */
export async function generatedCode(
  inputs: Inputs,
  options: Omit<PartialOptions, "inputs" | "out"> = {},
): Promise<GeneratedCode> {
  const folder = temporaryFolder();
  const files = Object.entries(inputs).map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  const result = await generate(
    resolveOptions({ ...options, inputs: files, out: folder }),
  );
  return { ...result, ...(await importCode(result.files, folder)) };
}

/** Files of the output, in a folder from which they are imported. */
export async function importCode(
  files: readonly OutputFile[],
  folder: string,
): Promise<ImportedCode> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withRuntimesOfProject(text));
  }
  const module = (await import(join(folder, "index.ts"))) as Record<
    string,
    unknown
  >;
  const exported = (name: string): unknown => {
    if (module[name] === undefined) throw new Error(`There is no ${name}.`);
    return module[name];
  };
  return {
    module,
    schemaOf: (type) => exported(`${type}Schema`) as ZodType,
    xmlOf: (type) => exported(`${type}Xml`) as XmlReadMapper<unknown>,
  };
}

/** The runtimes are the project's own files: nothing has to compile them once more. */
function withRuntimesOfProject(text: string): string {
  return text.replaceAll(
    /"\.\.?\/(json|xml|zod)-runtime\.[jt]s"/g,
    (_, name: string) =>
      JSON.stringify(join(root, "src/runtime", `${name}.ts`)),
  );
}
