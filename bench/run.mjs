// Measures against other tools and libraries, prints a table and writes it to RESULTS.md;
// `npm run bench -- 20` takes fewer rounds, `npm run bench -- 20 zod types` only prints those.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { format } from "prettier";
import { buildingRows } from "./building.mjs";
import { memoryRows } from "./memory.mjs";
import { phaseRows } from "./phases.mjs";
import { pipelineRows, slowRows } from "./pipeline.mjs";
import { sizeRows } from "./size.mjs";
import { typeRows } from "./types.mjs";
import { xmlRows } from "./xml.mjs";
import { zodSizeRows } from "./zod-size.mjs";
import { zodRows } from "./zod.mjs";

const sections = {
  xml: xmlRows,
  memory: memoryRows,
  size: sizeRows,
  zodSize: zodSizeRows,
  zod: zodRows,
  building: buildingRows,
  types: typeRows,
  pipeline: pipelineRows,
  slow: slowRows,
  phases: phaseRows,
};

const [, , rounds = "60", ...chosen] = process.argv;
const rows = [];
for (const [name, measure] of Object.entries(sections))
  if (chosen.length === 0 || chosen.includes(name))
    rows.push(...(await measure(Number(rounds))));
console.table(rows);
if (chosen.length === 0) await writeResults();

async function writeResults() {
  const { devDependencies } = createRequire(import.meta.url)("./package.json");
  const versions = Object.entries(devDependencies).map((it) => it.join(" "));
  const processors = cpus();
  const results = `# The last run of the benchmarks

\`npm run bench -- ${rounds}\` with Node ${process.versions.node} on ${processors.length} × ${processors[0]?.model}, against ${versions.join(", ")}.
A figure is a ratio of medians in one run. Of XML it says how many times as fast as the other, which reads or writes the same; of all else, how many times the cost of the other.

| what | figure | floor | |
| --- | --- | --- | --- |
${rows.map((it) => `| ${it.what} | ${it.figure} | ${it.floor ?? ""} | ${it.holds && "missed"} |`).join("\n")}
`;
  writeFileSync(
    new URL("RESULTS.md", import.meta.url),
    await format(results, { parser: "markdown" }),
  );
}
