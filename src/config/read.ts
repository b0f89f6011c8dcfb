/** What a configuration says → options, each checked, with paths as the command line would give them. */
import { basename, dirname, join, relative, resolve } from "node:path";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import { defaultOut } from "../option-table.js";
import type { PartialOptions } from "../option-types.js";
import { checkShape, checkValue } from "../parse/json-shapes.js";
import {
  memberOf,
  placeOf,
  readJson,
  valueOf,
  type JsonNode,
} from "../parse/metadata-json.js";
import type { OverridesText } from "../parse/overrides.js";
import { isUrl } from "../source/input.js";
import {
  excerptOf,
  type Region,
  type SourceText,
} from "../source/source-text.js";
import { configShape, type Config, type ConfigOptions } from "./shape.js";

/** Options that something says, and no others. */
export type ConfiguredOptions = Partial<PartialOptions>;

export interface ConfiguredTarget {
  readonly name: string;
  /** Its own, and beneath them those of the top level. */
  readonly options: ConfiguredOptions;
}

export interface Configuration {
  /** Those of the top level. */
  readonly options: ConfiguredOptions;
  /** Empty where the top level is the only target. */
  readonly targets: readonly ConfiguredTarget[];
}

/** The key of package.json. */
export const packageKey = "servicestack-codegen";

/** Nothing is taken from a file that is wrong in part. */
export function readConfig(source: SourceText): Outcome<Configuration> {
  const { file, text } = source;
  const read = readJson(excerptOf(source, { start: 0, end: text.length }));
  if (!("root" in read))
    return failed(
      diagnostic("config-not-json", { problem: read.problem }, read.at),
    );
  const root = isPackage(file) ? memberIn(read.root, packageKey) : read.root;
  if (!root) {
    const reason = `it has no key '${packageKey}'`;
    return failed(diagnostic("config-not-readable", { file, reason }));
  }
  const wrong = checkShape(root, configShape(), file);
  if (wrong.length > 0) return failed(...wrong);
  return {
    value: configurationOf(valueOf<Config>(root), file, (target) => {
      const from =
        target === undefined ? root : itemIn(memberIn(root, "targets"), target);
      const overrides = from && memberIn(from, "overrides");
      return overrides && { source, region: regionOf(placeOf(overrides)) };
    }),
    diagnostics: [],
  };
}

/** A configuration that is no text but a value, which code gave. */
export function readConfigValue(
  value: unknown,
  file: string,
): Outcome<Configuration> {
  const shape = configShape(emittersIn(value));
  const wrong = checkValue(value, shape, { file, start: 0, end: 0 });
  return wrong.length > 0
    ? failed(...wrong)
    : { value: configurationOf(value as Config, file), diagnostics: [] };
}

/** Names of the emitters that the top level and its targets have. */
function emittersIn(value: unknown): readonly string[] {
  const { targets, emitters } = Object(value) as Readonly<
    Record<string, unknown>
  >;
  return [
    ...listIn(emitters).flatMap((it) => {
      const { name } = Object(it) as Readonly<Record<string, unknown>>;
      return typeof name === "string" ? [name] : [];
    }),
    ...listIn(targets).flatMap(emittersIn),
  ];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isPackage(file: string): boolean {
  return basename(file) === "package.json";
}

/** @param overridesAt The overrides of a target, or of the top level, where they have a place. */
function configurationOf(
  config: Config,
  file: string,
  overridesAt?: (target?: number) => OverridesText | undefined,
): Configuration {
  const { targets = [], ...shared } = config;
  const folder = dirname(file);
  const options = located(shared, folder, overridesAt?.());
  return {
    options,
    targets: targets.map(({ name, ...own }, index) => ({
      name: name ?? own.out ?? `targets[${index}]`,
      options: { ...options, ...located(own, folder, overridesAt?.(index)) },
    })),
  };
}

/** Paths are relative to the file. */
function located(
  said: ConfigOptions & { readonly $schema?: string },
  folder: string,
  overrides: OverridesText | undefined,
): ConfiguredOptions {
  const { $schema: _, ...options } = said;
  const { inputs, templates } = options;
  // From whatever folder below it is run, the same inputs lead to the same output.
  const { out = inputs && defaultOut } = options;
  return {
    ...options,
    ...(inputs && { inputs: inputs.map((it) => inputFrom(folder, it)) }),
    ...(out !== undefined && { out: pathFrom(folder, out) }),
    ...(templates !== undefined && { templates: pathFrom(folder, templates) }),
    ...(overrides && { overrides }),
  };
}

function inputFrom(folder: string, input: string): string {
  return input === "-" || isUrl(input) ? input : pathFrom(folder, input);
}

function pathFrom(folder: string, path: string): string {
  return resolve(path) === path
    ? path
    : relative("", join(folder, path)).replaceAll("\\", "/") || ".";
}

function memberIn(node: JsonNode, key: string): JsonNode | undefined {
  return node.kind === "object" ? memberOf(node, key) : undefined;
}

function itemIn(
  node: JsonNode | undefined,
  index: number,
): JsonNode | undefined {
  return node?.kind === "array" ? node.items[index] : undefined;
}

function regionOf({ start, end }: Region): Region {
  return { start, end };
}

export function failed(
  ...diagnostics: readonly Diagnostic[]
): Outcome<Configuration> {
  return { value: { options: {}, targets: [] }, diagnostics };
}
