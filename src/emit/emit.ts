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
import {
  createRenderer,
  renderFile,
  TemplateError,
  type Render,
} from "./render.js";
import { specifierOf } from "./specifier.js";
import { defaultValues, withValues } from "./values.js";
import { wrongEmission } from "./wrong-emission.js";

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
  for (const { by, file } of files.value) {
    try {
      rendered.push(
        await textOf(file, renderer.value, file.isPart ? partHeader : header),
      );
    } catch (error) {
      const told =
        error instanceof TemplateError
          ? error.diagnostic
          : by && unusable(by, file, error);
      if (!told) throw error;
      return { value: [], diagnostics: [...diagnostics, told] };
    }
  }
  if (names.includes("schema"))
    rendered.push({
      path: "schema.json",
      text: withHeader("schema.json", JSON.stringify(schema), header),
    });
  return { value: rendered, diagnostics };
}

async function textOf(
  file: EmittedFile,
  render: Render,
  header: readonly string[],
): Promise<OutputFile> {
  const { path } = file;
  const text = "text" in file ? file.text : await renderFile(file, render);
  return { path, text: withHeader(path, text, header) };
}

/** A view that lacks what its template asks for, or a text that no header can stand in. */
function unusable(name: string, file: EmittedFile, error: unknown): Diagnostic {
  const what =
    "text" in file
      ? `the text of '${file.path}' cannot be taken`
      : `the template '${file.template}' cannot make '${file.path}' of its view`;
  const { message } = error instanceof Error ? error : new Error(String(error));
  return diagnostic("emitter-failed", {
    name,
    reason: `${what}: ${firstLine(message)}`,
  });
}

interface FileBy {
  readonly file: EmittedFile;
  /** The emitter, where it is one of the configuration's. */
  readonly by?: string;
}

/** What all emitters that are asked for give, before any template is asked, and the index of it. */
async function emitted(
  schema: Schema,
  { emit: names, emitters = [], ...options }: EmitRequest,
): Promise<Outcome<readonly FileBy[]>> {
  const all: FileBy[] = [];
  const diagnostics: Diagnostic[] = [];
  const shaped = shapedBy(options, schema);
  const ours = builtInEmitters(shaped, options);
  const there = [...ours, ...emitters];
  for (const emitter of chosen(names, there)) {
    const isOurs = ours.includes(emitter);
    const emission = isOurs
      ? await emitter.emit(shaped, options)
      : await emissionOfUsers(emitter, shaped, options, {
          before: all.map(({ file }) => file),
          there,
        });
    for (const file of emission.files)
      all.push(isOurs ? { file } : { file, by: emitter.name });
    diagnostics.push(...(emission.diagnostics ?? []));
  }
  const exported = all.map(({ file }) => file).filter((it) => it.exported);
  const index =
    exported.length > 0 ? [{ file: indexFile(exported, options) }] : [];
  return { value: [...all, ...index], diagnostics };
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
  const there = [...ours, ...emitters];
  const emitter = there.find((it) => it.name === name);
  if (!emitter) throw new Error(`There is no emitter ${name}.`);
  const emission = ours.includes(emitter)
    ? await emitter.emit(shaped, options)
    : await emissionOfUsers(emitter, shaped, options, { before: [], there });
  return { value: emission.files, diagnostics: emission.diagnostics ?? [] };
}

interface Others {
  /** What other emitters gave. */
  readonly before: readonly EmittedFile[];
  /** All emitters that there are. */
  readonly there: readonly Emitter[];
}

/** What code of the user's throws is told as what is wrong with an input is. */
async function emissionOfUsers(
  emitter: Emitter,
  schema: Schema,
  options: EmitOptions,
  { before, there }: Others,
): Promise<Emission> {
  const { name, needs = [] } = emitter;
  const known = there.map((it) => it.name);
  const missing = needs.find((it) => !known.includes(it));
  if (missing !== undefined) {
    const reason = `it needs the emitter '${missing}', and there are only ${known.join(", ")}`;
    return failed(diagnostic("emitter-failed", { name, reason }));
  }
  try {
    const emission = await emitter.emit(schema, options);
    const reason = wrongEmission(emission) ?? wrongPath(emission.files, before);
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
  const text = firstLine(message);
  return file === undefined || !(error instanceof Error)
    ? text
    : `${text} (${relative("", file)}:${line})`;
}

function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/\.$/, "");
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
