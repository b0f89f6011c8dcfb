/** Every case's output is what generated/ holds, and nothing else lies there. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { printDiagnostic } from "../src/diagnostics/print.js";
import {
  caseNames,
  filesIn,
  fixture,
  generateCase,
  goldenFolder,
  root,
} from "./cases.js";

const update = process.env["UPDATE_GOLDEN"] !== undefined;

test("each folder of generated/ belongs to a case", () => {
  expect(readdirSync(join(root, "generated")).toSorted()).toEqual(caseNames);
});

describe.each(caseNames)("%s", (name) => {
  test("gives its golden output", async () => {
    const { files, diagnostics, sources } = await generateCase(name);
    const talk = diagnostics.map((it) => printDiagnostic(it, sources));
    const all = [
      ...files,
      { path: "diagnostics.txt", text: `${talk.join("\n\n")}\n` },
    ];
    const folder = goldenFolder(name);
    if (update) rewrite(folder, all);
    expect(filesIn(folder)).toEqual(all.map(({ path }) => path).toSorted());
    for (const { path, text } of all)
      expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
  });

  test("is in prettier's form", async () => {
    for (const path of filesIn(goldenFolder(name))) {
      if (!/\.(?:ts|json)$/.test(path)) continue;
      const file = join(goldenFolder(name), path);
      const text = readFileSync(file, "utf8");
      expect(await format(text, { filepath: file }), path).toBe(text);
    }
  });

  test("can be imported", async () => {
    const module = (await import(
      join(goldenFolder(name), "index.ts")
    )) as Record<string, unknown>;
    // A schema is built on first use; all of them can be.
    for (const schema of Object.values(module))
      if (schema instanceof z.core.$ZodType) z.safeParse(schema, {});
    const { schema: linked } = await generateCase(name);
    const values = linked.declarations.filter(
      ({ kind }) => kind !== "interface",
    );
    // With --client, some are that module's.
    const elsewhere = name.startsWith("client-")
      ? await import("@servicestack/client")
      : {};
    expect(Object.keys({ ...elsewhere, ...module })).toEqual(
      expect.arrayContaining(values.map((it) => it.name)),
    );
  });

  test.each(filesIn(join(root, "fixtures", name, "same")))(
    "%s gives the same schema",
    async (file) => {
      const expected = await generateCase(name);
      const same = await generateCase(name, [fixture(name, "same", file)]);
      expect(same.schema).toEqual(expected.schema);
    },
  );
});

function rewrite(
  folder: string,
  files: readonly { path: string; text: string }[],
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
