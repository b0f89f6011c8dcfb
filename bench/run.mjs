// Measures against other libraries, prints a table and writes it to RESULTS.md; `npm run bench -- 20`
// takes fewer rounds.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { format } from "prettier";
import { memoryRows } from "./memory.mjs";
import { sizeRows } from "./size.mjs";
import { xmlRows } from "./xml.mjs";
import { zodSizeRows } from "./zod-size.mjs";

const rounds = Number(process.argv[2] ?? 60);
const rows = [
  ...(await xmlRows(rounds)),
  ...(await memoryRows()),
  ...(await sizeRows()),
  ...(await zodSizeRows()),
];
console.table(rows);

const { devDependencies } = createRequire(import.meta.url)("./package.json");
const versions = Object.entries(devDependencies).map((it) => it.join(" "));
const processors = cpus();
const results = `# The last run of the benchmarks

\`npm run bench -- ${rounds}\` with Node ${process.versions.node} on ${processors.length} × ${processors[0]?.model}, against ${versions.join(", ")}.
A figure is a ratio of medians in one run: how many times as fast as the other, which reads or writes the same.

| what | figure | floor | |
| --- | --- | --- | --- |
${rows.map((it) => `| ${it.what} | ${it.figure} | ${it.floor ?? ""} | ${it.holds && "missed"} |`).join("\n")}
`;
writeFileSync(
  new URL("RESULTS.md", import.meta.url),
  await format(results, { parser: "markdown" }),
);
