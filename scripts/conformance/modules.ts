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
    const modules = await Promise.all(
      files.map(async ({ path }) => {
        const url = pathToFileURL(join(folder, path.replace(/\.ts$/, ".js")));
        const name = path.replace(/\.ts$/, "");
        return [name, (await import(url.href)) as object] as const;
      }),
    );
    return Object.fromEntries(modules);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
