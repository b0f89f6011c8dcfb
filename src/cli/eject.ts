/** `servicestack-codegen eject [templates...]` */
import type { Command } from "commander";
import type { EjectFlags } from "../commands/eject.js";
import { withFlags, type Flag } from "./flags.js";

const flags: readonly Flag[] = [
  {
    flags: "-o, --out <dir>",
    description: "folder of the templates (default: templates)",
  },
  { flags: "--force", description: "overwrite files that are there" },
];

const examples = `
Examples:
  $ servicestack-codegen eject                     all templates, and what they get
  $ servicestack-codegen eject class enum -o src/templates
                                                   only these
  $ servicestack-codegen page.txt --templates src/templates

Exit codes:
  0  fine
  2  wrong usage, or a file is there already
  4  a file that cannot be written`;

export function defineEject(program: Command): void {
  withFlags(program.command("eject"), flags)
    .description(
      "Copies built-in templates and the documentation of their views, for --templates to take instead.",
    )
    .argument("[templates...]", "names such as class; all of them unless given")
    .addHelpText("after", examples)
    .action(async (names: string[], given: EjectFlags) => {
      const { runEject } = await import("../commands/eject.js");
      process.exitCode = await runEject(names, given);
    });
}
