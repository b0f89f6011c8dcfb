/** Type-checks output as users' strictest settings do, with what does not change checked but once. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { OutputFile } from "../src/emit/emitter.js";
import { problemsIn, strictOptions } from "../test/strict.js";

const folder = fileURLToPath(new URL("../fuzz/output", import.meta.url));
const kept = new Map<string, ts.SourceFile>();

/** What is wrong in files, which are in memory only. */
export function problemsOf(files: readonly OutputFile[]): readonly string[] {
  const texts = new Map(
    files
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, text }) => [join(folder, path), text]),
  );
  const host = ts.createCompilerHost(strictOptions);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.directoryExists = (path) =>
    path === folder || (directoryExists?.(path) ?? true);
  host.getSourceFile = (file, target) => {
    const text = texts.get(file);
    // Libraries and runtimes are the same in each program.
    const isSame = text === undefined || file.endsWith("-runtime.ts");
    const key = text ?? file;
    const found =
      kept.get(key) ??
      (text === undefined
        ? getSourceFile(file, target)
        : ts.createSourceFile(file, text, target));
    if (found && isSame) kept.set(key, found);
    return found;
  };
  const program = ts.createProgram([...texts.keys()], strictOptions, host);
  return problemsIn(program);
}
