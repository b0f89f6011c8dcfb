/**
 * What is installed with the package has no known hole, where the registry tells; where it does not
 * answer, that is said and passed over.
 */
import { npm } from "./npm.mjs";

const { stdout } = npm(["audit", "--omit=dev", "--json"], {
  stdio: ["ignore", "pipe", "ignore"],
});
const report = parsed(String(stdout));
const found = report?.metadata?.vulnerabilities;
if (!found) console.log("audit: passed over, the registry does not answer");
else {
  const { high = 0, critical = 0, total = 0 } = found;
  console.log(`audit: ${total} known, ${high + critical} of them high`);
  if (high + critical > 0) process.exitCode = 1;
}

/**
 * @param {string} text
 * @returns {{ metadata?: { vulnerabilities?: Record<string, number> } } | undefined}
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
