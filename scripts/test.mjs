// Runs the tests with the command of the package as its users install it: packed from what is built.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { install, pack } from "./packed.mjs";

const temporary = mkdtempSync(join(tmpdir(), "servicestack-codegen-packed-"));
try {
  const app = install(
    pack(temporary, "--ignore-scripts"),
    join(temporary, "app"),
  );
  process.env["CODEGEN_CLI"] = join(
    app,
    "node_modules/servicestack-codegen/dist/cli.js",
  );
  const vitest = ["exec", "--no", "--", "vitest", "run"];
  const { status } = npm([...vitest, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
