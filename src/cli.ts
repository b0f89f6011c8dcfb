#!/usr/bin/env node
/** The command line: what there is to say, and nothing that is slow to load. */
import { Command, CommanderError, Option } from "commander";
import type { GenerateFlags } from "./commands/generate.js";
import { packageVersion } from "./version.js";

const exitInternal = 1;
const exitUsage = 2;
const exitOutside = 4;

/** Collects an option that may be given more than once. */
function repeated(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

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
  2  wrong usage or configuration
  3  out of date (--check)
  4  an input that cannot be opened or fetched, an output that cannot be written`;

const program = new Command("servicestack-codegen")
  .description(
    "Generates TypeScript classes, zod schemas and XML mappers from what a ServiceStack server says about its DTOs.",
  )
  .argument(
    "[inputs...]",
    "operation pages, listings or metadata: files, folders, globs, URLs, or - for stdin",
  )
  .option(
    "--config <file>",
    "JSON with these options, inputs and overrides; flags come first",
  )
  .option("-o, --out <dir>", 'folder of the output (default: "generated")')
  .option(
    "-e, --emit <list>",
    'classes, zod, xml, schema; zod and xml bring classes along (default: "classes,zod,xml")',
  )
  .option(
    "--include <list>",
    "only these, and what they need: Type, Namespace/*, Operation.*, {tag}",
    repeated,
  )
  .option("--exclude <list>", "all but these, in the same forms", repeated)
  .option(
    "--client <module>",
    "import IReturn, ResponseStatus … from it, such as @servicestack/client",
  )
  .option(
    "--int64 <type>",
    "64-bit integers as number or bigint (default: number)",
  )
  .option(
    "--decimal <type>",
    "decimals as number, or string with all digits (default: number)",
  )
  .option(
    "--dates <type>",
    "DateTime and DateTimeOffset as string or Date (default: string)",
  )
  .option("--bytes <type>", "byte[] as base64 or Uint8Array (default: base64)")
  .option("--null-items", "null items of lists and dictionaries stay null")
  .option("--open-enums", "members of enums that no input tells of are kept")
  .option(
    "--optional <which>",
    "members that may be missing: references, all, or as in the listing (default: references)",
  )
  .option(
    "--missing <what>",
    "a missing value type in JSON: error or default (default: error)",
  )
  .option(
    "--unknown-keys <what>",
    "keys no class has: strip, keep or refuse (default: strip)",
  )
  .option("--unix-time <unit>", "dates that are numbers count s or ms")
  .option(
    "--server-time-zone <zone>",
    "that of dates without one, such as Europe/Berlin",
  )
  .option(
    "--server-version <version>",
    "ServiceStack's, such as 6.4, where no input tells it",
  )
  .option("--assembly <name>", "of the server's classes, for __type")
  .option(
    "--zod <package>",
    "classic, or mini for small bundles: zod/mini (default: classic)",
  )
  .option(
    "--jitless",
    "zod compiles no code: for pages whose policy forbids eval",
  )
  .option("--check", "write nothing; show what would change and exit 3")
  .option("--strict", "warnings count as errors")
  .option("--force", "overwrite files that this tool did not write")
  .addOption(
    new Option("--json", "one JSON report on stdout; messages stay on stderr"),
  )
  .option(
    "--header <line>",
    'sent with requests to URLs: "Name: value"; may be repeated',
    repeated,
  )
  .option("--timeout <seconds>", "for each request to a URL (default: 30)")
  .version(packageVersion(), "-V, --version")
  .addHelpText("after", examples)
  .showSuggestionAfterError()
  .showHelpAfterError("Try --help for options and examples.")
  .exitOverride()
  .action(async (inputs: string[], flags: GenerateFlags) => {
    const { runGenerate } = await import("./commands/generate.js");
    process.exitCode = await runGenerate(inputs, flags);
  });

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader such as `head` closes the pipe when it has seen enough.
  if (error.code === "EPIPE") return;
  console.error(`error: cannot write to standard output: ${error.message}`);
  process.exitCode = exitOutside;
});
process.stderr.on("error", () => {
  // There is nowhere left to say so.
});

/** Inputs cause diagnostics; what is thrown is a bug, and a stack trace helps only who mends it. */
function reportBug(error: unknown): void {
  const { message, stack } =
    error instanceof Error ? error : new Error(String(error));
  console.error(
    `error: internal error: ${message}
    This is a bug of servicestack-codegen ${packageVersion()}. Please report it, with the input if you can.`,
  );
  console.error(
    process.env["DEBUG"] ? stack : "    DEBUG=1 shows where it happened.",
  );
}

try {
  await program.parseAsync();
} catch (error) {
  // Help and version are not errors; commander has printed its message either way.
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
  else {
    reportBug(error);
    process.exitCode = exitInternal;
  }
}
