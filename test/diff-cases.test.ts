/**
 * What `diff` says: each folder of fixtures/diff/ is a case, with an old and a new input, and
 * `options.json` where there are any. `expected.txt` holds each change and whom it breaks.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSide } from "../src/commands/diff-side.js";
import { readConfig } from "../src/config/read.js";
import { diffSchemas } from "../src/diff/diff-schemas.js";
import { kinds, type Kind } from "../src/diff/kinds.js";
import { isBreaking, sides } from "../src/diff/verdicts.js";
import type { Change } from "../src/diff/change.js";
import { resolveOptions } from "../src/options.js";
import { filesIn, fixture, root } from "./cases.js";

const folder = join(root, "fixtures", "diff");
const cases = readdirSync(folder).toSorted();

function lineOf(change: Change): string {
  const { of, kind, name, member, old, now, verdicts } = change;
  const broken = sides.filter((side) => verdicts[side] === "breaking");
  const subject = member === undefined ? name : `${name}.${member}`;
  const values = [old, now].filter((it) => it !== undefined).join(" → ");
  return [
    `${kind} of ${of} ${subject}${values === "" ? "" : `: ${values}`}`,
    `  ${isBreaking(verdicts) ? `breaks ${broken.join(", ")}` : "safe"}`,
  ].join("\n");
}

async function changesOf(name: string): Promise<readonly Change[]> {
  const files = filesIn(join(folder, name));
  const given = files.includes("options.json")
    ? readConfig({
        file: "options.json",
        text: readFileSync(join(folder, name, "options.json"), "utf8"),
      }).value.options
    : {};
  const load = async (side: string) => {
    const file = files.find((it) => it.startsWith(`${side}.`)) ?? "";
    const input = fixture("diff", name, file);
    const { schema } = await loadSide(
      input,
      resolveOptions({ ...given, inputs: [input] }),
    );
    if (!schema) throw new Error(`${file} cannot be read.`);
    return schema;
  };
  const options = resolveOptions({ ...given, inputs: ["-"] });
  return diffSchemas(await load("old"), await load("new"), options).changes;
}

describe.each(cases)("%s", (name) => {
  test("says what changed, and whom it breaks", async () => {
    const changes = await changesOf(name);
    const text = `${changes.map(lineOf).join("\n")}\n`;
    const expected = join(folder, name, "expected.txt");
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, "utf8"));
  });
});

test("every kind of change has a case", () => {
  const shown = new Set(
    cases.flatMap((name) =>
      [
        ...readFileSync(join(folder, name, "expected.txt"), "utf8").matchAll(
          /^([a-z-]+) of /gm,
        ),
      ].map(([, kind]) => kind),
    ),
  );
  expect(Object.keys(kinds).filter((kind) => !shown.has(kind))).toEqual([]);
});

test("docs/diff.md holds every fact of the table", () => {
  const documented = readFileSync(join(root, "docs", "diff.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| `[a-z-]+` /.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const facts = Object.entries<Kind>(kinds).map(([name, kind]) => [
    `\`${name}\``,
    kind.says,
    ...sides.map((side) => {
      const found = kind[side];
      if (found === undefined) return "";
      return typeof found === "string" ? "breaks" : `if \`${found.when}\``;
    }),
  ]);
  expect(documented.filter((row) => row.length === 6)).toEqual(facts);
});
