/** `servicestack-codegen <inputs...>`: its words; what it does loads when it runs. */
import type { Command } from "commander";
import type { GenerateFlags } from "../commands/target-run.js";
import {
  configFlags,
  jsonFlag,
  quietFlag,
  outputFlags,
  requestFlags,
  selectionFlags,
  severityFlags,
  valueFlags,
  withFlags,
  type Flag,
} from "./flags.js";

const flags: readonly Flag[] = [
  ...configFlags,
  ...outputFlags,
  ...selectionFlags,
  ...valueFlags,
  {
    flags: "--check",
    description: "write nothing; show what would change and exit 3",
  },
  {
    flags: "--watch",
    description:
      "generate again whenever an input, a template or the configuration changes; URLs are asked every 5 seconds",
  },
  {
    flags: "--print-view <emitter>",
    description: "write nothing; print what its templates get, as JSON",
  },
  ...severityFlags,
  {
    flags: "--force",
    description: "overwrite files that this tool did not write",
  },
  jsonFlag,
  quietFlag,
  {
    flags: "--verbose",
    description: "the milliseconds of each phase, on stderr and in the report",
  },
  ...requestFlags,
];

const examples = `
Examples:
  $ servicestack-codegen page.txt -o src/api       an operation page, copied from the browser
  $ servicestack-codegen dtos.ts -e classes,zod    a listing; no XML
  $ pbpaste | servicestack-codegen -               standard input
  $ servicestack-codegen page.txt -e classes -o -  one file, on standard output
  $ servicestack-codegen https://api.example.org   a server; asks for what describes it best
  $ servicestack-codegen pages -o src/api --watch  again after each change, until Ctrl-C
  $ servicestack-codegen page.txt -o src/api --check
                                                   fails when src/api is out of date

Exit codes:
  0  fine
  1  errors in the content of an input
  2  wrong usage or configuration
  3  out of date (--check)
  4  an input that cannot be opened or fetched, an output that cannot be written`;

export function defineGenerate(program: Command): void {
  withFlags(program, flags)
    .description(
      "Generates TypeScript classes, zod schemas and XML mappers from what a ServiceStack server says about its DTOs.",
    )
    .argument(
      "[inputs...]",
      "operation pages, listings or metadata: files, folders, globs, URLs, or - for stdin",
    )
    .addHelpText("after", examples)
    .action(async (inputs: string[], given: GenerateFlags) => {
      const { saidUpToDate } = await import("../commands/last-run.js");
      const isPlain = !given.watch && !given.verbose;
      if (isPlain && (await saidUpToDate(inputs, given))) return;
      const { runGenerate } = await import("../commands/generate.js");
      const commands = program.commands.map((it) => it.name());
      process.exitCode = await runGenerate(inputs, given, commands);
    });
}
