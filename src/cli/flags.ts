/** The flags of the command line, in groups that several commands take. */
import type { Command } from "commander";

/** One flag, as its help shows it. */
export interface Flag {
  /** In commander's notation: `-o, --out <dir>`. */
  readonly flags: string;
  readonly description: string;
  /** It may be given more than once, and its values add up. */
  readonly repeated?: true;
}

export const configFlags: readonly Flag[] = [
  {
    flags: "--config <file>",
    description:
      "JSON with these options, inputs and overrides; flags come first",
  },
];

/** How URLs are asked. */
export const requestFlags: readonly Flag[] = [
  {
    flags: "--header <line>",
    description: 'sent with requests to URLs: "Name: value"; may be repeated',
    repeated: true,
  },
  {
    flags: "--timeout <seconds>",
    description: "for each request to a URL (default: 30)",
  },
];

/** What of the inputs is meant. */
export const selectionFlags: readonly Flag[] = [
  {
    flags: "--include <list>",
    description:
      "only these, and what they need: Type, Namespace/*, Operation.*, {tag}",
    repeated: true,
  },
  {
    flags: "--exclude <list>",
    description: "all but these, in the same forms",
    repeated: true,
  },
];

/** Where the output goes, and which files it has. */
export const outputFlags: readonly Flag[] = [
  {
    flags: "-o, --out <dir>",
    description: 'folder of the output (default: "generated")',
  },
  {
    flags: "-e, --emit <list>",
    description:
      'classes, zod, xml, schema; zod and xml bring classes along (default: "classes,zod,xml")',
  },
  {
    flags: "--client <module>",
    description:
      "import IReturn, ResponseStatus … from it, such as @servicestack/client",
  },
];

/** What the values of members are, and what the server's wires look like. */
export const valueFlags: readonly Flag[] = [
  {
    flags: "--int64 <type>",
    description: "64-bit integers as number or bigint (default: number)",
  },
  {
    flags: "--decimal <type>",
    description:
      "decimals as number, or string with all digits (default: number)",
  },
  {
    flags: "--dates <type>",
    description:
      "DateTime and DateTimeOffset as string or Date (default: string)",
  },
  {
    flags: "--bytes <type>",
    description: "byte[] as base64 or Uint8Array (default: base64)",
  },
  {
    flags: "--null-items",
    description: "null items of lists and dictionaries stay null",
  },
  {
    flags: "--open-enums",
    description: "members of enums that no input tells of are kept",
  },
  {
    flags: "--optional <which>",
    description:
      "members that may be missing: references, all, or as in the listing (default: references)",
  },
  {
    flags: "--missing <what>",
    description:
      "a missing value type in JSON: error or default (default: error)",
  },
  {
    flags: "--unknown-keys <what>",
    description: "keys no class has: strip, keep or refuse (default: strip)",
  },
  {
    flags: "--unix-time <unit>",
    description: "dates that are numbers count s or ms",
  },
  {
    flags: "--server-time-zone <zone>",
    description: "that of dates without one, such as Europe/Berlin",
  },
  {
    flags: "--server-version <version>",
    description: "ServiceStack's, such as 6.4, where no input tells it",
  },
  {
    flags: "--assembly <name>",
    description: "of the server's classes, for __type",
  },
];

export const strictFlag: Flag = {
  flags: "--strict",
  description: "warnings count as errors",
};

export const jsonFlag: Flag = {
  flags: "--json",
  description: "one JSON report on stdout; messages stay on stderr",
};

/** Adds the flags in that order. */
export function withFlags(command: Command, flags: readonly Flag[]): Command {
  for (const flag of flags)
    if (flag.repeated) command.option(flag.flags, flag.description, repeated);
    else command.option(flag.flags, flag.description);
  return command;
}

function repeated(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}
