#!/usr/bin/env node
/** The command line: what there is to say, and nothing that is slow to load. */
import { Command, CommanderError } from "commander";
import { defineDiff } from "./cli/diff.js";
import { defineEject } from "./cli/eject.js";
import { defineGenerate } from "./cli/generate.js";
import { defineInit } from "./cli/init.js";
import { defineVerify } from "./cli/verify.js";
import { packageVersion } from "./version.js";

const exitInternal = 1;
const exitUsage = 2;
const exitOutside = 4;

const program = new Command("servicestack-codegen")
  .version(packageVersion(), "-V, --version")
  .showSuggestionAfterError()
  .showHelpAfterError("Try --help for options and examples.")
  // Left to itself it is an input, as words that are no commands are.
  .helpCommand("help [command]", "the same as --help")
  // Flags behind a command are the command's, also where both know them.
  .enablePositionalOptions()
  .exitOverride();
defineGenerate(program);
defineInit(program);
defineDiff(program);
defineVerify(program);
defineEject(program);

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
  if (error instanceof CommanderError && error.exitCode === 0)
    process.exitCode = 0;
  else if (error instanceof CommanderError) {
    process.exitCode = exitUsage;
    if (process.argv.includes("--json")) {
      const { printUsageReport } = await import("./commands/report.js");
      const [command = ""] = process.argv.slice(2);
      printUsageReport(error.message.replace(/^error: /, ""), command);
    }
  } else {
    reportBug(error);
    process.exitCode = exitInternal;
  }
}
