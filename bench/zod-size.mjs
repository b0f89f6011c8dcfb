// What a zod schema brings into a browser, zod included.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { row } from "./row.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One class of many, as it is generated. */
const schema = `
  export { SessionInfoSchema } from "./generated/get-session/zod.js";
`;

/** The runtimes as they are now. */
const runtimes = {
  classic: "src/runtime/zod.ts",
  mini: "generated/zod-mini/zod-runtime.ts",
};

export async function zodSizeRows() {
  const rows = [];
  for (const [flavour, runtime] of Object.entries(runtimes))
    rows.push(
      row(`size of a zod schema, ${flavour}: KiB`, await size(runtime)),
    );
  return rows;
}

/** Minified and gzipped, in KiB. */
async function size(runtime) {
  const { outputFiles } = await build({
    stdin: { contents: schema, loader: "ts", resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    write: false,
    plugins: [
      {
        name: "this runtime",
        setup: (it) =>
          it.onResolve({ filter: /zod-runtime\.js$/ }, () => ({
            path: fileURLToPath(new URL(`../${runtime}`, import.meta.url)),
          })),
      },
    ],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024;
}
