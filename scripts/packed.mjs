/** The package as its users get it: packed, and installed into an empty folder. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Returns the tarball; `--ignore-scripts` takes what is built already.
 * @param {string} folder
 * @param {readonly string[]} flags
 */
export function pack(folder, ...flags) {
  const args = ["pack", "--silent", "--pack-destination", folder, ...flags];
  npmOutput(args, { cwd: root });
  const tarballs = readdirSync(folder).filter((it) => it.endsWith(".tgz"));
  assert.equal(tarballs.length, 1, "npm pack gives one tarball");
  return join(folder, String(tarballs[0]));
}

/**
 * @param {string} tarball
 * @param {string} app
 */
export function install(tarball, app) {
  mkdirSync(app);
  // Without it, npm looks for a package in the folders above.
  writeFileSync(join(app, "package.json"), '{ "private": true }\n');
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  npmOutput(["install", ...quiet, tarball], { cwd: app });
  return app;
}

/**
 * What npm prints; it must succeed.
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} options
 */
export function npmOutput(args, options) {
  const { status, stdout } = npm(args, {
    stdio: ["ignore", "pipe", "inherit"],
    ...options,
  });
  assert.equal(status, 0, `npm ${args.join(" ")} exits with ${status}`);
  return String(stdout);
}
