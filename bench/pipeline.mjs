// The whole program beside others that read the same service: processor time of whole processes,
// peak memory, and how both grow.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cli, inFolder } from "./output.mjs";
import { interfaces, jsonSchema, openApi } from "./peer-inputs.mjs";
import { inTurns, run } from "./processes.mjs";
import { row } from "./row.mjs";
import { listing, metadata, page } from "./service-forms.mjs";
import { serviceOf } from "./service.mjs";

const rounds = 3;

function packaged(path) {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}

// Some go from type to type by recursion, and 5,000 types hang together.
const deepStack = "--stack-size=7000";

function fromMetadata(size) {
  return [cli, `metadata-${size}.json`, "--out", `metadata-${size}`];
}

/** Each tool's arguments for Node, where the service of that size lies in files. */
const tools = {
  // `--verbose` never takes a record of the last run for an answer.
  metadata: (size) => [...fromMetadata(size), "--verbose"],
  listing: (size) => [
    cli,
    `listing-${size}.ts`,
    "--out",
    `listing-${size}`,
    "--verbose",
  ],
  "json-schema-to-typescript": (size) => [
    deepStack,
    packaged("json-schema-to-typescript/dist/src/cli.js"),
    "--no-format",
    "-i",
    `schema-${size}.json`,
    "-o",
    `types-${size}.ts`,
  ],
  "openapi-typescript": (size) => [
    deepStack,
    packaged("openapi-typescript/bin/cli.js"),
    `openapi-${size}.json`,
    "-o",
    `openapi-${size}.ts`,
  ],
  "ts-to-zod": (size) => [
    deepStack,
    packaged("ts-to-zod/bin/run"),
    `interfaces-${size}.ts`,
    `zod-${size}.ts`,
    "--skipValidation",
  ],
  quicktype: (size) => [
    deepStack,
    packaged("quicktype/dist/index.js"),
    "--src-lang",
    "schema",
    "--lang",
    "typescript-zod",
    "-o",
    `quicktype-${size}.ts`,
    `schema-${size}.json`,
  ],
  "hey-api": (size) => [
    deepStack,
    packaged("@hey-api/openapi-ts/bin/run.js"),
    "-i",
    `openapi-${size}.json`,
    "-o",
    `hey-api-${size}`,
    "-p",
    "@hey-api/typescript",
    "zod",
  ],
};

/** What is measured, with the most that it may cost of each other tool, by size. */
const comparisons = {
  metadata: { "json-schema-to-typescript": { 10: 0.75, 1000: 0.5, 5000: 0.5 } },
  listing: {
    "ts-to-zod": { 10: 0.65, 1000: 0.6, 5000: 0.55 },
    "openapi-typescript": { 10: 0.65, 1000: 0.6, 5000: 0.55 },
  },
};
const sizes = [10, 1000, 5000];
const mostMegabytes = { 1000: 250, 5000: 450 };

export function pipelineRows() {
  return inFolder((folder) => {
    for (const size of sizes) writeInputs(folder, size);
    writeFileSync(
      join(folder, "page.txt"),
      page(serviceOf(10, { requests: 1 })),
    );
    const start = (args, options) => () =>
      run(args, { cwd: folder, ...options });
    const startUp = inTurns(
      {
        node: start(["-e", "0"]),
        version: start([cli, "--version"]),
        help: start([cli, "--help"]),
        "ts-morph": start(["-e", "import('ts-morph')"], {
          cwd: fileURLToPath(new URL("..", import.meta.url)),
        }),
        page: start([cli, "page.txt", "--out", "page", "--verbose"]),
      },
      2 * rounds,
    );
    const took = new Map(
      sizes.map((size) => [
        size,
        inTurns(
          Object.fromEntries(
            Object.keys(comparisons)
              .flatMap((it) => [it, ...Object.keys(comparisons[it])])
              .map((it) => [it, start(tools[it](size))]),
          ),
          rounds,
        ),
      ]),
    );
    // Only where there are packages a run leaves a record of what it made.
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    run(fromMetadata(1000), { cwd: folder });
    const again = inTurns(
      { node: start(["-e", "0"]), again: start(fromMetadata(1000)) },
      rounds,
    );
    return [
      row(
        "whole run, --version: node -e 0",
        ratio(startUp.version, startUp.node),
        { most: 1.6 },
      ),
      row("whole run, --help: node -e 0", ratio(startUp.help, startUp.node), {
        most: 1.6,
      }),
      row(
        "whole run, 1,000 types, nothing to do: node -e 0",
        ratio(again.again, again.node),
        { most: 2 },
      ),
      row(
        "whole run, page of 10 types: import('ts-morph')",
        ratio(startUp.page, startUp["ts-morph"]),
        { most: 1.25 },
      ),
      ...Object.entries(comparisons).flatMap(([input, others]) =>
        Object.entries(others).flatMap(([other, most]) =>
          sizes.map((size) =>
            row(
              `whole run, ${input}, ${grouped(size)} types: ${other}`,
              ratio(took.get(size)[input], took.get(size)[other]),
              { most: most[size] },
            ),
          ),
        ),
      ),
      ...Object.keys(comparisons).flatMap((input) => [
        row(
          `growth, ${input}, 1,000 to 5,000 types, above the start`,
          growth(input, took),
          { most: 4 },
        ),
        ...Object.entries(mostMegabytes).map(([size, most]) =>
          row(
            `peak memory, ${input}, ${grouped(size)} types: MB`,
            took.get(Number(size))[input].peak,
            { most },
          ),
        ),
      ]),
      ...sizes.flatMap((size) =>
        Object.entries(took.get(size)).map(([name, { cpu }]) =>
          row(`whole run, ${grouped(size)} types, ${name}: s`, cpu),
        ),
      ),
    ];
  });
}

function ratio(a, b) {
  return a.cpu / b.cpu;
}

/** What a run costs above one of ten types, five times as many types against one. */
function growth(input, took) {
  const above = (size) => took.get(size)[input].cpu - took.get(10)[input].cpu;
  return above(5000) / above(1000);
}

/** Those that are too slow to take part in each run, once. */
export function slowRows() {
  return inFolder((folder) =>
    [10, 100, 1000].flatMap((size) => {
      writeInputs(folder, size);
      const here = run(tools.metadata(size), { cwd: folder });
      return ["quicktype", "hey-api"].map((other) =>
        row(
          `whole run, metadata, ${grouped(size)} types: ${other}`,
          here.cpu / run(tools[other](size), { cwd: folder }).cpu,
        ),
      );
    }),
  );
}

function grouped(size) {
  return Number(size).toLocaleString("en");
}

function writeInputs(folder, size) {
  const service = serviceOf(size);
  const files = {
    [`metadata-${size}.json`]: metadata(service),
    [`listing-${size}.ts`]: listing(service),
    [`schema-${size}.json`]: jsonSchema(service),
    [`openapi-${size}.json`]: openApi(service),
    [`interfaces-${size}.ts`]: interfaces(service),
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text);
}
