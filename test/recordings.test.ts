/**
 * Whatever a server of any recorded version says about itself is read without an error, and what is
 * made of it compiles under the strictest flags.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../src/generate.js";
import { resolveOptions } from "../src/options.js";
import { root } from "./cases.js";
import { temporaryFolder } from "./folders.js";
import { problemsOf } from "./strict.js";

const recorded = join(root, "..", "shared", "recorded");
const hasRecordings = existsSync(recorded);
const services = hasRecordings
  ? readdirSync(recorded).filter((it) =>
      existsSync(join(recorded, it, "types")),
    )
  : [];

/** What servers describe themselves in. Their JavaScript and Accept-header answers are no inputs. */
const isDescription = /(?:\.ts|\.cs|metadata(?:\.ext)?\.json|app\.json)$/;

function descriptionsOf(service: string): readonly string[] {
  return ["types", "types/options"]
    .map((it) => join(recorded, service, it))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((it) => join(folder, it)))
    .filter((file) => isDescription.test(file) && statSync(file).size > 0);
}

/** Some answers have no body, and so has their page. */
function pagesOf(service: string): readonly string[] {
  const folder = join(recorded, service, "pages");
  return existsSync(folder)
    ? readdirSync(folder)
        .map((it) => join(folder, it))
        .filter((file) => statSync(file).size > 0)
    : [];
}

async function errorsIn(file: string): Promise<readonly string[]> {
  const { diagnostics } = await generate(
    resolveOptions({
      inputs: [relative(process.cwd(), file)],
      emit: ["schema"],
    }),
  );
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(
      ({ code, message }) => `${relative(recorded, file)}: ${code}: ${message}`,
    );
}

async function errorsInAll(
  files: readonly string[],
): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const file of files) errors.push(...(await errorsIn(file)));
  return errors;
}

describe.skipIf(!hasRecordings)(
  "recorded servers (skipped where ../shared is absent)",
  () => {
    test.each(services)("%s: its types are read", async (service) => {
      expect(await errorsInAll(descriptionsOf(service))).toEqual([]);
    });

    test.each(services)("%s: its pages are read", async (service) => {
      expect(await errorsInAll(pagesOf(service))).toEqual([]);
    });

    test("what is made of their types compiles", async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      const files: string[] = [];
      for (const service of services)
        for (const name of ["metadata.json", "typescript.ts"]) {
          const out = join(folder, service, name);
          mkdirSync(out, { recursive: true });
          const input = join(recorded, service, "types", name);
          const generated = await generate(
            resolveOptions({ inputs: [relative(process.cwd(), input)], out }),
          );
          for (const { path, text } of generated.files) {
            writeFileSync(join(out, path), text);
            files.push(join(out, path));
          }
        }
      expect(problemsOf(files)).toEqual([]);
    });
  },
);
