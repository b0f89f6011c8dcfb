/** Schema → the files of the output. */
import { readFile } from "node:fs/promises";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import { classesEmitter } from "./classes.js";
import type {
  DeclarationView,
  EmitOptions,
  Emitter,
  FileView,
  OutputFile,
  Runtime,
} from "./emitter.js";
import { jsonText } from "./json.js";
import { createRenderer, renderFile } from "./render.js";
import { defaultValues, withValues } from "./values.js";
import { specifierOf } from "./specifier.js";
import { xmlEmitter } from "./xml.js";
import { zodEmitter } from "./zod.js";

/** In the order in which their files are written. */
const emitters: readonly Emitter[] = [classesEmitter, zodEmitter, xmlEmitter];

export interface EmitRequest extends EmitOptions {
  /** Emitters by name, and `schema`. */
  readonly emit: readonly string[];
  /** First lines of every file, without the comment's slashes. */
  readonly header: readonly string[];
}

export async function emit(
  schema: Schema,
  { emit: names, header, ...options }: EmitRequest,
): Promise<Outcome<readonly OutputFile[]>> {
  const chosen = withNeeds(names);
  const shaped = withValues(schema, options.values ?? defaultValues);
  const views = chosen.map((emitter) => emitter.view(shaped, options));
  const runtimes = chosen.flatMap((emitter) => emitter.runtimes ?? []);
  const render = createRenderer();
  const rendered: OutputFile[] = [];
  const modules = [
    ...views.map(({ value }) => value),
    ...chosen.flatMap((emitter) => emitter.module?.(options) ?? []),
  ];
  const files =
    modules.length > 0 ? [...modules, indexView(modules, options)] : modules;
  for (const view of files)
    rendered.push(await renderFile(view, header, render));
  for (const runtime of runtimes)
    rendered.push(await runtimeFile(runtime, header, options));
  if (names.includes("schema")) rendered.push(schemaFile(schema, header));
  return {
    value: rendered,
    diagnostics: views.flatMap(({ diagnostics }) => diagnostics),
  };
}

function withNeeds(names: readonly string[]): readonly Emitter[] {
  const wanted = new Set(
    emitters
      .filter(({ name }) => names.includes(name))
      .flatMap(({ name, needs }) => [name, ...needs]),
  );
  return emitters.filter(({ name }) => wanted.has(name));
}

interface StarsView extends DeclarationView {
  readonly partial: "stars";
  readonly modules: readonly string[];
}

function indexView(views: readonly FileView[], options: EmitOptions): FileView {
  const stars: StarsView = {
    partial: "stars",
    modules: views.map(({ path }) => specifierOf(path, options)),
  };
  return { path: "index.ts", imports: [], declarations: [stars] };
}

/** The runtime is a source file of ours. */
async function runtimeFile(
  { name, adapt }: Runtime,
  header: readonly string[],
  options: EmitOptions,
): Promise<OutputFile> {
  const source = new URL(`../../src/runtime/${name}.ts`, import.meta.url);
  const comment = header.map((line) => `// ${line}\n`).join("");
  const copied = await readFile(source, "utf8");
  const text = adapt ? await adapt(copied, options) : copied;
  return { path: `${name}-runtime.ts`, text: `${comment}\n${text}` };
}

/** JSON has no comments, so the header is a member. */
function schemaFile(schema: Schema, header: readonly string[]): OutputFile {
  const described = { $comment: header.join(" "), ...schema };
  return {
    path: "schema.json",
    text: `${jsonText(described)}\n`,
  };
}
