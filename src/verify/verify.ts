/** Runs samples through the code that would be generated, and tells what they would lose. */
import {
  diagnostic,
  hasErrors,
  type Diagnostic,
} from "../diagnostics/diagnostic.js";
import { withValues } from "../emit/values.js";
import { generateFrom, loadSchema, templatesOf } from "../generate.js";
import type { Options } from "../options.js";
import type { Schema } from "../schema/schema.js";
import { weighed } from "../severity.js";
import type { SourceText } from "../source/source-text.js";
import { givenSamples } from "./given-samples.js";
import { runFiles } from "./modules.js";
import { runSamples } from "./run-samples.js";
import {
  passedOver,
  samplesOnPages,
  type VerifiableSample,
  type Wire,
} from "./samples.js";
import { codeOf } from "./typed.js";

export interface Verification {
  readonly sources: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many samples were run. */
  readonly samples: number;
  /** Of how many types they are. */
  readonly types: number;
  /** How many of them are refused, or lose something. */
  readonly failed: number;
  /** How many samples there are that could not be run. */
  readonly passedOver: number;
}

const none = { samples: 0, types: 0, failed: 0, passedOver: 0 };

/** @param files Samples in files of their own, as `--sample` takes them. */
export async function verify(
  options: Options,
  files: readonly string[] = [],
): Promise<Verification> {
  const loaded = await loadSchema(options);
  // Of which type a sample is cannot be told where an input is missing.
  if (hasErrors(loaded.diagnostics))
    return {
      ...none,
      sources: loaded.sources,
      diagnostics: loaded.diagnostics,
    };
  const given = await givenSamples(files, loaded.schema, options);
  const sources = [...loaded.sources, ...given.sources];
  const emit = emittersOf(options);
  const wires = emit.map((it): Wire => (it === "zod" ? "JSON" : "XML"));
  const samples = [...samplesOnPages(loaded), ...given.value].filter(
    ({ wire }) => wires.includes(wire),
  );
  const found = [...loaded.diagnostics, ...given.diagnostics];
  if (hasErrors(found)) return { ...none, sources, diagnostics: found };
  const passed = weighed(passedOver(loaded, found, wires), options);
  if (samples.length === 0)
    return {
      ...none,
      passedOver: passed.length,
      sources,
      diagnostics: [...found, ...passed, diagnostic("nothing-to-verify", {})],
    };
  const { client: _, ...own } = options;
  const generated = await generateFrom(
    { ...loaded, schema: withoutRules(loaded.schema) },
    await templatesOf(options),
    { ...own, emit },
  );
  const diagnostics = [...generated.diagnostics, ...given.diagnostics];
  if (hasErrors(diagnostics)) return { ...none, sources, diagnostics };
  const code = codeOf(
    withValues(loaded.schema, options),
    runFiles(generated.files),
  );
  const ran = runSamples(shaped(samples, loaded.schema, options), code);
  return {
    sources,
    diagnostics: [...diagnostics, ...passed, ...ran.diagnostics],
    samples: samples.length,
    failed: ran.failed,
    passedOver: passed.length,
    types: new Set(samples.map(({ type }) => JSON.stringify(type))).size,
  };
}

/** Those of the wires that the output has; of both where it has none. */
function emittersOf({ emit }: Options): readonly string[] {
  const wires = ["zod", "xml"].filter((it) => emit.includes(it));
  return wires.length > 0 ? wires : ["zod", "xml"];
}

/** Rules hold for what a user sends, and samples hold placeholders: `String` is no e-mail address. */
function withoutRules(schema: Schema): Schema {
  return {
    ...schema,
    declarations: schema.declarations.map((it) =>
      it.kind === "class"
        ? {
            ...it,
            properties: it.properties.map(
              ({ constraints: _constraints, ...property }) => property,
            ),
          }
        : it,
    ),
  };
}

/** With the types that give the chosen values. */
function shaped(
  samples: readonly VerifiableSample[],
  schema: Schema,
  options: Options,
): readonly VerifiableSample[] {
  const { operations } = withValues(
    {
      ...schema,
      operations: samples.map(({ type }) => ({
        request: "",
        response: type,
        verbs: [],
        routes: [],
      })),
    },
    options,
  );
  return samples.map((it, position) => ({
    ...it,
    type: operations[position]?.response ?? it.type,
  }));
}
