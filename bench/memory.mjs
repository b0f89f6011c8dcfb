// Peak memory of reading one large document, each reader in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sessionMapper } from "./mappers.mjs";
import { row } from "./row.mjs";
import { corpora, corpusOf } from "./xml.mjs";

const size = 50_000_000;
const file = fileURLToPath(import.meta.url);

/** Peak MB of a process that reads the file with that reader. */
function peakOf(reader, path) {
  const output = execFileSync(process.execPath, [file, reader, path]);
  return Number(output.toString());
}

export async function memoryRows() {
  const folder = mkdtempSync(join(tmpdir(), "servicestack-codegen-bench-"));
  try {
    const [dense] = corpora;
    const { xml, json } = corpusOf(dense, await sessionMapper(), size);
    const paths = { xml: join(folder, "a.xml"), json: join(folder, "a.json") };
    writeFileSync(paths.xml, xml);
    writeFileSync(paths.json, json);
    const here = peakOf("xml", paths.xml);
    const there = peakOf("json", paths.json);
    return [
      row("peak memory, 50 MB of XML: JSON.parse", here / there, { most: 1.1 }),
      row("peak memory, 50 MB of XML: MB", here),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readOnce(reader, path) {
  const mapper = await sessionMapper();
  const text = readFileSync(path, "utf8");
  const value = reader === "xml" ? mapper.read(text) : JSON.parse(text);
  if (value.length === 0) throw new Error("nothing was read");
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}

const [, script, reader, path] = process.argv;
if (script === file && reader && path) await readOnce(reader, path);
