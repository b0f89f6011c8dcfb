// The mappers of the fixture get-session, as they are generated, on the runtime as it is now.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const runtimes = join(root, "src", "runtime");

/** One JavaScript module of this TypeScript, with all that it imports. */
export async function bundled(contents, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: root },
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
    plugins: [
      {
        name: "current runtimes",
        setup: (it) =>
          it.onResolve({ filter: /(xml|zod)-runtime\.js$/ }, ({ path }) => ({
            path: join(runtimes, `${/(\w+)-runtime/.exec(path)[1]}.ts`),
            sideEffects: false,
          })),
      },
    ],
    ...options,
  });
  return outputFiles[0].text;
}

/** A module that exports the mapper `sessions`. */
export function sessionModule() {
  return bundled(`
    import * as x from "./xml-runtime.js";
    import { SessionInfoXml } from "./generated/get-session/xml.js";
    export const sessions = x.list(SessionInfoXml);
  `);
}

export async function sessionMapper() {
  const folder = mkdtempSync(join(tmpdir(), "servicestack-codegen-bench-"));
  try {
    const file = join(folder, "mappers.mjs");
    writeFileSync(file, await sessionModule());
    const { sessions } = await import(pathToFileURL(file).href);
    return sessions;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
