/** Which commands, flags and exit codes, as the help tells them, no process of the tests had. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * @typedef {{ readonly args: readonly string[]; readonly code: number | null }} Run
 * @typedef {{ readonly flags: readonly (readonly string[])[]; readonly codes: readonly string[]; readonly commands: readonly string[] }} Help
 */

const wrongUsage = 2;

/**
 * In words such as `diff --markdown` and `verify with exit code 4`.
 * @param {string} cli
 * @param {string} record
 */
export function unexercised(cli, record) {
  const runs = readFileSync(record, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => /** @type {Run} */ (JSON.parse(line)));
  const top = helpOf(cli);
  const commands = top.commands.filter((it) => it !== "help");
  assert(commands.length > 1, "the help tells the commands");
  return ["", ...commands].flatMap((command) => {
    const { flags, codes } = command ? helpOf(cli, command) : top;
    const own = runs.filter(
      ({ args: [first = ""] }) =>
        (commands.includes(first) ? first : "") === command,
    );
    const took = own.filter(({ code }) => code !== wrongUsage);
    return [
      ...flags
        .filter((names) => !took.some(({ args }) => hasOne(args, names)))
        .map((names) => `${command} ${names.join(", ")}`),
      ...codes
        .filter((code) => !own.some((it) => String(it.code) === code))
        .map((code) => `${command} with exit code ${code}`),
    ].map((it) => it.trimStart());
  });
}

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} names
 */
function hasOne(args, names) {
  return args.some((arg) =>
    names.some((name) => arg === name || arg.startsWith(`${name}=`)),
  );
}

/**
 * Reads what `--help` prints under its headings.
 * @param {string} cli
 * @param {readonly string[]} command
 * @returns {Help}
 */
function helpOf(cli, ...command) {
  const help = execFileSync(process.execPath, [cli, ...command, "--help"], {
    encoding: "utf8",
  });
  const lines = /** @param {string} heading */ (heading) =>
    (help.split(`\n${heading}:\n`)[1] ?? "").split("\n\n")[0]?.split("\n") ??
    [];
  const flags = lines("Options")
    .map((it) => /^ {2}((?:-\w, )?--[\w-]+)/.exec(it)?.[1]?.split(", ") ?? [])
    .filter((names) => names.length > 0);
  const codes = lines("Exit codes").flatMap(
    (it) => /^ {2}(\d)/.exec(it)?.[1] ?? [],
  );
  const commands = lines("Commands").flatMap(
    (it) => /^ {2}(\w+)/.exec(it)?.[1] ?? [],
  );
  // A help that is laid out otherwise must not pass for one without flags.
  assert(flags.length > 1 && codes.length > 1, `the help of '${command[0]}'`);
  return { flags, codes, commands };
}
