/** Runs generated code: TypeScript in memory becomes modules. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import typescript from "typescript";

/** The modules by their files' names. */
export async function importFiles(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<Readonly<Record<string, object>>> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const { path, text } of files)
      writeFileSync(
        join(folder, path.replace(/\.ts$/, ".js")),
        typescript.transpileModule(text, {
          compilerOptions: {
            target: typescript.ScriptTarget.ES2022,
            module: typescript.ModuleKind.ESNext,
          },
        }).outputText,
      );
    const modules: Record<string, object> = {};
    // One after the other: a module that two others import at once could become two.
    for (const { path } of files) {
      const url = pathToFileURL(join(folder, path.replace(/\.ts$/, ".js")));
      modules[path.replace(/\.ts$/, "")] = (await import(url.href)) as object;
    }
    return modules;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
