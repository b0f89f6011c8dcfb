/**
 * What goes wrong, as the user sees it: each folder of fixtures/errors/ is a case, named after its
 * code. `output.txt` holds the exit code and what the command prints to stderr.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue } from "../src/diagnostics/catalogue.js";
import { filesIn, root } from "./cases.js";

const folder = join(root, "fixtures", "errors");
const cases = readdirSync(folder).toSorted();
const temporary = mkdtempSync(join(tmpdir(), "codegen-errors-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Caused by the command line, the disk or the network: their tests show these. */
const elsewhere =
  /^(?:fetch-|url-|server-|metadata-|glob-|folder-|files-|input-(?:binary|not-found|not-readable)$|foreign-file$|output-)/;

describe.each(cases)("%s", (name) => {
  const inputs = filesIn(join(folder, name)).filter((it) =>
    it.startsWith("input."),
  );
  const out = join(temporary, name);

  test("says what is wrong, where, and what to do", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [join(root, "dist", "cli.js"), ...inputs, "--out", out],
      { cwd: join(folder, name), encoding: "utf8" },
    );
    const printed = `exit ${status}\n\n${stderr.replaceAll(out, "<out>")}`;
    const expected = join(folder, name, "output.txt");
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, "utf8"));
    expect(printed).toContain(` ${codeOf(name)}: `);
    expect(printed).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(stdout).toBe("");
    expect(existsSync(out)).toBe(status === 0);
  });
});

/** `input-not-recognised-html` is a second case of `input-not-recognised`. */
function codeOf(name: string): string {
  return name in catalogue ? name : name.slice(0, name.lastIndexOf("-"));
}

test("every code has a case, or is told by other tests", () => {
  const shown = new Set(
    cases
      .flatMap((name) => [
        ...readFileSync(join(folder, name, "output.txt"), "utf8").matchAll(
          /(?:error|warning|info) ([a-z-]+): /g,
        ),
      ])
      .map(([, code]) => code),
  );
  const untold = Object.keys(catalogue).filter(
    (code) => !shown.has(code) && !elsewhere.test(code),
  );
  expect(untold).toEqual([]);
});
