/** The npm that runs this script, whatever the platform calls it, and the Node that runs npm. */
import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";

/**
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  const program = process.env["npm_execpath"];
  if (!program) throw new Error("Run this script with `npm run`.");
  const node = process.env["npm_node_execpath"] ?? process.execPath;
  return spawnSync(node, [program, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: withFirstInPath(dirname(node)),
    ...options,
  });
}

/**
 * Commands of packages take the `node` that they find first.
 * @param {string} folder
 */
function withFirstInPath(folder) {
  // Windows calls it `Path`.
  const name =
    Object.keys(process.env).find((it) => it.toUpperCase() === "PATH") ??
    "PATH";
  const path = process.env[name] ?? "";
  return { ...process.env, [name]: `${folder}${delimiter}${path}` };
}
