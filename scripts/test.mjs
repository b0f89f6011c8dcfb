// Runs the tests with the command of the package as its users install it: packed from what is built.
// Unless arguments choose some of them, they have to run each command, flag and exit code there is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { unexercised } from "./exercised.mjs";
import { install, pack } from "./packed.mjs";

const chosen = process.argv.slice(2);
const temporary = mkdtempSync(join(tmpdir(), "servicestack-codegen-packed-"));
try {
  const app = install(
    pack(temporary, "--ignore-scripts"),
    join(temporary, "app"),
  );
  const cli = join(app, "node_modules/servicestack-codegen/dist/cli.js");
  const runs = join(temporary, "runs.jsonl");
  // For test/command.ts.
  Object.assign(process.env, { CODEGEN_CLI: cli, CODEGEN_RUNS: runs });
  const vitest = ["exec", "--no", "--", "vitest", "run"];
  const { status } = npm([...vitest, ...chosen], { stdio: "inherit" });
  const missing = chosen.length > 0 ? [] : unexercised(cli, runs);
  for (const it of missing) console.error(`No test runs ${it} as a process.`);
  process.exitCode = missing.length > 0 ? 1 : (status ?? 1);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
