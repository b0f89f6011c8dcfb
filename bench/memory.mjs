// Peak memory of reading one large document, each reader in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sessionMapper, sessionModule } from "./mappers.mjs";
import { row } from "./row.mjs";
import { corpora, corpusOf } from "./xml.mjs";

const size = 50_000_000;
const runs = 5;

/** What a process does that reads the file, and loads nothing that others than this reader need. */
function program(importing, read) {
  return `
    import { readFileSync } from "node:fs";
    ${importing}
    const text = readFileSync(process.argv[2], "utf8");
    const value = ${read};
    if (value.length === 0) throw new Error("nothing was read");
    process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
  `;
}

/** Peak MB of a process that runs that program: the median, as collecting garbage is not regular. */
function peakOf(script, path) {
  const peaks = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, [script, path]).toString()),
  );
  return peaks.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
}

export async function memoryRows() {
  const folder = mkdtempSync(join(tmpdir(), "servicestack-codegen-bench-"));
  const write = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  try {
    const [dense] = corpora;
    const { xml, json } = corpusOf(dense, await sessionMapper(), size);
    write("mappers.mjs", await sessionModule());
    const here = peakOf(
      write(
        "xml.mjs",
        program(
          `import { sessions } from "./mappers.mjs";`,
          "sessions.read(text)",
        ),
      ),
      write("a.xml", xml),
    );
    const there = peakOf(
      write("json.mjs", program("", "JSON.parse(text)")),
      write("a.json", json),
    );
    return [
      row("peak memory, 50 MB of XML: JSON.parse", here / there, { most: 1.1 }),
      row("peak memory, 50 MB of XML: MB", here),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
