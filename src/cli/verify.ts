/** `servicestack-codegen verify <inputs...>` */
import type { Command } from "commander";
import type { VerifyFlags } from "../commands/verify.js";
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
    flags: "--sample <[type=]file>",
    description:
      "an answer or request of the server, XML or JSON; may be repeated",
    repeated: true,
  },
  ...selectionFlags,
  ...valueFlags,
  ...severityFlags,
  jsonFlag,
  quietFlag,
  ...requestFlags,
];

const examples = `
Examples:
  $ servicestack-codegen verify page.txt           the samples of an operation page
  $ servicestack-codegen verify dtos.ts --sample SessionInfo=answer.json
                                                   an answer of the server
  $ servicestack-codegen verify pages --sample "answers/*.xml"
                                                   XML names its type by its root

JSON is of the type or operation that its file is called after (SessionInfo.json,
GetSession.request.json, GetSession.response.json), else of that whose members it has.

Exit codes:
  0  every sample is read and written without loss
  1  errors in the content of an input
  2  wrong usage or configuration
  3  something would be lost or refused, or no sample can be run
  4  an input that cannot be opened or fetched`;

export function defineVerify(program: Command): void {
  withFlags(program.command("verify"), flags)
    .description(
      "Reads and writes the samples of the inputs with the code that would be generated, and reports what would be lost.",
    )
    .argument(
      "[inputs...]",
      "operation pages, listings or metadata: files, folders, globs, URLs, or - for stdin",
    )
    .addHelpText("after", examples)
    .action(async (inputs: string[], given: VerifyFlags) => {
      const { runVerify } = await import("../commands/verify.js");
      process.exitCode = await runVerify(inputs, given);
    });
}
