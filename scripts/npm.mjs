/** The npm that runs this script, whatever the platform calls it. */
import { spawnSync } from "node:child_process";

/**
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  const program = process.env["npm_execpath"];
  if (!program) throw new Error("Run this script with `npm run`.");
  return spawnSync(process.execPath, [program, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
  });
}
