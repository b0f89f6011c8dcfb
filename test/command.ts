/** The command line as its users run it: the built program, in a process of its own. */
import { spawn, type StdioOptions } from "node:child_process";
import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { root } from "./cases.js";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  readonly cwd: string;
  /** What stands on standard input. */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A file descriptor, or `closed` for a reader that goes away at once. */
  readonly stdout?: number | "closed";
}

/** `npm test` names that of the installed package. */
export const program =
  process.env["CODEGEN_CLI"] ?? join(root, "dist", "cli.js");

/** Where `npm test` wants to know what was run. */
const record = process.env["CODEGEN_RUNS"];

/** What counts the branches that processes run, where scripts/coverage.mjs wants to know. */
export const counted: Readonly<Record<string, string>> = process.env[
  "CODEGEN_COVERAGE"
]
  ? { NODE_V8_COVERAGE: process.env["CODEGEN_COVERAGE"] }
  : {};

/** For scripts/exercised.mjs, which asks whether everything was run once. */
export function note(args: readonly string[], code: number | null): void {
  if (record) appendFileSync(record, `${JSON.stringify({ args, code })}\n`);
}

export async function run(
  args: readonly string[],
  { node = [], ...settings }: Settings,
): Promise<Finished> {
  if (!existsSync(program)) throw new Error("Build first: npm run build");
  const env = { ...counted, ...settings.env };
  const finished = await runNode([...node, program, ...args], {
    ...settings,
    env,
  });
  note(args, finished.code);
  return finished;
}

/** Any program, by the Node that runs the tests. */
export async function runNode(
  args: readonly string[],
  { cwd, stdin = "", env = {}, stdout = 0 }: Omit<Settings, "node">,
): Promise<Finished> {
  const stdio: StdioOptions = [
    "pipe",
    typeof stdout === "number" && stdout > 0 ? stdout : "pipe",
    "pipe",
  ];
  const child = spawn(process.execPath, args, {
    cwd,
    stdio,
    env: { ...process.env, ...env },
  });
  if (stdout === "closed") child.stdout?.destroy();
  child.stdin?.end(stdin);
  const [code, out, err] = await Promise.all([
    new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    }),
    readAll(child.stdout),
    readAll(child.stderr),
  ]);
  return { code, stdout: out, stderr: err };
}

/** Nothing of a stream that is not there, or closed. */
async function readAll(stream: Readable | null): Promise<string> {
  return stream && !stream.destroyed ? text(stream) : "";
}
