/** `--layout namespace`: other files, and nothing else that differs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { closedClasses } from "../src/emit/closed.js";
import { indexOf } from "../src/emit/types.js";
import { defaultValues, withValues } from "../src/emit/values.js";
import type { OutputFile } from "../src/emit/emitter.js";
import { generate, type Generated } from "../src/generate.js";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import type { XmlMapper } from "../src/runtime/xml.js";
import { byId } from "../src/schema/visit.js";
import { caseNames, generateCase, goldenFolder, root } from "./cases.js";
import { randomOf } from "./diff/random-source.js";
import { none, valueOf } from "./diff/values.js";
import { temporaryFolder } from "./folders.js";
import { importCode, type ImportedCode } from "./generated-code.js";
import { problemsOf } from "./strict.js";

describe.each(caseNames)("%s", (name) => {
  test("has the same exports, which do the same on both wires", async () => {
    const [single, namespace] = [
      await generateCase(name, undefined, { layout: "single" }),
      await generateCase(name, undefined, namespaces),
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
      ...namespaces,
      importExtension: "js",
    });
    expect(importedAlone(files)).toBe("");
  });
});

/** Cases in which types mention each other in every way there is. */
const entangled = [
  "builtin-types",
  "client-telephony",
  "collections-metadata",
  "contracts-metadata",
  "generics",
  "import-extension-ts",
  "json-options",
  "odd-names",
  "returns-metadata",
  "rules",
  "shapes",
  "zod-mini",
];

test("compiles under the strictest flags", async () => {
  const outer = packageFolder();
  const paths: string[] = [];
  for (const name of entangled) {
    const { files } = await generateCase(name, undefined, namespaces);
    for (const { path, text } of files) {
      const file = join(outer, name, path);
      write(file, text);
      if (path.endsWith(".ts")) paths.push(file);
    }
  }
  expect(problemsOf(paths)).toEqual([]);
});

test("a base that returns what derives from it does not import it at run time", async () => {
  const { files } = await generatedFrom(
    `export class Copy implements IReturn<Copied> { public createResponse() { return new Copied(); } }
     export class Copied extends Copy { at: string; }`,
    { emit: ["classes"] },
  );
  const copy = files.find(({ path }) => path === "global/Copy.ts");
  expect(copy?.text).toContain('import type { Copied } from "./Copied.js";');
  expect(copy?.text).toContain("return {} as Copied;");
  expect(importedAlone(files)).toBe("");
});

test("a type that changes changes its own files, one that is new the index", async () => {
  const before = await generatedFrom(pair("a: Other; all: Other[];"));
  const after = await generatedFrom(pair("a: Other; all: Other[]; b: string;"));
  expect(changed(before, after)).toEqual([
    "global/Holder.ts",
    "global/Holder.xml.ts",
    "global/Holder.zod.ts",
  ]);
  const more = await generatedFrom(
    `${pair("a: Other; all: Other[];")}\nexport class New { other: Other; }`,
  );
  expect(changed(before, more)).toEqual([
    "global/New.ts",
    "global/New.xml.ts",
    "global/New.zod.ts",
    "index.ts",
  ]);
});

function pair(members: string): string {
  return `export class Other { holder: Holder; }\nexport class Holder { ${members} }`;
}

function changed(before: Generated, after: Generated): readonly string[] {
  const texts = new Map(before.files.map(({ path, text }) => [path, text]));
  return after.files
    .filter(({ path, text }) => texts.get(path) !== text)
    .map(({ path }) => path)
    .toSorted();
}

const namespaces = { layout: "namespace" } as const;

function generatedFrom(
  listing: string,
  options: Partial<PartialOptions> = {},
): Promise<Generated> {
  const folder = temporaryFolder();
  const input = join(folder, "dtos.ts");
  writeFileSync(input, listing);
  return generate(
    resolveOptions({
      ...options,
      ...namespaces,
      inputs: [input],
      out: join(folder, "out"),
    }),
  );
}

test("who imports a class bundles nothing else", async () => {
  const code = await bundleOf("Acme.Calls.Types/CALL_2.js");
  expect(code).toMatch(/CALL = class/);
  expect(code.length).toBeLessThan(200);
});

test("who imports a schema bundles what it reaches, and no mapper", async () => {
  const code = await bundleOf("index.js", "ReasonSchema");
  // The cause is a call, whose caller is a person.
  expect(code).toContain("followers:");
  expect(code).toContain("calls:");
  expect(code).not.toContain("PageRequestSchema");
  expect(code).not.toContain("http://schemas.datacontract.org");
  expect(code).not.toMatch(/class (?:Call|Person) /);
});

test("who imports a mapper bundles no schema", async () => {
  const code = await bundleOf("index.js", "CALLXml");
  expect(code).toContain('"Number?"');
  expect(code).not.toMatch(/PersonXml|EntryXml|ZodType/);
});

/** What a bundler keeps of a module of the golden output, or of one of its names. */
async function bundleOf(path: string, name = "*"): Promise<string> {
  const file = join(goldenFolder("layout-namespace"), path);
  const from = JSON.stringify(file);
  const build = await rolldown({
    input: "\0entry",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "\0entry" ? id : undefined),
        load: (id) =>
          id === "\0entry"
            ? `export ${name === "*" ? name : `{ ${name} }`} from ${from};`
            : undefined,
      },
    ],
  });
  const { output } = await build.generate();
  return output[0].code;
}

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

/** The modules that cannot be imported before all others, with the reason. */
function importedAlone(files: readonly OutputFile[]): string {
  const folder = join(packageFolder(), "generated");
  for (const { path, text } of files)
    if (path.endsWith(".ts"))
      write(join(folder, path.replace(/\.ts$/, ".js")), javaScriptOf(text));
  const alone = fileURLToPath(new URL("import-alone.mjs", import.meta.url));
  return execFileSync(
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
}

/** A package of modules, which finds zod. */
function packageFolder(): string {
  const folder = temporaryFolder();
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  write(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

function javaScriptOf(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
