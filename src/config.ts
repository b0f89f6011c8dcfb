/** The configuration: a JSON file that holds options, and what only it can hold. */
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "./diagnostics/diagnostic.js";
import { wordsOf, type ChoiceName } from "./choices.js";
import { emitterNames } from "./emit/names.js";
import type { PartialOptions } from "./options.js";
import {
  checkShape,
  flag,
  listOf,
  number,
  objectOf,
  oneOf,
  recordOf,
  text,
  type Shape,
} from "./parse/json-shapes.js";
import { memberOf, placeOf, readJson, valueOf } from "./parse/metadata-json.js";
import { overridesShape } from "./parse/overrides-shape.js";
import { reasonOf } from "./source/file-failure.js";
import { isUrl } from "./source/input.js";
import {
  excerptOf,
  type Region,
  type SourceText,
} from "./source/source-text.js";

/** What the file says; paths are as the command line would give them. */
export type ConfiguredOptions = Partial<PartialOptions>;

/** A row for each option: one that is missing here does not compile. */
const options: Readonly<Record<keyof Required<PartialOptions>, Shape>> = {
  inputs: listOf(text),
  out: text,
  emit: listOf(oneOf(...emitterNames)),
  strict: flag,
  headers: recordOf(text),
  timeout: number,
  include: listOf(text),
  exclude: listOf(text),
  client: text,
  int64: choice("int64"),
  decimal: choice("decimal"),
  dates: choice("dates"),
  bytes: choice("bytes"),
  unixTime: choice("unixTime"),
  serverTimeZone: text,
  serverVersion: text,
  optional: choice("optional"),
  missing: choice("missing"),
  unknownKeys: choice("unknownKeys"),
  openEnums: flag,
  assembly: text,
  nullItems: flag,
  zod: choice("zod"),
  jitless: flag,
  overrides: overridesShape,
};

const configuration = objectOf({
  ...options,
  // Tells editors what the file may hold.
  $schema: text,
});

function choice(name: ChoiceName): Shape {
  return oneOf(...wordsOf(name));
}

export interface Loaded extends Outcome<ConfiguredOptions> {
  /** Absent where the file cannot be read. */
  readonly source?: SourceText;
}

export async function loadConfig(file: string): Promise<Loaded> {
  try {
    const source = { file, text: await readFile(file, "utf8") };
    return { ...readConfig(source), source };
  } catch (error) {
    const reason = reasonOf(error);
    return failed(diagnostic("config-not-readable", { file, reason }));
  }
}

/** Nothing is taken from a file that is wrong in part. */
export function readConfig(source: SourceText): Outcome<ConfiguredOptions> {
  const { file, text: written } = source;
  const all = { start: 0, end: written.length };
  const read = readJson(excerptOf(source, all));
  if (!("root" in read))
    return failed(
      diagnostic("config-not-json", { problem: read.problem }, read.at),
    );
  const { root } = read;
  const wrong = checkShape(root, configuration, file);
  if (root.kind !== "object" || wrong.length > 0) return failed(...wrong);
  const {
    $schema: _,
    overrides: _value,
    inputs,
    out,
    ...others
  } = valueOf<ConfiguredOptions & { readonly $schema?: string }>(root);
  const overrides = memberOf(root, "overrides");
  const from = dirname(file);
  return {
    value: {
      ...others,
      ...(inputs && { inputs: inputs.map((it) => inputFrom(from, it)) }),
      ...(out !== undefined && { out: pathFrom(from, out) }),
      ...(overrides && {
        overrides: { source, region: regionOf(placeOf(overrides)) },
      }),
    },
    diagnostics: [],
  };
}

function regionOf({ start, end }: Region): Region {
  return { start, end };
}

function failed(
  ...diagnostics: readonly Diagnostic[]
): Outcome<ConfiguredOptions> {
  return { value: {}, diagnostics };
}

function inputFrom(folder: string, input: string): string {
  return input === "-" || isUrl(input) ? input : pathFrom(folder, input);
}

/** Paths are relative to the file. */
function pathFrom(folder: string, path: string): string {
  return resolve(path) === path
    ? path
    : relative("", join(folder, path)).replaceAll("\\", "/") || ".";
}
