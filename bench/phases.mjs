// What each phase of the pipeline takes at 5,000 types: seconds of processor time, in a process of
// its own, as it is in a run.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";
import { inFolder } from "./output.mjs";
import { row } from "./row.mjs";
import { listing, metadata } from "./service-forms.mjs";
import { serviceOf } from "./service.mjs";

const file = fileURLToPath(import.meta.url);
const processes = 3;

export function phaseRows() {
  const service = serviceOf(5000);
  const inputs = {
    metadata: ["metadata.json", metadata(service)],
    listing: ["listing.ts", listing(service)],
  };
  return inFolder((folder) =>
    Object.entries(inputs).flatMap(([input, [name, text]]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const runs = Array.from({ length: processes }, () =>
        JSON.parse(execFileSync(process.execPath, [file, path]).toString()),
      );
      return Object.keys(runs[0]).map((phase) =>
        row(
          `phase, ${input}, 5,000 types, ${phase}: s`,
          median(runs.map((it) => it[phase])),
        ),
      );
    }),
  );
}

async function measure(path) {
  const [
    { load },
    { extract },
    { parse },
    { link },
    { reportGaps },
    { emit },
    { resolveOptions },
  ] = await Promise.all(
    [
      "source/load",
      "source/extract",
      "parse/parse",
      "link/link",
      "link/gaps",
      "emit/emit",
      "options",
    ].map((it) => import(`../dist/${it}.js`)),
  );
  const options = resolveOptions({ inputs: [path] });
  const times = {};
  const timed = async (phase, action) => {
    const start = process.cpuUsage();
    const result = await action();
    const { user, system } = process.cpuUsage(start);
    times[phase] = (user + system) / 1e6;
    return result;
  };
  const sources = await timed("load", () => load(options.inputs, options));
  const extracts = await timed("extract", () => extract(sources.value));
  const drafts = await timed("parse", () => parse(extracts.value));
  const schema = await timed("link", () => link(drafts.value, options));
  await timed("gaps", () =>
    reportGaps(schema.value, drafts.value, options.emit),
  );
  await timed("emit", () =>
    emit(schema.value, {
      emit: options.emit,
      header: [],
      placeOf: schema.placeOf,
      values: options,
      json: options,
    }),
  );
  process.stdout.write(JSON.stringify(times));
}

const [, script, path] = process.argv;
if (script === file && path) await measure(path);
