/** Flags → options. */
import type { ConfiguredOptions } from "../config/read.js";
import {
  flagOf,
  optionNames,
  optionRows,
  type OptionName,
} from "../option-table.js";
import { UsageError } from "../options.js";
import { takesNumber } from "../parse/shapes.js";
import { parseHeader } from "../source/header.js";

/** As commander gives it: that of a flag that may be repeated is a list. */
export type FlagValue = string | boolean | readonly string[] | undefined;

/** By commander's name of the flag: `serverTimeZone` for `--server-time-zone`. */
export type OptionFlags = Readonly<Record<string, FlagValue>>;

/** What the command line says wins over the configuration; what it does not say is not there. */
export function givenOptions(
  inputs: readonly string[],
  flags: OptionFlags,
): ConfiguredOptions {
  const said = optionNames.flatMap((name) => {
    const value = flags[attributeOf(name)];
    return value === undefined ? [] : [[name, optionOf(name, value)] as const];
  });
  return {
    ...(inputs.length > 0 && { inputs }),
    // resolveOptions sees to their values.
    ...(Object.fromEntries(said) as ConfiguredOptions),
  };
}

/** What commander calls a flag: `--null-items` is `nullItems`. */
function attributeOf(name: OptionName): string {
  return flagOf(name)
    .replace("--", "")
    .replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

function optionOf(name: OptionName, value: NonNullable<FlagValue>): unknown {
  const { shape } = optionRows[name];
  switch (shape.kind) {
    case "list":
      return commaSeparated(listOf(value));
    case "record":
      return headersOf(listOf(value));
    default:
      return takesNumber(shape) ? Number(value) : value;
  }
}

function listOf(value: NonNullable<FlagValue>): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

/** The commas of `{tag,other}` are its own. */
function commaSeparated(lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((it) => it.split(/,(?![^{]*\})/))
    .map((name) => name.trim());
}

/** A wrong header is not quoted: it may hold a secret. */
function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map((line) => {
    const header = parseHeader(line);
    if (!header)
      throw new UsageError(
        '--header takes a name and a value, such as "Authorization: Bearer …".',
      );
    return header;
  });
  return Object.fromEntries(headers);
}
