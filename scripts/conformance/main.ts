/** `npm run conformance -- <folder>`: how many of a folder's cases the generated code gets right. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exceptions } from "./exceptions.js";
import { runFolder, type Report } from "./run.js";

const own = fileURLToPath(
  new URL("../../fixtures/conformance", import.meta.url),
);

export async function main(args: readonly string[]): Promise<boolean> {
  const [folder = own] = args;
  const reports = Object.entries(await runFolder(folder));
  if (reports.length === 0) {
    console.error(`There is no ${join(folder, "write.json")} or read.json.`);
    return false;
  }
  for (const [kind, report] of reports) print(kind, report);
  return reports.every(([kind, report]: [string, Report]) =>
    report.failures.every(({ name }) => exceptions[`${kind} ${name}`]),
  );
}

function print(kind: string, { total, failures }: Report): void {
  for (const { name, problem } of failures)
    console.log(
      [`${kind} ${name}: ${problem}`, ...knownReason(`${kind} ${name}`)].join(
        "\n    known: ",
      ),
    );
  console.log(`${kind}: ${total - failures.length}/${total}`);
}

function knownReason(name: string): readonly string[] {
  const reason = exceptions[name];
  return reason === undefined ? [] : [reason];
}
