// Runs the tests and counts the branches of src that they run, with those of the command that they
// start as a process. For these the command is compiled module by module, with source maps.
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./npm.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const temporary = join(root, "coverage", "command");
const processes = join(temporary, "processes");

rmSync(temporary, { recursive: true, force: true });
mkdirSync(processes, { recursive: true });
// What the package holds beside its modules; it finds them from where it lies.
for (const it of [
  "package.json",
  "config.schema.json",
  "templates",
  "src/runtime",
  "docs/views.md",
])
  cpSync(join(root, it), join(temporary, it), { recursive: true });
const compile = [
  "tsc",
  "-p",
  "tsconfig.build.json",
  "--sourceMap",
  "--outDir",
  join(temporary, "dist"),
];
const { status } = npm(["exec", "--no", "--", ...compile]);
if (status !== 0) throw new Error("The command does not compile.");

// For test/command.ts.
Object.assign(process.env, {
  CODEGEN_CLI: join(temporary, "dist", "cli.js"),
  CODEGEN_COVERAGE: processes,
});
const vitest = ["vitest", "run", "--coverage", ...process.argv.slice(2)];
process.exitCode =
  npm(["exec", "--no", "--", ...vitest], { stdio: "inherit" }).status ?? 1;
