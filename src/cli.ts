#!/usr/bin/env node
/** The command line: what there is to say, and nothing that is slow to load. */
import { Command, CommanderError, Option } from "commander";
import type { GenerateFlags } from "./commands/generate.js";
import { packageVersion } from "./version.js";

const exitUsage = 2;

const examples = `
Examples:
  $ servicestack-codegen page.txt -o src/api       an operation page, copied from the browser
  $ servicestack-codegen dtos.ts -e classes,zod    a listing; no XML
  $ pbpaste | servicestack-codegen -               standard input
  $ servicestack-codegen https://api.example.org   a server; asks for what describes it best
  $ servicestack-codegen page.txt -o src/api --check
                                                   fails when src/api is out of date

Exit codes:
  0  fine
  1  errors in the content of an input
  2  wrong usage
  3  out of date (--check)
  4  an input that cannot be opened or fetched, an output that cannot be written`;

const program = new Command("servicestack-codegen")
  .description(
    "Generates TypeScript classes, zod schemas and XML mappers from what a ServiceStack server says about its DTOs.",
  )
  .argument(
    "<inputs...>",
    "operation pages, listings or metadata: files, folders, globs, URLs, or - for stdin",
  )
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
  .option(
    "--header <line>",
    'sent with requests to URLs: "Name: value"; may be repeated',
    (line: string, lines: string[]) => [...lines, line],
    [],
  )
  .option("--timeout <seconds>", "for each request to a URL", "30")
  .version(packageVersion(), "-V, --version")
  .addHelpText("after", examples)
  .showSuggestionAfterError()
  .exitOverride()
  .action(async (inputs: string[], flags: GenerateFlags) => {
    const { runGenerate } = await import("./commands/generate.js");
    process.exitCode = await runGenerate(inputs, flags);
  });

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version are not errors; commander has printed its message either way.
    process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    console.error(
      `error: internal error: ${message}\nThis is a bug; please report it with the input that causes it.`,
    );
    process.exitCode = 1;
  }
}
