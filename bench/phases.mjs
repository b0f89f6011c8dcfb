// What each phase of a run takes at 5,000 types: seconds on the clock, as `--verbose` tells them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./measure.mjs";
import { cli, inFolder } from "./output.mjs";
import { run } from "./processes.mjs";
import { row } from "./row.mjs";
import { listing, metadata } from "./service-forms.mjs";
import { serviceOf } from "./service.mjs";

const rounds = 3;

export function phaseRows() {
  const service = serviceOf(5000);
  const inputs = {
    metadata: ["metadata.json", metadata(service)],
    listing: ["listing.ts", listing(service)],
  };
  return inFolder((folder) =>
    Object.entries(inputs).flatMap(([input, [name, text]]) => {
      writeFileSync(join(folder, name), text);
      const args = [cli, name, "--out", input, "--json", "--verbose"];
      const runs = Array.from({ length: rounds }, () => {
        const { stdout } = run(args, { cwd: folder });
        return JSON.parse(stdout).targets[0].timings;
      });
      return Object.keys(runs[0]).map((phase) =>
        row(
          `phase, ${input}, 5,000 types, ${phase}: s`,
          median(runs.map((it) => it[phase])) / 1000,
        ),
      );
    }),
  );
}
