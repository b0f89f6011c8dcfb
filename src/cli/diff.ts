/** `servicestack-codegen diff <old> <new>`: its words; what it does loads when it runs. */
import type { Command } from "commander";
import type { DiffFlags } from "../commands/diff.js";
import {
  configFlags,
  jsonFlag,
  quietFlag,
  requestFlags,
  selectionFlags,
  severityFlags,
  valueFlags,
  withFlags,
  type Flag,
} from "./flags.js";

const flags: readonly Flag[] = [
  ...configFlags,
  {
    flags: "--markdown",
    description: "the report as Markdown, for a pull request",
  },
  jsonFlag,
  quietFlag,
  ...selectionFlags,
  ...valueFlags,
  ...severityFlags,
  ...requestFlags,
];

const examples = `
Examples:
  $ servicestack-codegen diff src/api https://api.example.org
                                     what is generated (with schema.json), and the server now
  $ servicestack-codegen diff old/schema.json new/schema.json --markdown
  $ servicestack-codegen diff old.json new.json --json

Exit codes:
  0  nothing that breaks
  1  errors in the content of an input
  2  wrong usage or configuration
  4  an input that cannot be opened or fetched
  5  breaking changes`;

export function defineDiff(program: Command): void {
  withFlags(program.command("diff"), flags)
    .description(
      "Says what changed between two descriptions of a service, and what that breaks: for code that reads answers, for code that sends requests, in JSON and in XML.",
    )
    .argument(
      "<old>",
      "an input as for generating, a schema.json, or a folder that holds one",
    )
    .argument("<new>", "the same")
    .addHelpText("after", examples)
    .action(async (old: string, now: string, given: DiffFlags) => {
      const { runDiff } = await import("../commands/diff.js");
      process.exitCode = await runDiff(old, now, given);
    });
}
