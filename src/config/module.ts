/** A configuration in JavaScript or TypeScript → the value that it exports. */
import { createHash } from "node:crypto";
import { register } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place, SourceText } from "../source/source-text.js";

/** What the file exports, or why that cannot be had. */
export type Imported = { readonly value: unknown } | Diagnostic;

/** Gives the module that a file of this text is. */
export type ImportModule = (file: string, text: string) => Promise<unknown>;

export async function importConfig(
  source: SourceText,
  importModule: ImportModule = importOnce,
): Promise<Imported> {
  try {
    const { default: exported } = (await importModule(
      source.file,
      source.text,
    )) as { readonly default?: unknown };
    if (exported === undefined)
      return notLoadable(source, "it has no default export");
    const value: unknown =
      typeof exported === "function"
        ? await (exported as () => unknown)()
        : await exported;
    return { value };
  } catch (error) {
    return notLoadable(source, reasonOf(error), await placeOf(error, source));
  }
}

function notLoadable(
  { file }: SourceText,
  reason: string,
  at?: Place,
): Diagnostic {
  return diagnostic("config-not-loadable", { file, reason }, at);
}

/** Node imports each URL once: a text that has changed since needs one of its own. */
function importOnce(file: string, text: string): Promise<unknown> {
  if (isTypeScript(file)) understandTypeScript();
  const hash = createHash("sha256").update(text).digest("hex");
  return importUrl(`${urlOf(file)}?${hash}`);
}

/**
 * Node 20 tells twice of what a module of CommonJS throws: the second time as an error that nobody
 * catches, which would end the process.
 */
export async function importUrl(url: string): Promise<unknown> {
  try {
    return await import(url);
  } catch (error) {
    process.on("unhandledRejection", passOver);
    await new Promise((done) => {
      setImmediate(done);
    });
    process.off("unhandledRejection", passOver);
    throw error;
  }
}

function passOver(): void {
  // The import itself has told it.
}

export function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}

/** Node before 22.18 does not read TypeScript by itself. */
export function understandTypeScript(): void {
  if ("typescript" in process.features && process.features.typescript) return;
  // What is transpiled has other lines than what is written.
  process.setSourceMapsEnabled(true);
  register("./typescript-hooks.js", import.meta.url);
}

/** The first line says it; what follows is for those who debug this tool. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}

/** Where the file threw, or where it cannot be parsed, which Node tells no program. */
async function placeOf(
  error: unknown,
  source: SourceText,
): Promise<Place | undefined> {
  const { file, text } = source;
  if (error instanceof SyntaxError) {
    const { transpile } = await import("./transpile.js");
    const { problem } = transpile(file, text);
    return problem && { file, start: problem.start, end: problem.end };
  }
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const path = resolve(file);
  const [, behind] = stack.split(stack.includes(path) ? path : urlOf(file));
  const [, line, column] = /^(?:\?\w+)?:(\d+):(\d+)/.exec(behind ?? "") ?? [];
  if (line === undefined) return undefined;
  const start = offsetOf(text, Number(line), Number(column));
  return { file, start, end: start + 1 };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
}

export function urlOf(file: string): string {
  return pathToFileURL(resolve(file)).href;
}
