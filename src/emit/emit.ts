/** Schema → the files of the output. */
import { relative } from "node:path";
import {
  diagnostic,
  hasErrors,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import type { SourceText } from "../source/source-text.js";
import { builtInEmitters } from "./built-in.js";
import type {
  DeclarationView,
  EmitOptions,
  EmittedFile,
  Emitter,
  Emission,
  OutputFile,
  ViewFile,
} from "./emitter.js";
import { withHeader } from "./header.js";
import { moduleFile } from "./module-file.js";
import { wrongPath } from "./paths.js";
import { createRenderer, renderFile, TemplateError } from "./render.js";
import { specifierOf } from "./specifier.js";
import { defaultValues, withValues } from "./values.js";

export interface EmitRequest extends EmitOptions {
  /** Emitters by name, and `schema`. */
  readonly emit: readonly string[];
  /** Emitters of the configuration. */
  readonly emitters?: readonly Emitter[];
  /** Templates that stand in the place of built-in ones and of emitters' own, by name. */
  readonly templates?: ReadonlyMap<string, SourceText>;
  /** First lines of every file, without the comment's slashes. */
  readonly header: readonly string[];
  /** Those of a type's file. */
  readonly partHeader?: readonly string[];
}

export async function emit(
  schema: Schema,
  request: EmitRequest,
): Promise<Outcome<readonly OutputFile[]>> {
  const { emit: names, header, partHeader = header, templates } = request;
  const files = await emitted(schema, request);
  const renderer = await createRenderer(templates);
  const diagnostics = [...files.diagnostics, ...renderer.diagnostics];
  if (hasErrors(diagnostics)) return { value: [], diagnostics };
  const rendered: OutputFile[] = [];
  try {
    for (const file of files.value) {
      const { path } = file;
      const text =
        "text" in file ? file.text : await renderFile(file, renderer.value);
      const lines = file.isPart ? partHeader : header;
      rendered.push({ path, text: withHeader(path, text, lines) });
    }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { value: [], diagnostics: [...diagnostics, error.diagnostic] };
  }
  if (names.includes("schema"))
    rendered.push({
      path: "schema.json",
      text: withHeader("schema.json", JSON.stringify(schema), header),
    });
  return { value: rendered, diagnostics };
}

/** What all emitters that are asked for give, before any template is asked, and the index of it. */
async function emitted(
  schema: Schema,
  { emit: names, emitters = [], ...options }: EmitRequest,
): Promise<Outcome<readonly EmittedFile[]>> {
  const files: EmittedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const shaped = shapedBy(options, schema);
  const ours = builtInEmitters(shaped, options);
  for (const emitter of chosen(names, [...ours, ...emitters])) {
    const emission = ours.includes(emitter)
      ? await emitter.emit(shaped, options)
      : await emissionOfUsers(emitter, shaped, options, files);
    files.push(...emission.files);
    diagnostics.push(...(emission.diagnostics ?? []));
  }
  const exported = files.filter((it) => it.exported);
  const index = exported.length > 0 ? [indexFile(exported, options)] : [];
  return { value: [...files, ...index], diagnostics };
}

function shapedBy(
  { values = defaultValues, client }: EmitOptions,
  schema: Schema,
): Schema {
  return withValues(schema, values, client);
}

/** What one emitter gives. */
export async function emittedAlone(
  name: string,
  schema: Schema,
  { emitters = [], ...options }: EmitRequest,
): Promise<Outcome<readonly EmittedFile[]>> {
  const shaped = shapedBy(options, schema);
  const ours = builtInEmitters(shaped, options);
  const emitter = [...ours, ...emitters].find((it) => it.name === name);
  if (!emitter) throw new Error(`There is no emitter ${name}.`);
  const emission = ours.includes(emitter)
    ? await emitter.emit(shaped, options)
    : await emissionOfUsers(emitter, shaped, options, []);
  return { value: emission.files, diagnostics: emission.diagnostics ?? [] };
}

/** What code of the user's throws is told as what is wrong with an input is. */
async function emissionOfUsers(
  emitter: Emitter,
  schema: Schema,
  options: EmitOptions,
  before: readonly EmittedFile[],
): Promise<Emission> {
  const { name } = emitter;
  try {
    const emission = await emitter.emit(schema, options);
    const reason = wrongPath(emission.files, before);
    if (reason === undefined) return emission;
    return failed(diagnostic("emitter-failed", { name, reason }));
  } catch (error) {
    return failed(
      diagnostic("emitter-failed", { name, reason: reasonOf(error) }),
    );
  }
}

/** The first line of the message, and where in the user's code it was. */
function reasonOf(error: unknown): string {
  const { message, stack = "" } =
    error instanceof Error ? error : new Error(String(error));
  const [, file, line] =
    // A configuration is imported as `codegen.config.mjs?<hash>`.
    /^ +at (?:.*\()?(?:file:\/\/)?([^\s()?]+)(?:\?\w+)?:(\d+):\d+\)?$/m.exec(
      stack,
    ) ?? [];
  const text = (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
  return file === undefined || !(error instanceof Error)
    ? text
    : `${text} (${relative("", file)}:${line})`;
}

function failed(it: Diagnostic): Emission {
  return { files: [], diagnostics: [it] };
}

function chosen(
  names: readonly string[],
  all: readonly Emitter[],
): readonly Emitter[] {
  const wanted = new Set(names);
  // What is needed may need others; it stands before what needs it.
  for (const { name, needs = [] } of all.toReversed())
    if (wanted.has(name)) for (const it of needs) wanted.add(it);
  return all.filter(({ name }) => wanted.has(name));
}

interface StarsView extends DeclarationView {
  readonly partial: "stars";
  readonly modules: readonly string[];
}

function indexFile(
  files: readonly EmittedFile[],
  options: EmitOptions,
): ViewFile {
  const paths = files.map(({ path }) => path);
  // Another order of the types, as where one gets a base, is no other index.
  const inOrder = options.layout === "namespace" ? paths.toSorted() : paths;
  const stars: StarsView = {
    partial: "stars",
    modules: inOrder.map((path) => specifierOf(path, options)),
  };
  const { exported: _, ...file } = moduleFile("index.ts", {
    imports: [],
    declarations: [stars],
  });
  return file;
}
