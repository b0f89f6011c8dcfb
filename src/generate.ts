/** The pipeline: inputs → files, in memory. Only `load` touches the outside. */
import {
  hasErrors,
  type Diagnostic,
  type Outcome,
} from "./diagnostics/diagnostic.js";
import { emit } from "./emit/emit.js";
import type { OutputFile } from "./emit/emitter.js";
import { fileHeader } from "./file-header.js";
import { reportGaps } from "./link/gaps.js";
import { link } from "./link/link.js";
import type { Options } from "./options.js";
import type { Draft } from "./parse/draft.js";
import { parseOverrides } from "./parse/overrides.js";
import { parse } from "./parse/parse.js";
import type { Schema } from "./schema/schema.js";
import { extract } from "./source/extract.js";
import { load } from "./source/load.js";
import type { SourceText } from "./source/source-text.js";

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
  const sources = await load(options.inputs, options);
  const extracts = await extract(sources.value);
  const drafts = await parse(extracts.value);
  const overrides = overridesOf(options);
  const schema = link([...drafts.value, ...overrides.value], options);
  const gaps = reportGaps(schema.value, drafts.value, options.emit);
  const read = [...sources.value, ...overrides.sources];
  const files = await emit(schema.value, {
    emit: options.emit,
    header: fileHeader(read, options),
    placeOf: schema.placeOf,
    values: options,
    openEnums: options.openEnums,
    json: options,
    zod: options,
    ...(options.client !== undefined && { client: options.client }),
  });
  const diagnostics = [
    ...sources.diagnostics,
    ...extracts.diagnostics,
    ...drafts.diagnostics,
    ...overrides.diagnostics,
    ...schema.diagnostics,
    ...gaps,
    ...files.diagnostics,
  ].map((it) => (options.strict ? asStrict(it) : it));
  return {
    sources: read,
    schema: schema.value,
    files: hasErrors(diagnostics) ? [] : files.value,
    diagnostics,
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

function asStrict(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "warning"
    ? { ...diagnostic, severity: "error" }
    : diagnostic;
}
