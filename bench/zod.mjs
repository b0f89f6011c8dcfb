// Decoding and encoding JSON with the generated zod schemas, as ratios to a schema written by hand.
// Each figure is the median of five processes: which of two the engine optimizes first is chance.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { bundled } from "./mappers.mjs";
import { interleaved, median } from "./measure.mjs";
import { row } from "./row.mjs";
import { sessionsOf } from "./sessions.mjs";

const file = fileURLToPath(import.meta.url);
const processes = 5;

export function zodRows(rounds) {
  const runs = Array.from({ length: processes }, () =>
    JSON.parse(
      execFileSync(process.execPath, [file, String(rounds)]).toString(),
    ),
  );
  const figure = (name) => median(runs.map((it) => it[name]));
  return [
    row("zod, decode a SessionInfo: plain z.object", figure("one"), {
      most: 1.15,
    }),
    row("zod, decode 1,000 of them as a list: plain z.array", figure("list")),
    row("zod, encode 1,000 of them: plain z.array", figure("encode")),
  ];
}

/** The schema of get-session as it is generated, on the runtime as it is now. */
async function generatedSchema() {
  const text = await bundled(
    `
      import * as d from "./generated/get-session/zod-runtime.js";
      import { SessionInfoSchema } from "./generated/get-session/zod.js";
      import * as z from "zod";
      export const sessions = d.list(SessionInfoSchema);
      export { SessionInfoSchema, z };
    `,
    { external: ["zod"] },
  );
  // Both schemas are of the same zod.
  const folder = mkdtempSync(
    fileURLToPath(new URL("node_modules/.zod-", import.meta.url)),
  );
  try {
    const path = join(folder, "schemas.mjs");
    writeFileSync(path, text);
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ratios(rounds) {
  const { SessionInfoSchema, sessions } = await generatedSchema();
  const { handWritten, z } = await import("./session-schema.mjs");
  const values = JSON.parse(
    JSON.stringify(sessionsOf({ script: "latin", filled: 1 }, 1000)),
  );
  const byHand = z.array(handWritten);
  if (!isDeepStrictEqual(sessions.parse(values), byHand.parse(values)))
    throw new Error("the schemas give different values");
  const each = (schema) => () => {
    for (const value of values) schema.parse(value);
  };
  const times = interleaved(
    {
      one: each(SessionInfoSchema),
      oneByHand: each(handWritten),
      list: () => sessions.parse(values),
      listByHand: () => byHand.parse(values),
      encode: () => sessions.encode(values),
      encodeByHand: () => byHand.encode(values),
    },
    rounds,
  );
  return {
    one: times.one / times.oneByHand,
    list: times.list / times.listByHand,
    encode: times.encode / times.encodeByHand,
  };
}

const [, script, rounds] = process.argv;
if (script === file && rounds)
  process.stdout.write(JSON.stringify(await ratios(Number(rounds))));
