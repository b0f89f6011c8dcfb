#!/usr/bin/env node
/** The command line: what there is to say, and nothing that is slow to load. */
import { Command, CommanderError, Option } from "commander";
import { packageVersion } from "./version.js";

const exitUsage = 2;

const examples = `
Examples:
  $ servicestack-codegen page.txt -o src/api       an operation page, copied from the browser
  $ servicestack-codegen dtos.ts -e classes,zod    a listing; no XML
  $ pbpaste | servicestack-codegen -               standard input
  $ servicestack-codegen page.txt -o src/api --check
                                                   fails when src/api is out of date

Exit codes:
  0  fine
  1  errors in the content of an input
  2  wrong usage
  3  out of date (--check)
  4  an input that cannot be opened, an output that cannot be written`;

const program = new Command("servicestack-codegen")
  .description(
    "Generates TypeScript classes, zod schemas and XML mappers from what a ServiceStack server says about its DTOs.",
  )
  .argument("<inputs...>", "operation pages or listings: files, or - for stdin")
  .option("-o, --out <dir>", "folder of the output", "generated")
  .option(
    "-e, --emit <list>",
    "classes, zod, xml, schema (zod and xml bring classes along)",
    "classes,zod,xml",
  )
  .option("--check", "write nothing; show what would change and exit 3")
  .option("--strict", "warnings count as errors")
  .option("--force", "overwrite files that this tool did not write")
  .addOption(
    new Option("--json", "one JSON report on stdout, instead of messages"),
  )
  .version(packageVersion(), "-V, --version")
  .addHelpText("after", examples)
  .showSuggestionAfterError()
  .exitOverride()
  .action(async (inputs: string[], flags: Flags) => {
    const { runGenerate } = await import("./commands/generate.js");
    process.exitCode = await runGenerate(inputs, flags);
  });

interface Flags {
  readonly out: string;
  readonly emit: string;
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are not errors; commander has printed its message either way.
  process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
}
