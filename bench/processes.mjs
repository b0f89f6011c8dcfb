// What whole processes take: seconds of processor time, seconds on the clock, peak memory in MB.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const preload = fileURLToPath(new URL("exit-usage.cjs", import.meta.url));

/** Runs Node with these arguments; processes that it starts count as well. */
export function run(args, { cwd, mayFail = false } = {}) {
  const usageFile = join(tmpdir(), `bench-usage-${process.pid}`);
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ["--require", preload, ...args],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        BENCH_USAGE_FILE: usageFile,
        NODE_OPTIONS: "",
        NO_COLOR: "1",
        CI: "1",
      },
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0 && !mayFail)
    throw new Error(
      `${args.join(" ")} failed:\n${(stdout + stderr).slice(0, 5000)}`,
    );
  const usages = readFileSync(usageFile, "utf8")
    .trim()
    .split("\n")
    .map((it) => JSON.parse(it));
  rmSync(usageFile);
  return {
    cpu: usages.reduce((sum, it) => sum + it.cpu, 0),
    peak: Math.max(...usages.map((it) => it.peak)),
    wall,
    stdout,
  };
}

/** The medians of each, after so many rounds in which they take turns. */
export function inTurns(competitors, rounds) {
  const runs = Object.fromEntries(
    Object.keys(competitors).map((it) => [it, []]),
  );
  for (let round = 0; round < rounds; round++)
    for (const [name, compete] of Object.entries(competitors))
      runs[name].push(compete());
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      {
        cpu: median(all.map((it) => it.cpu)),
        wall: median(all.map((it) => it.wall)),
        peak: median(all.map((it) => it.peak)),
        stdout: all[0].stdout,
      },
    ]),
  );
}
