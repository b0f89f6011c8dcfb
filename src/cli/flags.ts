/** The flags of the command line, in groups that several commands take. */
import type { Command } from "commander";
import {
  optionRows,
  type OptionName,
  type OptionRow,
} from "../option-table.js";

/** One flag, as its help shows it. */
export interface Flag {
  /** In commander's notation: `-o, --out <dir>`. */
  readonly flags: string;
  readonly description: string;
  /** It may be given more than once, and its values add up. */
  readonly repeated?: true;
}

/** Where the options are that the command line does not give. */
export const configFlags: readonly Flag[] = [
  {
    flags: "--config <file>",
    description:
      "options, inputs and overrides (default: servicestack-codegen.config.{ts,mts,js,mjs,json}, or that key of package.json, here or above)",
  },
  { flags: "--no-config", description: "pass over what is configured" },
  {
    flags: "--target <name>",
    description: "of several targets only this (may be repeated)",
    repeated: true,
  },
];

/** How URLs are asked. */
export const requestFlags = flagsOf("headers", "timeout");

/** What of the inputs is meant. */
export const selectionFlags = flagsOf("include", "exclude");

/** Where the output goes, and which files it has. */
export const outputFlags = flagsOf(
  "out",
  "emit",
  "client",
  "layout",
  "importExtension",
  "templates",
  "endOfLine",
);

/** What the values of members are, and what the server's wires look like. */
export const valueFlags = flagsOf(
  "int64",
  "decimal",
  "dates",
  "bytes",
  "nullItems",
  "openEnums",
  "optional",
  "missing",
  "unknownKeys",
  "unixTime",
  "serverTimeZone",
  "serverVersion",
  "assembly",
  "zod",
  "jitless",
);

/** What counts as an error. */
export const severityFlags = flagsOf("strict", "allow");

export const quietFlag: Flag = {
  flags: "--quiet",
  description: "of messages on stderr only errors",
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

/** The flags that say these options. */
function flagsOf(...names: readonly OptionName[]): readonly Flag[] {
  return names.map((name) => {
    const row = optionRows[name];
    const { flags = "", flagDescription: description = row.description } = row;
    return {
      flags,
      description: `${description}${defaultOf(row)}`,
      ...(row.repeated && { repeated: row.repeated }),
    };
  });
}

/** What is off, empty or not there needs no word. */
function defaultOf({ default: value, repeated: more }: OptionRow): string {
  const written =
    typeof value === "object" && !Array.isArray(value) ? "" : String(value);
  const notes = [
    ...(more ? ["may be repeated"] : []),
    ...(value && written !== "" ? [`default: ${written}`] : []),
  ];
  return notes.length > 0 ? ` (${notes.join("; ")})` : "";
}
