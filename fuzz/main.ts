/**
 * Runs each target in turn, a round at a time, until the time is up: what a target's property does
 * not hold for is shown, shrunk, and kept in fuzz/found. Rounds run in a process of their own, which
 * is killed where one does not end.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { RoundRequest, RoundResult } from "./round.js";
import { targets, type Target } from "./targets.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** What a round may take: the slowest take a few seconds, and many times that on a busy machine. */
const patience = 300_000;

/** Of the process that runs rounds. */
const memory = "--max-old-space-size=1024";

interface Tally {
  readonly target: Target;
  rounds: number;
  executions: number;
  seconds: number;
  failures: number;
}

/** Gives the exit code: 1 where anything was found. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: "string", default: "60" },
      // In the place of the seconds: the same inputs however fast the machine is.
      rounds: { type: "string" },
      seed: { type: "string" },
      target: { type: "string", multiple: true },
      input: { type: "string" },
    },
  });
  const chosen = targets.filter(
    ({ name }) => values.target?.includes(name) ?? true,
  );
  if (chosen.length === 0)
    throw new Error(
      `--target takes ${targets.map(({ name }) => name).join(", ")}.`,
    );
  if (values.input !== undefined) return replay(chosen, values.input);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const tallies = chosen.map((target): Tally => {
    return { target, rounds: 0, executions: 0, seconds: 0, failures: 0 };
  });
  const end = Date.now() + Number(values.seconds) * 1000;
  const rounds = Number(values.rounds);
  await runRounds(
    tallies,
    seed,
    values.rounds === undefined
      ? { spent: (it) => it.seconds, goesOn: () => Date.now() < end }
      : { spent: (it) => it.rounds, goesOn: (it) => it.rounds < rounds },
  );
  for (const it of tallies)
    console.log(
      `${it.target.name}: ${it.executions} executions in ${it.seconds.toFixed(0)} s, ${it.failures} found`,
    );
  return tallies.some((it) => it.failures > 0) ? 1 : 0;
}

/** One input, as fuzz/found keeps them. */
async function replay(
  chosen: readonly Target[],
  file: string,
): Promise<number> {
  const input = readFileSync(file, "utf8");
  for (const target of chosen) await target.run(input);
  return 0;
}

interface Plan {
  /** The target that has had least is next, so that a slow one takes nothing from the others. */
  readonly spent: (tally: Tally) => number;
  readonly goesOn: (next: Tally) => boolean;
}

async function runRounds(
  tallies: readonly Tally[],
  seed: number,
  { spent, goesOn }: Plan,
): Promise<void> {
  let child: ChildProcess | undefined;
  for (let round = 0; ; round++) {
    const [next] = tallies.toSorted((a, b) => spent(a) - spent(b));
    if (!next || !goesOn(next)) break;
    child = child?.connected ? child : start();
    const started = Date.now();
    const result = await runRound(child, {
      target: next.target.name,
      seed: seed + round,
      runs: next.target.runs,
    });
    next.rounds++;
    next.seconds += (Date.now() - started) / 1000;
    next.executions += result.executions;
    if (result.failure === undefined) continue;
    next.failures++;
    report(next.target, seed + round, result);
  }
  child?.kill();
}

function start(): ChildProcess {
  return fork(join(folder, "run.mjs"), {
    execArgv: [memory],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

function runRound(
  child: ChildProcess,
  request: RoundRequest,
): Promise<RoundResult> {
  return new Promise((resolve) => {
    const died = (failure: string) => {
      finish({ executions: 0, failure, input: undefined });
    };
    const clock = setTimeout(() => {
      child.kill("SIGKILL");
      died(`It has not ended in ${patience / 1000} seconds.`);
    }, patience);
    const exited = () => died("The process has died.");
    const finish = (result: RoundResult) => {
      clearTimeout(clock);
      child.off("exit", exited).off("message", finish);
      resolve(result);
    };
    child.on("exit", exited).on("message", finish);
    child.send(request);
  });
}

function report(
  target: Target,
  seed: number,
  { failure, input }: RoundResult,
): void {
  console.log(`\n${target.name}, --seed ${seed}: ${failure}`);
  if (input === undefined) return;
  const found = join(folder, "found");
  mkdirSync(found, { recursive: true });
  const file = join(found, `${target.name}-${seed}.txt`);
  writeFileSync(file, input);
  console.log(`again: npm run fuzz -- --target ${target.name} --input ${file}`);
}
