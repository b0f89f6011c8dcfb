/** Flags that do not go together, with each other or with what is generated: no guess which counts. */
import { flagOf, optionRows, type OptionName } from "../option-table.js";
import { UsageError, type Options } from "../options.js";
import type { Target } from "./configured.js";
import { givenOptions } from "./given-options.js";
import { standardOutput } from "./print-file.js";
import type { GenerateFlags } from "./target-run.js";

type Switch =
  "check" | "json" | "printView" | "quiet" | "stdout" | "verbose" | "watch";

const flagNames: Readonly<Record<Switch, string>> = {
  check: "--check",
  json: "--json",
  printView: "--print-view",
  quiet: "--quiet",
  stdout: `--out ${standardOutput}`,
  verbose: "--verbose",
  watch: "--watch",
};

const apart: readonly (readonly [Switch, Switch, because: string])[] = [
  ["watch", "check", "the one writes after each change, the other never"],
  ["watch", "json", "a report is about one run"],
  ["watch", "printView", "a view is printed once"],
  ["check", "printView", "each prints something else"],
  ["json", "printView", "each prints JSON of its own"],
  ["stdout", "watch", "the file is printed once"],
  ["stdout", "check", "what is printed is on no disk to compare with"],
  ["stdout", "json", "each prints on standard output"],
  ["stdout", "printView", "each prints on standard output"],
  ["quiet", "verbose", "the one leaves out what the other adds"],
];

/** @throws UsageError where two flags contradict each other. */
export function refuseContradictions(flags: GenerateFlags): void {
  const given = { ...flags, stdout: flags["out"] === standardOutput };
  for (const [one, other, because] of apart)
    if (given[one] && given[other])
      throw new UsageError(
        `${flagNames[one]} and ${flagNames[other]} do not go together, as ${because}; leave one of them out.`,
      );
}

const code: readonly string[] = ["classes", "zod", "xml"];

/** Which of the built-in emitters look at an option; schema.json holds what inputs say. */
const readers: Partial<Readonly<Record<OptionName, readonly string[]>>> = {
  client: code,
  layout: code,
  importExtension: code,
  templates: code,
  int64: code,
  decimal: code,
  dates: code,
  bytes: code,
  nullItems: code,
  openEnums: code,
  zod: ["zod"],
  jitless: ["zod"],
  missing: ["zod"],
  unknownKeys: ["zod"],
  unixTime: ["zod"],
  assembly: ["zod"],
  serverTimeZone: ["zod", "xml"],
};

/**
 * A configuration may hold options for targets that come later; what the command line says is meant
 * now.
 *
 * @throws UsageError where a flag has no effect on any target.
 */
export function refuseIneffective(
  flags: GenerateFlags,
  targets: readonly Target[],
): void {
  if (targets.length === 0) return;
  for (const [name, value] of Object.entries(givenOptions([], flags))) {
    const option = name as OptionName;
    const emitters = readers[option];
    if (!emitters || value === optionRows[option].default) continue;
    if (targets.some(({ options }) => isRead(options, emitters))) continue;
    throw new UsageError(
      `${flagOf(option)} has no effect, as --emit leaves out ${emitters.join(", ")}; leave it out as well, or add ${emitters.length > 1 ? "one of them" : "it"} to --emit.`,
    );
  }
}

/** Emitters of the configuration may look at anything. */
function isRead({ emit }: Options, emitters: readonly string[]): boolean {
  return emit.some((it) => emitters.includes(it) || !isBuiltIn(it));
}

function isBuiltIn(emitter: string): boolean {
  return code.includes(emitter) || emitter === "schema";
}
