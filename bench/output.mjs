// What the program writes for a service, in a folder where it compiles and runs.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";

export const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const packages = fileURLToPath(new URL("node_modules", import.meta.url));

/** Gives the action a folder with the packages that are measured against. */
export function inFolder(action) {
  const folder = mkdtempSync(join(tmpdir(), "servicestack-codegen-bench-"));
  try {
    symlinkSync(packages, join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the output for this metadata into `api` of the folder. */
export function generateInto(folder, metadata) {
  writeFileSync(join(folder, "metadata.json"), metadata);
  run([cli, "metadata.json", "--out", "api"], { cwd: folder });
}
