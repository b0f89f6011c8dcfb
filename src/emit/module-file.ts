/** The files that the built-in emitters make: modules of declarations, and what those import. */
import { readFile } from "node:fs/promises";
import type { ModuleView, TextFile, ViewFile } from "./emitter.js";

export function moduleFile(path: string, view: ModuleView): ViewFile {
  return {
    path,
    exported: true,
    ...(path.includes("/") && { isPart: true }),
    template: "file",
    view,
  };
}

/**
 * A runtime is a source file of ours: `xml` becomes `xml-runtime.ts`.
 *
 * @param adapt What the options make of its text; otherwise it is copied word for word.
 */
export async function runtimeFile(
  name: string,
  adapt?: (source: string) => Promise<string>,
): Promise<TextFile> {
  const source = new URL(`../../src/runtime/${name}.ts`, import.meta.url);
  const copied = await readFile(source, "utf8");
  return {
    path: `${name}-runtime.ts`,
    text: adapt ? await adapt(copied) : copied,
  };
}
