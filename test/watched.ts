/** `--watch` as a process: what it has said so far, and how many runs that were. */
import { spawn } from "node:child_process";
import { expect, onTestFinished, vi } from "vitest";
import { counted, note, program } from "./command.js";

export interface Watched {
  readonly stderr: () => string;
  /** Does something, and waits for the run that answers it. */
  readonly answers: (change: () => void) => Promise<string>;
  /** What it holds open, and who listens: the same as long as nothing leaks. */
  readonly held: () => Promise<string>;
  /** Ctrl-C; returns the exit code. */
  readonly end: () => Promise<number | null>;
}

const patience = { timeout: 30_000, interval: 20 };

/** Each run ends by saying what it came to. */
const summary = /^(?:Nothing was written\.|.+: .*\d+ files .+)$/gm;

const tellsWhatItHolds = `data:text/javascript,process.on("SIGUSR2", () => console.error("held: " + JSON.stringify([process.getActiveResourcesInfo().sort(), process.eventNames().map((it) => [String(it), process.listenerCount(it)])])))`;

export async function watched(
  args: readonly string[],
  cwd: string,
): Promise<Watched> {
  const child = spawn(
    process.execPath,
    ["--import", tellsWhatItHolds, program, ...args, "--watch"],
    {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...counted },
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const runs = (): number => said.match(summary)?.length ?? 0;
  const isSaid = (text: string, from = 0): Promise<void> =>
    vi.waitFor(() => expect(said.slice(from)).toContain(text), patience);
  await isSaid("Watching; Ctrl-C ends it.\n");
  return {
    stderr: () => said,
    async answers(change) {
      const [before, from] = [runs(), said.length];
      change();
      await vi.waitFor(() => expect(runs()).toBeGreaterThan(before), patience);
      expect(runs()).toBe(before + 1);
      return said.slice(from);
    },
    async held() {
      const from = said.length;
      child.kill("SIGUSR2");
      await isSaid("\n", from);
      return said.slice(from);
    },
    async end() {
      child.kill("SIGINT");
      const code = await exit;
      note([...args, "--watch"], code);
      return code;
    },
  };
}
