/** Options, complete: what is not given has the default that the table of options says. */
import {
  flagOf,
  optionNames,
  optionRows,
  shapeOf,
  type OptionName,
} from "./option-table.js";
import { misfits, type Misfit } from "./parse/json-shapes.js";
import type { Options, PartialOptions } from "./option-types.js";
import { overridesText } from "./parse/overrides.js";
import { expectedOf } from "./parse/shapes.js";
import { isHeader } from "./source/header.js";

export type { Options, PartialOptions } from "./option-types.js";

/** A wrong option; the message says what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError where an option has no such value. */
export function resolveOptions(given: PartialOptions): Options {
  const { overrides, ...others } = given;
  if (given.inputs.length === 0)
    throw new UsageError(
      "Name at least one input: a file, folder, glob or URL, or - for standard input; or let init write a configuration that does.",
    );
  const own = (given.emitters ?? []).map((it) => it.name);
  for (const name of optionNames)
    if (name !== "overrides" && others[name] !== undefined)
      checkOption(name, others[name], own);
  if (!Object.entries(others.headers ?? {}).every(isHeader))
    throw new UsageError(
      "A header cannot be sent: its name or value holds characters that HTTP does not allow.",
    );
  return {
    ...defaults(),
    ...withoutUndefined(others),
    ...(overrides && {
      overrides: "source" in overrides ? overrides : overridesText(overrides),
    }),
  };
}

/** @param own Names of the configuration's emitters. */
function checkOption(
  name: OptionName,
  value: unknown,
  own: readonly string[],
): void {
  const { default: unless } = optionRows[name];
  const [misfit] = value === unless ? [] : misfits(value, shapeOf(name, own));
  if (misfit) throw new UsageError(`${flagOf(name)}${wrong(misfit)}`);
}

function wrong(misfit: Misfit): string {
  if (misfit.kind === "key")
    return ` knows no '${String(misfit.path.at(-1))}'${meant(misfit)}`;
  const item = typeof misfit.path[0] === "number" ? misfit.value : undefined;
  return ` takes ${expectedOf(misfit.shape, (word) => word)}${meant(misfit, item)}`;
}

/** @param item Of a list, as it would not be clear which one is wrong. */
function meant({ nearest }: Misfit, item?: unknown): string {
  if (nearest !== undefined) return `; did you mean '${nearest}'?`;
  return item === undefined ? "." : `; '${String(item)}' is none of them.`;
}

type Defaults = Omit<Options, "inputs" | "overrides">;

function defaults(): Defaults {
  const rows = optionNames.map((name) => [name, optionRows[name].default]);
  return withoutUndefined(
    Object.fromEntries(rows) as Partial<Defaults>,
  ) as Defaults;
}

/** A caller in JavaScript may say `undefined` for what is not given. */
function withoutUndefined<T extends object>(given: T): T {
  const said = Object.entries(given).filter(([, it]) => it !== undefined);
  return Object.fromEntries(said) as T;
}
