/**
 * Inputs that try to become code: each folder of fixtures/hostile/ is a case. Its output is compiled
 * and run; what `expected.txt` holds is all that may be seen of it: what the run tells, and each
 * class's value on both wires.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../src/commands/exit-code.js";
import { printDiagnostic } from "../src/diagnostics/print.js";
import type { OutputFile } from "../src/emit/emitter.js";
import {
  generateFrom,
  schemaOfSources,
  templatesOf,
  type Generated,
} from "../src/generate.js";
import { resolveOptions, type PartialOptions } from "../src/options.js";
import { byId } from "../src/schema/visit.js";
import type { Schema } from "../src/schema/schema.js";
import { filesIn, root } from "./cases.js";
import type { Random } from "./diff/random-source.js";
import { classValue, none } from "./diff/values.js";
import { temporaryFolder } from "./folders.js";
import { problemsOf } from "./strict.js";

const folder = join(root, "fixtures", "hostile");
const cases = readdirSync(folder).toSorted();

/** Each is a way to have all emitters' output. */
const variants = {
  classic: {},
  mini: { zod: "mini", missing: "default", unknownKeys: "keep" },
  values: {
    int64: "bigint",
    dates: "Date",
    bytes: "Uint8Array",
    openEnums: true,
  },
  namespaces: { layout: "namespace" },
} as const satisfies Readonly<Record<string, Partial<PartialOptions>>>;

type Variant = keyof typeof variants;

const outputs = new Map<string, Promise<Generated>>();

/** Once for all tests: there are many. */
function generated(name: string, variant: Variant): Promise<Generated> {
  const key = `${name} ${variant}`;
  const output = outputs.get(key) ?? generatedAnew(name, variant);
  outputs.set(key, output);
  return output;
}

/** In memory, so that a file may have any name: that of `options.json`'s `as`. */
async function generatedAnew(
  name: string,
  variant: Variant,
): Promise<Generated> {
  const options = join(folder, name, "options.json");
  const { as } = (
    existsSync(options) ? JSON.parse(readFileSync(options, "utf8")) : {}
  ) as { readonly as?: string };
  const sources = filesIn(join(folder, name))
    .filter((it) => it.startsWith("input."))
    .map((it) => ({
      file: as ?? it,
      text: readFileSync(join(folder, name, it), "utf8"),
    }));
  const resolved = resolveOptions({
    inputs: ["-"],
    out: ".",
    emit: ["classes", "zod", "xml", "schema"],
    ...variants[variant],
  });
  const loaded = { value: sources, diagnostics: [] };
  return generateFrom(
    await schemaOfSources(loaded, resolved),
    await templatesOf(resolved),
    resolved,
  );
}

/** What is not seen, or shows a text otherwise than it is read. */
const unseen =
  /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** A value of each class, with all of its members. */
const everything: Random = {
  below: (limit) => Math.min(1, limit - 1),
  one: (items) => {
    const item = items.at(-1);
    if (item === undefined) throw new Error("There is nothing to pick.");
    return item;
  },
  oneIn: () => false,
};

function valuesOf({ declarations }: Schema): readonly object[] {
  const values = { declarations: byId({ declarations }), random: everything };
  return declarations.flatMap((it) => {
    if (it.kind !== "class" || it.typeParams.length > 0) return [];
    const value = classValue({ kind: "ref", id: it.id, args: [] }, values);
    return value === none ? [] : [{ name: it.name, value }];
  });
}

/** The output as JavaScript, in a folder where it finds zod. */
function compiled(files: readonly OutputFile[]): string {
  const out = temporaryFolder();
  symlinkSync(
    join(root, "node_modules"),
    join(out, "node_modules"),
    "junction",
  );
  writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
  for (const { path, text } of files)
    if (path.endsWith(".ts"))
      writeFileSync(
        join(out, path.replace(/ts$/, "js")),
        ts.transpileModule(text, {
          compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
          },
        }).outputText,
      );
  return out;
}

/** What a process that does all there is to do with the output comes to. */
function run(files: readonly OutputFile[], values: readonly object[]): object {
  const out = compiled(files);
  writeFileSync(join(out, "values.json"), JSON.stringify(values));
  const before = namesIn(out);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "test", "hostile", "run.mjs"), out],
    { encoding: "utf8", cwd: out },
  );
  return {
    status,
    signal,
    stdout,
    stderr,
    left: namesIn(out).filter((it) => !before.includes(it)),
  };
}

function namesIn(out: string): readonly string[] {
  return readdirSync(out).toSorted();
}

function escaped(text: string): string {
  return text.replaceAll(
    new RegExp(unseen, "gu"),
    (it) => `\\u{${it.codePointAt(0)?.toString(16)}}`,
  );
}

/** Ten thousand characters tell no more than their beginning. */
function short(line: string): string {
  return line.length > 2000 ? `${line.slice(0, 200)}… (${line.length})` : line;
}

describe.each(cases)("%s", (name) => {
  test("what is told and generated holds nothing that is not seen", async () => {
    const { files, sources, diagnostics } = await generated(name, "classic");
    for (const { path, text } of files)
      expect(unseen.exec(text)?.[0], path).toBeUndefined();
    for (const it of diagnostics)
      expect(printDiagnostic(it, sources)).not.toMatch(unseen);
  });

  test("what runs has no effect, and the wires' names are the input's", async () => {
    const { files, sources, diagnostics, schema } = await generated(
      name,
      "classic",
    );
    const result = run(files, valuesOf(schema)) as { stdout: string };
    expect(result).toEqual({
      status: 0,
      signal: null,
      stderr: "",
      left: [],
      stdout: result.stdout,
    });
    const { wires, effects } = JSON.parse(result.stdout) as Report;
    expect(effects).toEqual([]);
    const printed = [
      `exit ${exitCodeOf(diagnostics)}`,
      ...diagnostics.map((it) => printDiagnostic(it, sources)),
      ...wires,
    ]
      .flatMap((it) => it.split("\n").map((line) => short(escaped(line))))
      .join("\n");
    const expected = join(folder, name, "expected.txt");
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(expected, `${printed}\n`);
    expect(`${printed}\n`).toBe(readFileSync(expected, "utf8"));
  });

  test("with zod/mini it has no effect either", async () => {
    const { files } = await generated(name, "mini");
    const result = run(files, []) as { stdout: string };
    expect(result).toMatchObject({
      status: 0,
      signal: null,
      stderr: "",
      left: [],
    });
    expect((JSON.parse(result.stdout) as Report).effects).toEqual([]);
  });
});

interface Report {
  /** What the code did beyond what it exports. */
  readonly effects: readonly string[];
  /** Each class and its value, as it goes over either wire. */
  readonly wires: readonly string[];
}

test("all of it compiles under the strictest flags", async () => {
  const out = temporaryFolder();
  symlinkSync(
    join(root, "node_modules"),
    join(out, "node_modules"),
    "junction",
  );
  writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
  const paths = new Set<string>();
  for (const variant of Object.keys(variants) as Variant[])
    for (const name of cases) {
      const { files } = await generated(name, variant);
      for (const { path, text } of files.filter(isTypeScript)) {
        // The runtimes are the same in all cases, and long.
        const isRuntime = path.endsWith("-runtime.ts");
        const to = join(out, variant, isRuntime ? path : join(name, path));
        const shared = text.replaceAll(
          /"(?:\.\/)?((?:\.\.\/)*)(?=\w+-runtime\.js")/g,
          '"../$1',
        );
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, isRuntime ? text : shared);
        paths.add(to);
      }
    }
  expect(paths.size).toBeGreaterThan(cases.length * 10);
  expect(problemsOf([...paths]).map(short)).toEqual([]);
}, 240_000);

function isTypeScript({ path }: OutputFile): boolean {
  return path.endsWith(".ts");
}
