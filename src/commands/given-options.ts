/** Flags → options. */
import { choiceNames, type ChoiceName, type Choices } from "../choices.js";
import type { ConfiguredOptions } from "../config.js";
import { UsageError } from "../options.js";
import { parseHeader } from "../source/header.js";

/** What the flags of inputs, values and output hold, as commander gives them. */
export interface OptionFlags extends Partial<Record<ChoiceName, string>> {
  readonly out?: string;
  readonly emit?: string;
  readonly strict?: boolean;
  readonly header?: readonly string[];
  readonly timeout?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly client?: string;
  readonly serverTimeZone?: string;
  readonly serverVersion?: string;
  readonly assembly?: string;
  readonly openEnums?: boolean;
  readonly nullItems?: boolean;
}

/** What the command line says wins over the configuration; what it does not say is not there. */
export function givenOptions(
  inputs: readonly string[],
  flags: OptionFlags,
): ConfiguredOptions {
  const { out, emit, strict, header, timeout, include, exclude } = flags;
  return {
    ...(inputs.length > 0 && { inputs }),
    ...(out !== undefined && { out }),
    ...(emit !== undefined && { emit: commaSeparated([emit]) }),
    ...(strict !== undefined && { strict }),
    ...(header && { headers: headersOf(header) }),
    ...(timeout !== undefined && { timeout: Number(timeout) }),
    ...(include && { include: commaSeparated(include) }),
    ...(exclude && { exclude: commaSeparated(exclude) }),
    ...said(flags, ["client", "serverTimeZone", "serverVersion", "assembly"]),
    ...said(flags, ["openEnums", "nullItems"]),
    // resolveOptions sees to their values.
    ...(said(flags, choiceNames) as Partial<Choices>),
  };
}

function said<Name extends keyof OptionFlags>(
  flags: OptionFlags,
  names: readonly Name[],
): Partial<Required<Pick<OptionFlags, Name>>> {
  return Object.fromEntries(
    names
      .filter((name) => flags[name] !== undefined)
      .map((name) => [name, flags[name]]),
  ) as Partial<Required<Pick<OptionFlags, Name>>>;
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
