/** `--layout namespace`: other files, and nothing else that differs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { closedClasses } from "../src/emit/closed.js";
import { indexOf } from "../src/emit/types.js";
import { defaultValues, withValues } from "../src/emit/values.js";
import type { Generated } from "../src/generate.js";
import type { XmlMapper } from "../src/runtime/xml.js";
import { byId } from "../src/schema/visit.js";
import { caseNames, generateCase, root } from "./cases.js";
import { randomOf } from "./diff/random-source.js";
import { none, valueOf } from "./diff/values.js";
import { temporaryFolder } from "./folders.js";
import { importCode, type ImportedCode } from "./generated-code.js";

describe.each(caseNames)("%s", (name) => {
  test("has the same exports, which do the same on both wires", async () => {
    const [single, namespace] = [
      await generateCase(name, undefined, { layout: "single" }),
      await generateCase(name, undefined, { layout: "namespace" }),
    ];
    expect(namespace.diagnostics).toEqual(single.diagnostics);
    const [one, many] = [await codeOf(single), await codeOf(namespace)];
    expect(Object.keys(many.module).toSorted()).toEqual(
      Object.keys(one.module).toSorted(),
    );
    for (const { name: type, value } of valuesOf(single))
      expect(onBothWires(type, value, many), type).toEqual(
        onBothWires(type, value, one),
      );
  });

  test("can be imported at each of its files", async () => {
    const { files } = await generateCase(name, undefined, {
      layout: "namespace",
      importExtension: "js",
    });
    const outer = temporaryFolder();
    // Runtimes import zod.
    symlinkSync(join(root, "node_modules"), join(outer, "node_modules"));
    const folder = join(outer, "generated");
    const modules = files.filter(({ path }) => path.endsWith(".ts"));
    for (const { path, text } of modules) write(folder, path, text);
    const alone = fileURLToPath(new URL("import-alone.mjs", import.meta.url));
    const printed = execFileSync(
      process.execPath,
      [
        "--no-warnings",
        "--experimental-vm-modules",
        alone,
        folder,
        "@servicestack/client",
      ],
      { encoding: "utf8" },
    );
    const runtimes = modules.filter(({ path }) => path.endsWith("-runtime.ts"));
    expect(printed).toBe(`${modules.length - runtimes.length} modules\n`);
  });
});

function codeOf({ files }: Generated): Promise<ImportedCode> {
  return importCode(files, temporaryFolder());
}

interface TypedValue {
  readonly name: string;
  readonly value: unknown;
}

/** Some of each class, closed ones included. */
function valuesOf({ schema }: Generated): readonly TypedValue[] {
  const shaped = withValues(schema, defaultValues);
  const random = randomOf(1);
  const values = { declarations: byId(shaped), random };
  return closedClasses(shaped, indexOf(shaped), () => undefined)
    .value.flatMap(({ name, type }) =>
      [1, 2, 3].map(() => ({ name, value: valueOf(type, values) })),
    )
    .filter(({ value }) => value !== none);
}

/** What comes of a value, or why nothing does. */
function onBothWires(
  type: string,
  value: unknown,
  { module }: ImportedCode,
): unknown {
  const xml = module[`${type}Xml`] as XmlMapper<unknown>;
  const schema = module[`${type}Schema`] as
    | { parse(json: unknown): unknown; encode(value: unknown): unknown }
    | undefined;
  const isSchema = schema && "parse" in schema;
  const written = attempt(() => xml.write(value));
  return {
    written,
    read: attempt(() => xml.read(String(written))),
    parsed: isSchema && attempt(() => schema.parse(value)),
    encoded: isSchema && attempt(() => schema.encode(value)),
  };
}

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return String(error);
  }
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path.replace(/\.ts$/, ".js"));
  mkdirSync(dirname(file), { recursive: true });
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  writeFileSync(file, outputText);
}
