/**
 * Runs generated files in memory: TypeScript becomes modules that know each other, and nothing is
 * written anywhere. The runtimes are this tool's own, of which the files beside the output are copies.
 */
import { posix } from "node:path";
import { compileFunction } from "node:vm";
import { ts } from "ts-morph";
import type { OutputFile } from "../emit/emitter.js";
import * as json from "../runtime/json.js";
import * as xml from "../runtime/xml.js";
import * as zod from "../runtime/zod.js";

export type Module = Readonly<Record<string, unknown>>;

/** By path; a type's file may be called like what every object has: `Acme/toString`. */
const runtimes: ReadonlyMap<string, Module> = new Map<string, Module>([
  ["json-runtime", json],
  ["xml-runtime", xml],
  ["zod-runtime", zod],
]);

/** What `index.ts` exports. */
export function runFiles(files: readonly OutputFile[]): Module {
  const texts = new Map(
    files.map(({ path, text }) => [withoutExtension(path), text]),
  );
  const modules = new Map<string, Module>();

  function load(path: string): Module {
    const known = runtimes.get(path) ?? modules.get(path);
    if (known) return known;
    const text = texts.get(path);
    if (text === undefined) throw new Error(`No file is called ${path}.`);
    const exports: Module = {};
    // Modules may import each other in a circle: one that has not run to its end is known as well.
    modules.set(path, exports);
    const run = compileFunction(javaScriptOf(text), ["exports", "require"], {
      filename: `${path}.ts`,
    }) as (exports: Module, require: (specifier: string) => Module) => void;
    run(exports, (specifier) =>
      load(withoutExtension(posix.join(posix.dirname(path), specifier))),
    );
    return exports;
  }

  return load("index");
}

function withoutExtension(path: string): string {
  return path.replace(/\.[jt]s$/, "");
}

function javaScriptOf(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
    },
  }).outputText;
}
