// Runs every gate, also after one has failed, and names those that did. `--skip <gate>` leaves one out.
import { npm } from "./npm.mjs";

const gates = [
  "format:check",
  "lint",
  "types",
  "templates:check",
  "expressions",
  "test",
  "unused",
  "package",
  "smoke",
  "audit",
];
const [option, skipped] = process.argv.slice(2);
if (option && !(option === "--skip" && skipped && gates.includes(skipped)))
  throw new Error(`--skip takes one of ${gates.join(", ")}.`);

const failed = gates
  .filter((gate) => gate !== skipped)
  .filter((gate) => npm(["run", gate]).status !== 0);
for (const gate of failed) console.error(`Failed: npm run ${gate}`);
process.exitCode = failed.length === 0 ? 0 : 1;
