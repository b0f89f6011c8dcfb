/** The pipeline in memory, and what holds for whatever it is given. */
import ts from "typescript";
import { codes } from "../src/diagnostics/catalogue.js";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { printDiagnostic } from "../src/diagnostics/print.js";
import type { OutputFile } from "../src/emit/emitter.js";
import {
  generateFrom,
  schemaOfSources,
  templatesOf,
  type LoadedSchema,
} from "../src/generate.js";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import type { SourceText } from "../src/source/source-text.js";

type GivenOptions = Omit<PartialOptions, "inputs" | "out">;

/** Inputs → the files of all emitters; what is wrong is told by diagnostics that a user can read. */
export async function generated(
  texts: readonly string[],
  given: GivenOptions = {},
): Promise<readonly OutputFile[]> {
  const options = resolveOptions({ ...given, inputs: ["input"], out: "out" });
  const loaded = await loadedFrom(texts, given);
  const { files, diagnostics, sources } = await generateFrom(
    loaded,
    await templatesOf(options),
    options,
  );
  checkDiagnostics(diagnostics, sources);
  for (const file of files) checkSyntax(file);
  return files;
}

export function loadedFrom(
  texts: readonly string[],
  given: GivenOptions = {},
): Promise<LoadedSchema> {
  const value = texts.map((text, at): SourceText => {
    return { file: `input${at}`, text };
  });
  const options = resolveOptions({ ...given, inputs: ["input"], out: "out" });
  return schemaOfSources({ value, diagnostics: [] }, options);
}

export function checkDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
): void {
  for (const it of diagnostics) {
    if (!codes.includes(it.code)) throw new Error(`No code: ${it.code}`);
    const text = `${it.message} ${it.help}`;
    if (/undefined|\[object |NaN\b/.test(withoutQuotes(text)))
      throw new Error(`A value is missing in: ${text}`);
    for (const at of [it.at, ...(it.related ?? []).map((to) => to.at)]) {
      const source = sources.find(({ file }) => file === at?.file);
      if (!at || !source) continue;
      if (!(
        at.start >= 0 &&
        at.start <= at.end &&
        at.end <= source.text.length
      ))
        throw new Error(`${it.code} is at ${at.start} to ${at.end}`);
    }
    printDiagnostic(it, sources);
  }
}

/** What an input says may hold any word. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/'[^]*'/g, "''");
}

function checkSyntax({ path, text }: OutputFile): void {
  if (path.endsWith(".json")) {
    JSON.parse(text);
    return;
  }
  // Runtimes are copies of files that are checked as they are.
  if (path.endsWith("-runtime.ts")) return;
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const [first] = diagnostics;
  if (!first) return;
  const near = text.slice(
    Math.max(0, (first.start ?? 0) - 80),
    (first.start ?? 0) + 80,
  );
  throw new Error(
    `${path} is no TypeScript: ${ts.flattenDiagnosticMessageText(first.messageText, " ")} near ${near}`,
  );
}
