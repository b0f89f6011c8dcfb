/** What a command is to do: the options of each target, flags over configuration over defaults. */
import { append } from "../schema/append.js";
import { resolve } from "node:path";
import { findConfig } from "../config/find.js";
import { loadConfig } from "../config/load.js";
import type { ImportModule } from "../config/module.js";
import type { Configuration, ConfiguredOptions } from "../config/read.js";
import {
  diagnostic,
  hasErrors,
  type Diagnostic,
} from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { defaultOut } from "../option-table.js";
import { resolveOptions, UsageError, type Options } from "../options.js";
import type { SourceText } from "../source/source-text.js";
import { givenOptions, type OptionFlags } from "./given-options.js";

/** Flags that say where the configuration is, and what of it is meant. */
export interface ConfigFlags extends OptionFlags {
  /** False for `--no-config`. */
  readonly config?: string | false;
  readonly target?: readonly string[];
}

export interface Target {
  /** Absent where the configuration, or the command line alone, is about one output. */
  readonly name?: string;
  readonly options: Options;
  /** Folders of the output of other targets, whether they are chosen or not. */
  readonly apart: readonly string[];
}

export interface Configured {
  /** The file of the configuration, where there is one. */
  readonly file?: string;
  /** For the places of diagnostics. */
  readonly sources: readonly SourceText[];
  /** Empty where the configuration has errors. */
  readonly targets: readonly Target[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Inputs of the command line stand for a target of their own, to which the top level of the
 * configuration applies, unless `--target` names the one that they are for.
 *
 * @param importModule How a configuration in code is imported.
 * @throws UsageError where a flag is wrong.
 */
export async function optionsFrom(
  inputs: readonly string[],
  flags: ConfigFlags,
  importModule?: ImportModule,
): Promise<Configured> {
  const given = givenOptions(inputs, flags);
  const found = await configurationOf(flags, importModule);
  if (hasErrors(found.diagnostics)) return { ...found, targets: [] };
  const targets = chosenTargets(found.value, flags.target, inputs.length > 0);
  const folders = found.value.targets.map((it) => folderOf(it.options));
  const resolved = targets.map(({ name, options }) => {
    const all = resolveTarget(name, { ...options, ...given });
    const own = folderOf(all);
    return {
      ...(name !== undefined && { name }),
      options: all,
      apart: folders.filter((it) => it !== own),
    };
  });
  if (resolved.filter((it) => it.options.inputs.includes("-")).length > 1)
    throw new UsageError(
      "Standard input is for one target only; choose it with --target.",
    );
  const diagnostics = [...found.diagnostics, ...sharedOutputs(resolved)];
  return {
    ...found,
    targets: hasErrors(diagnostics) ? [] : resolved,
    diagnostics,
  };
}

function folderOf({ out = defaultOut }: ConfiguredOptions): string {
  return resolve(out);
}

interface Found extends Pick<Configured, "file" | "sources" | "diagnostics"> {
  readonly value: Configuration;
}

async function configurationOf(
  { config }: ConfigFlags,
  importModule?: ImportModule,
): Promise<Found> {
  const nothing: Configuration = { options: {}, targets: [] };
  if (config === false) return { value: nothing, sources: [], diagnostics: [] };
  const found =
    config === undefined
      ? await findConfig()
      : { value: config, diagnostics: [] };
  const { value: file, diagnostics } = found;
  if (file === undefined || hasErrors(diagnostics))
    return { value: nothing, sources: [], diagnostics };
  const { source, ...loaded } = await loadConfig(file, importModule);
  return { ...loaded, file, sources: source ? [source] : [] };
}

interface ChosenTarget {
  readonly name?: string;
  readonly options: ConfiguredOptions;
}

function chosenTargets(
  { options, targets }: Configuration,
  names: readonly string[] | undefined,
  hasInputs: boolean,
): readonly ChosenTarget[] {
  if (!names)
    return targets.length === 0 || hasInputs ? [{ options }] : targets;
  return names.flatMap((name) => {
    const found = targets.filter((it) => it.name === name);
    if (found.length > 0) return found;
    const known = targets.map((it) => it.name);
    throw new UsageError(unknownTarget(name, known));
  });
}

function unknownTarget(name: string, known: readonly string[]): string {
  if (known.length === 0)
    return `There is no target '${name}': the configuration has no targets.`;
  const near = nearest(name, known);
  return near === undefined
    ? `There is no target '${name}'; there are ${known.join(", ")}.`
    : `There is no target '${name}'; did you mean '${near}'?`;
}

/** A wrong option of one of several targets is told with its name. */
function resolveTarget(
  name: string | undefined,
  options: ConfiguredOptions,
): Options {
  try {
    return resolveOptions({ inputs: [], ...options });
  } catch (error) {
    throw error instanceof UsageError && name !== undefined
      ? new UsageError(`Target '${name}': ${error.message}`)
      : error;
  }
}

/** What several targets would write over each other. */
function sharedOutputs(targets: readonly Target[]): readonly Diagnostic[] {
  const byFolder = new Map<string, Target[]>();
  for (const target of targets) {
    append(byFolder, folderOf(target.options), target);
  }
  return [...byFolder.values()].flatMap((sharing) => {
    const [{ options: { out = "" } = {} } = {}] = sharing;
    return sharing.length > 1
      ? diagnostic("targets-share-output", {
          targets: sharing.map(({ name = "" }) => name),
          out,
        })
      : [];
  });
}
