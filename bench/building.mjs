// What it costs to have 1,000 zod schemas and to use one, as a ratio to building all of them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { median } from "./measure.mjs";
import { generateInto, inFolder } from "./output.mjs";
import { row } from "./row.mjs";
import { metadata } from "./service-forms.mjs";
import { serviceOf } from "./service.mjs";

const file = fileURLToPath(import.meta.url);
const processes = 5;

export function buildingRows() {
  return inFolder((folder) => {
    const service = serviceOf(1000);
    generateInto(folder, metadata(service));
    const module = join(folder, "schemas.mjs");
    buildSync({
      absWorkingDir: folder,
      entryPoints: ["api/zod.ts"],
      outfile: module,
      bundle: true,
      format: "esm",
      external: ["zod"],
    });
    const used = service.classes.at(250);
    const value = join(folder, "value.json");
    writeFileSync(value, JSON.stringify(valueOf(used)));
    const took = (which) =>
      median(
        Array.from({ length: processes }, () =>
          Number(
            execFileSync(process.execPath, [
              file,
              which,
              module,
              `${used.name}Schema`,
              value,
            ]).toString(),
          ),
        ),
      );
    return [
      row(
        "zod, 1,000 schemas, import and use one: build all",
        took("one") / took("all"),
        { most: 0.25 },
      ),
    ];
  });
}

/** JSON of the class with what has to be there, and an object of a class that it refers to. */
function valueOf({ members, base }, depth = 1) {
  const texts = {
    String: "text",
    Guid: "00000000-0000-0000-0000-000000000001",
    DateTime: "2024-01-02T03:04:05Z",
    Boolean: true,
  };
  const entries = members.flatMap(({ name, type }) => {
    const key = name[0].toLowerCase() + name.slice(1);
    if (type.kind === "scalar") return [[key, texts[type.name] ?? 1]];
    if (type.kind !== "ref") return [];
    if (type.type.kind === "enum") return [[key, type.type.values[0]]];
    return depth === 0 ? [] : [[key, valueOf(type.type, depth - 1)]];
  });
  return { ...(base && valueOf(base, depth)), ...Object.fromEntries(entries) };
}

/** Milliseconds of processor time, without those of zod itself. */
async function measure(which, module, name, value) {
  const json = JSON.parse(readFileSync(value, "utf8"));
  await import("zod");
  const start = process.cpuUsage();
  const schemas = await import(pathToFileURL(module).href);
  if (which === "one") schemas[name].parse(json);
  else
    for (const schema of Object.values(schemas))
      Object.keys(schema.shape ?? {});
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(String((user + system) / 1000));
}

const [, script, ...args] = process.argv;
if (script === file && args.length > 0) await measure(...args);
