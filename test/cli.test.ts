/** The command as a process, as users and pipelines run it. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "./cases.js";

const cli = join(root, "dist", "cli.js");
const input = join(root, "fixtures", "get-session", "input.txt");
const errors = join(root, "fixtures", "errors");

let folder = "";
let out = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "codegen-cli-"));
  out = join(folder, "api");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  return runWith("", ...args);
}

function runWith(stdin: string, ...args: readonly string[]) {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    input: stdin,
  });
  expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return result;
}

const all = [
  "classes.ts",
  "index.ts",
  "xml-runtime.ts",
  "xml.ts",
  "zod-runtime.ts",
  "zod.ts",
];

test("generates everything by default, and says so on stderr", () => {
  const { status, stdout, stderr } = run(input, "-o", out);
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toContain("6 of 6 files written");
  expect(readdirSync(out).toSorted()).toEqual(all);
});

test("a second run writes nothing", () => {
  run(input, "-o", out);
  const before = all.map((file) => statSync(join(out, file)).mtimeMs);
  expect(run(input, "-o", out).stderr).toContain("all 6 files are up to date");
  expect(all.map((file) => statSync(join(out, file)).mtimeMs)).toEqual(before);
});

test("the default output folder is generated/", () => {
  expect(run(input).status).toBe(0);
  expect(existsSync(join(folder, "generated", "classes.ts"))).toBe(true);
});

test.each([
  ["classes", ["classes.ts", "index.ts"]],
  ["zod", ["classes.ts", "index.ts", "zod-runtime.ts", "zod.ts"]],
  ["xml", ["classes.ts", "index.ts", "xml-runtime.ts", "xml.ts"]],
  ["schema", ["schema.json"]],
])("--emit %s", (emit, expected) => {
  expect(run(input, "-o", out, "--emit", emit).status).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(expected);
});

test("- reads standard input", () => {
  const text = readFileSync(input, "utf8");
  expect(runWith(text, "-", "-o", out).status).toBe(0);
  expect(readFileSync(join(out, "classes.ts"), "utf8")).toContain(
    "from standard input.",
  );
});

describe("--check", () => {
  test("is content with what is up to date", () => {
    run(input, "-o", out);
    const { status, stdout } = run(input, "-o", out, "--check");
    expect(status).toBe(0);
    expect(stdout).toBe("");
  });

  test.each(all)("shows what changed in %s, and writes nothing", (file) => {
    run(input, "-o", out);
    appendFileSync(join(out, file), "// edited\n");
    const edited = readFileSync(join(out, file), "utf8");
    const { status, stdout } = run(input, "-o", out, "--check");
    expect(status).toBe(3);
    expect(stdout).toContain(`--- ${file}`);
    expect(stdout).toContain("-// edited\n");
    expect(readFileSync(join(out, file), "utf8")).toBe(edited);
  });

  test.each(all)("misses %s", (file) => {
    run(input, "-o", out);
    rmSync(join(out, file));
    const { status, stdout } = run(input, "-o", out, "--check");
    expect(status).toBe(3);
    expect(stdout).toContain("--- /dev/null");
    expect(existsSync(join(out, file))).toBe(false);
  });

  test("line ends do not count", () => {
    run(input, "-o", out);
    const path = join(out, "classes.ts");
    const text = readFileSync(path, "utf8").replaceAll("\n", "\r\n");
    writeFileSync(path, text);
    expect(run(input, "-o", out, "--check").status).toBe(0);
  });
});

describe("wrong usage exits with 2", () => {
  test.each([
    ["no input", []],
    ["an unknown option", [input, "--emitt", "zod"]],
    ["an unknown emitter", [input, "--emit", "clases"]],
    ["an empty list of emitters", [input, "--emit", ""]],
  ])("%s", (_, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: /);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with what was probably meant", () => {
    expect(run(input, "--emitt", "zod").stderr).toContain("--emit");
  });
});

test("--version", () => {
  const { version } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as { version: string };
  expect(run("--version").stdout).toBe(`${version}\n`);
});

test("--help has examples and exit codes", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("$ servicestack-codegen page.txt -o src/api");
  expect(stdout).toContain("Exit codes:");
});

describe("errors lose no files", () => {
  test("an input that cannot be found exits with 4", () => {
    run(input, "-o", out);
    const before = readFileSync(join(out, "zod.ts"), "utf8");
    const { status, stderr } = run("nowhere.txt", "-o", out);
    expect(status).toBe(4);
    expect(stderr).toContain("error input-not-found: ");
    expect(readFileSync(join(out, "zod.ts"), "utf8")).toBe(before);
  });

  test("an error in an input exits with 1", () => {
    run(input, "-o", out);
    const broken = join(errors, "listing-incomplete", "input.ts");
    const { status, stderr } = run(broken, "-o", out);
    expect(status).toBe(1);
    expect(stderr).toContain("input.ts:10:");
    expect(stderr).toContain("Nothing was written.");
    expect(run(input, "-o", out, "--check").status).toBe(0);
  });

  test("of several exit codes 4 comes first", () => {
    const broken = join(errors, "listing-incomplete", "input.ts");
    expect(run(broken, "nowhere.txt", "-o", out).status).toBe(4);
  });

  test("--strict makes a warning an error", () => {
    const { status, stderr } = run(input, "-o", out, "--strict");
    expect(status).toBe(1);
    expect(stderr).toContain("error unresolved-type: ");
    expect(existsSync(out)).toBe(false);
  });

  test("a file of somebody else stays, unless forced", () => {
    run(input, "-o", out);
    writeFileSync(join(out, "index.ts"), "export const mine = 1;\n");
    const { status, stderr } = run(input, "-o", out);
    expect(status).toBe(4);
    expect(stderr).toContain("error foreign-file: ");
    expect(readFileSync(join(out, "index.ts"), "utf8")).toContain("mine");
    expect(run(input, "-o", out, "--force").status).toBe(0);
    expect(readFileSync(join(out, "index.ts"), "utf8")).not.toContain("mine");
  });

  test("an output that cannot be written exits with 4", () => {
    writeFileSync(out, "a file where a folder should be");
    const { status, stderr } = run(input, "-o", out);
    expect(status).toBe(4);
    expect(stderr).toContain("error output-not-writable: ");
  });
});

describe("--json", () => {
  test("is one report on stdout", () => {
    const { status, stdout } = run(input, "-o", out, "--json");
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as {
      files: unknown;
      diagnostics: unknown;
    };
    expect(report.files).toContainEqual({
      path: "classes.ts",
      status: "created",
    });
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        code: "unresolved-type",
        severity: "warning",
        line: 5,
        column: 16,
      }),
    );
  });

  test("also where nothing can be written", () => {
    const { status, stdout } = run("nowhere.txt", "-o", out, "--json");
    expect(status).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [],
      diagnostics: [{ code: "input-not-found", severity: "error" }],
    });
  });
});
