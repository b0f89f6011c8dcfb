/** What a configuration may hold: the public types, and the same as a table for check and editors. */
import { optionNames, optionRows, shapeOf } from "../option-table.js";
import type { PartialOptions } from "../option-types.js";
import type { Overrides } from "../parse/overrides-shape.js";
import {
  described,
  listOf,
  objectOf,
  text,
  textLike,
  type Shape,
} from "../parse/shapes.js";

/** Options as a file says them. Paths are relative to the file. */
export interface ConfigOptions extends Partial<
  Omit<PartialOptions, "overrides">
> {
  readonly overrides?: Overrides;
}

/** One of several outputs. What it does not say, the top level says. */
export interface ConfigTarget extends ConfigOptions {
  /** For `--target` and messages; the output folder unless given. */
  readonly name?: string;
}

/** What a configuration holds: the options of one output, or of several. */
export interface Config extends ConfigOptions {
  readonly targets?: readonly ConfigTarget[];
}

/** What a configuration in JavaScript or TypeScript may export. */
export type ConfigExport =
  Config | Promise<Config> | (() => Config | Promise<Config>);

function optionsWith(
  emitters: readonly string[],
): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    optionNames.map((name) => [
      name,
      described(optionRows[name].description, shapeOf(name, emitters)),
    ]),
  );
}

type Members<T> = Readonly<Record<keyof Required<T>, Shape>>;

const target: Members<Pick<ConfigTarget, "name">> = {
  name: described(
    "for --target and messages; the output folder unless given",
    textLike("a name", /./),
  ),
};

/** @param emitters Names of the configuration's own, which `emit` may name beside the built-in ones. */
export function configShape(emitters: readonly string[] = []): Shape {
  const options = optionsWith(emitters);
  const several: Members<Pick<Config, "targets">> = {
    targets: described(
      "several outputs; what one does not say, the top level says",
      listOf(objectOf({ ...target, ...options }), 1),
    ),
  };
  return objectOf({
    $schema: described("tells editors what the file may hold", text),
    ...options,
    ...several,
  });
}
