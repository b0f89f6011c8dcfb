import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { adaptZodRuntime } from "./zod-runtime.js";

const source = readFileSync(
  new URL("../runtime/zod.ts", import.meta.url),
  "utf8",
);

function adapted(zod: "classic" | "mini", jitless: boolean): Promise<string> {
  return adaptZodRuntime(source, { zod: { zod, jitless } });
}

/** The statements of it, up to the first that is neither an import nor one of zod's own. */
function head(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => /^\w/.test(line));
  return lines.slice(
    0,
    lines.findIndex((line) => !/^(?:import|z\.)/.test(line)),
  );
}

test("it is copied word for word unless an option says otherwise", async () => {
  expect(await adapted("classic", false)).toBe(source);
});

test("jitless is set before the first schema", async () => {
  expect(head(await adapted("classic", true))).toEqual([
    'import * as z from "zod";',
    'import * as core from "zod/v4/core";',
    "z.config({ jitless: true });",
  ]);
  expect(head(await adapted("mini", true))).toEqual([
    'import * as z from "zod/mini";',
    'import * as core from "zod/v4/core";',
    "z.config({ jitless: true });",
  ]);
});

test("for mini it mentions nothing of classic", async () => {
  const text = await adapted("mini", false);
  expect(head(text)).toHaveLength(2);
  expect(text).not.toMatch(/z\.Zod(?!Mini)/);
  expect(text).not.toContain('["extend"]');
});

// Bundlers keep all of a namespace within a namespace.
test("it asks of z.core and core.util for types alone", () => {
  expect(source).not.toMatch(/\bz\.core\b|\bcore\.util\.\w+\(/);
});
