/** The pipeline: inputs → files, in memory. Only `load` touches the outside. */
import {
  hasErrors,
  type Diagnostic,
  type Outcome,
} from "./diagnostics/diagnostic.js";
import { emit, emittedAlone, type EmitRequest } from "./emit/emit.js";
import { templateNames } from "./emit/render.js";
import type { EmittedFile, OutputFile } from "./emit/emitter.js";
import { fileHeader, partHeader } from "./file-header.js";
import { reportGaps } from "./link/gaps.js";
import { link, type Linked } from "./link/link.js";
import type { Options } from "./options.js";
import type { Draft } from "./parse/draft.js";
import { parseOverrides } from "./parse/overrides.js";
import { parse } from "./parse/parse.js";
import { unobserved, type Phase } from "./phases.js";
import type { Schema } from "./schema/schema.js";
import { weighed } from "./severity.js";
import { extract } from "./source/extract.js";
import { load } from "./source/load.js";
import { loadTemplates } from "./source/templates.js";
import type { SourceText } from "./source/source-text.js";

/** What inputs say, as one schema. */
export interface LoadedSchema {
  /** What was read, for the places that diagnostics name. */
  readonly sources: readonly SourceText[];
  /** What each input says on its own. */
  readonly drafts: readonly Draft[];
  readonly schema: Schema;
  /** Where an input declares a type. */
  readonly placeOf: Linked["placeOf"];
  /** The samples of pages whose type is known. */
  readonly samples: Linked["samples"];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run gives, before anything is written. */
export interface Generated {
  /** What was read, for the places that diagnostics name. */
  readonly sources: readonly SourceText[];
  readonly schema: Schema;
  /** Empty where an error forbids to write anything. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole pipeline but for writing. Inputs that are wrong give diagnostics; nothing is thrown. */
export async function generate(options: Options): Promise<Generated> {
  const templates = await templatesOf(options);
  return generateFrom(await loadSchema(options), templates, options);
}

/** Templates of the user's, by name. */
export type Templates = Outcome<ReadonlyMap<string, SourceText>>;

/** The pipeline from the schema on. */
export async function generateFrom(
  loaded: LoadedSchema,
  templates: Templates,
  options: Options,
  phase: Phase = unobserved,
): Promise<Generated> {
  const { schema, drafts, sources } = loaded;
  const gaps = reportGaps(schema, drafts, options.emit);
  const files = await phase("emit", () =>
    emit(schema, {
      ...emitRequest(loaded, options),
      templates: templates.value,
    }),
  );
  const diagnostics = [
    ...loaded.diagnostics,
    ...weighed(
      [...gaps, ...templates.diagnostics, ...files.diagnostics],
      options,
    ),
  ];
  return {
    sources: [...sources, ...templates.value.values()],
    schema,
    files: hasErrors(diagnostics) ? [] : files.value,
    diagnostics,
  };
}

/** What one emitter makes of it, before templates make texts of that: for `--print-view`. */
export function emittedBy(
  emitter: string,
  loaded: LoadedSchema,
  options: Options,
): Promise<Outcome<readonly EmittedFile[]>> {
  return emittedAlone(emitter, loaded.schema, emitRequest(loaded, options));
}

function emitRequest(
  { sources, placeOf }: LoadedSchema,
  options: Options,
): EmitRequest {
  return {
    emit: options.emit,
    emitters: options.emitters,
    header: fileHeader(sources, options),
    partHeader: partHeader(),
    placeOf,
    values: options,
    openEnums: options.openEnums,
    json: options,
    zod: options,
    importExtension: options.importExtension,
    layout: options.layout,
    ...(options.client !== undefined && { client: options.client }),
  };
}

/** The user's templates: those of a folder before those of emitters. */
export async function templatesOf({
  templates: folder,
  emitters,
}: Options): Promise<Templates> {
  const own = new Map(
    emitters.flatMap(({ name: emitter, templates = {} }) =>
      Object.entries(templates).map(([name, text]) => {
        const file = `template ${name} of the emitter ${emitter}`;
        return [name, { file, text }] as const;
      }),
    ),
  );
  if (folder === undefined) return { value: own, diagnostics: [] };
  const known = [...templateNames, ...own.keys()];
  const { value, diagnostics } = await loadTemplates(folder, known);
  return { value: new Map([...own, ...value]), diagnostics };
}

/** The pipeline up to the schema. */
export async function loadSchema(options: Options): Promise<LoadedSchema> {
  return schemaOfSources(await load(options.inputs, options), options);
}

/** The same, of what has been loaded. */
export async function schemaOfSources(
  sources: Outcome<readonly SourceText[]>,
  options: Options,
  phase: Phase = unobserved,
): Promise<LoadedSchema> {
  const extracts = await phase("extract", () => extract(sources.value));
  const drafts = await phase("parse", () => parse(extracts.value));
  const overrides = overridesOf(options);
  const linked = await phase("link", () =>
    link([...drafts.value, ...overrides.value], options),
  );
  const diagnostics = [
    ...sources.diagnostics,
    ...extracts.diagnostics,
    ...drafts.diagnostics,
    ...overrides.diagnostics,
    ...linked.diagnostics,
  ];
  return {
    sources: [...sources.value, ...overrides.sources],
    drafts: drafts.value,
    schema: linked.value,
    placeOf: linked.placeOf,
    samples: linked.samples,
    diagnostics: weighed(diagnostics, options),
  };
}

interface Overrides extends Outcome<readonly Draft[]> {
  readonly sources: readonly SourceText[];
}

/** The user's own draft, where there is one. */
function overridesOf({ overrides }: Options): Overrides {
  if (!overrides) return { value: [], sources: [], diagnostics: [] };
  const { value, diagnostics } = parseOverrides(overrides);
  return { value: [value], sources: [overrides.source], diagnostics };
}
