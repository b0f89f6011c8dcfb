import { withFlags } from "./flags.js";
const examples = `
Examples:
  $ servicestack-codegen init                           with the pages, listings and metadata that lie here
  $ servicestack-codegen init https://api.example.org   for a server
  $ servicestack-codegen init api/*.html -o src/dtos

Exit codes:
  0  fine
  2  wrong usage, or a configuration that is there already
  4  a file that cannot be written`;
export function defineInit(program) {
    withFlags(program.command("init"), [
        {
            flags: "-o, --out <dir>",
            description: "folder of the output (default: src/api, or api without src)",
        },
        { flags: "--force", description: "overwrite the file that is there" },
    ])
        .description("Writes a configuration for the project in this folder, and asks nothing.")
        .argument("[inputs...]", "files, globs or URLs (default: what lies here)")
        .addHelpText("after", examples)
        .action(async (inputs, given) => {
        const { runInit } = await import("../commands/init.js");
        process.exitCode = await runInit(inputs, given);
    });
}
