/** `servicestack-codegen <inputs...>` */
import { existsSync } from "node:fs";
import { nearest } from "../diagnostics/nearest.js";
import { UsageError } from "../options.js";
import { optionsFrom, type Target } from "./configured.js";
import { refuseContradictions, refuseIneffective } from "./contradictions.js";
import { optimiseLate } from "./engine.js";
import { exitCodeOf, strongest } from "./exit-code.js";
import { keepRuns } from "./keep-runs.js";
import { canKeepRecord } from "./last-run.js";
import { printJson } from "./print-json.js";
import { printView } from "./print-view.js";
import { printFile, standardOutput, withoutOut } from "./print-file.js";
import { printDiagnostics, withUsage } from "./report.js";
import { reportOf } from "./runs-report.js";
import {
  exitCodeOfRun,
  generateInto,
  loadTarget,
  observeRun,
  tell,
  type GenerateFlags,
  type Run,
} from "./target-run.js";
import {
  witnessesOfConfig,
  witnessesOfInputs,
  type Witnesses,
} from "./witnesses.js";

/**
 * Returns the exit code.
 *
 * @param commands Names of commands, which a misspelt one is taken for an input beside.
 */
export function runGenerate(
  inputs: readonly string[],
  flags: GenerateFlags,
  commands: readonly string[] = [],
): Promise<number> {
  return withUsage(async () => {
    refuseMisspeltCommand(inputs, commands);
    refuseContradictions(flags);
    if (flags.watch) {
      const { watchTargets } = await import("./watch.js");
      return watchTargets(inputs, flags);
    }
    optimiseLate();
    const keeps = canKeepRecord(inputs, flags);
    const witnesses: (Witnesses | undefined)[] = [];
    // Before anything is read: what changes while this run lasts is seen by the next one.
    if (keeps) witnesses.push(witnessesOfConfig(flags.config));
    const prints = flags["out"] === standardOutput;
    const configured = await optionsFrom(
      inputs,
      prints ? withoutOut(flags) : flags,
    );
    refuseIneffective(flags, configured.targets);
    printDiagnostics(configured, flags);
    if (flags.printView !== undefined)
      return printView(configured, flags.printView, flags);
    if (prints) return printFile(configured, flags);
    if (configured.targets.length === 0) console.error("Nothing was written.");
    const runs: Run[] = [];
    // One by one: what they say does not mix, and a server is not asked by all at once.
    for (const target of configured.targets) {
      if (keeps) witnesses.push(await witnessesOfInputs(target.options.inputs));
      const run = await runTarget(target, flags);
      runs.push(run);
      await tell(run, flags);
    }
    const exitCode = strongest([
      exitCodeOf(configured.diagnostics),
      ...runs.map(exitCodeOfRun),
    ]);
    if (flags.json) printJson(reportOf(configured, runs, exitCode));
    if (keeps && exitCode === 0)
      keepRuns(inputs, flags, { configured, runs, witnesses });
    return exitCode;
  }, flags.json && "generate");
}

async function runTarget(target: Target, flags: GenerateFlags): Promise<Run> {
  const observed = observeRun(flags);
  const loaded = await loadTarget(target, observed);
  return generateInto(target, loaded, flags, observed);
}

/** `verfy page.txt` would read two inputs. */
function refuseMisspeltCommand(
  [first = ""]: readonly string[],
  commands: readonly string[],
): void {
  const command = nearest(first, commands);
  if (command === undefined || !/^[a-z]+$/i.test(first) || existsSync(first))
    return;
  throw new UsageError(
    `There is no command and no input '${first}'; did you mean the command '${command}'?`,
  );
}
