/** Wrong usage, and what a message proposes instead. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./command.js";
import { temporaryFolder } from "./folders.js";

const listing = "export class Order\n{\n    public id: number;\n}\n";

describe("what was meant", () => {
  test.each<[readonly string[], number, string]>([
    [
      ["iniit", "page.txt"],
      2,
      "error: There is no command and no input 'iniit'; did you mean the command 'init'?\n",
    ],
    [
      ["page.txt"],
      4,
      "error input-not-found: Cannot find the input 'page.txt'.\n",
    ],
    [
      ["localhost:5001"],
      4,
      "error input-not-found: Cannot find the input 'localhost:5001'; did you mean 'http://localhost:5001'?\n",
    ],
    [
      ["localhost/api"],
      4,
      "error input-not-found: Cannot find the input 'localhost/api'; did you mean 'http://localhost/api'?\n",
    ],
    [
      ["api.example.org:8443/v1"],
      4,
      "error input-not-found: Cannot find the input 'api.example.org:8443/v1'; did you mean 'https://api.example.org:8443/v1'?\n",
    ],
    [["-", "--emti", "zod"], 2, "(Did you mean --emit?)"],
    [["init", "--forc"], 2, "(Did you mean --force?)"],
  ])("%j exits %i", async (args, exitCode, says) => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
    expect(stderr).toContain(says);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("a file that is called like a command is an input", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "iniit"), listing);
    expect((await run(["iniit", "-e", "schema"], { cwd })).code).toBe(0);
  });
});

describe("--json with wrong usage", () => {
  test.each<[readonly string[], string]>([
    [
      ["--json"],
      "Name at least one input: a file, folder, glob or URL, or - for standard input; or let init write a configuration that does.",
    ],
    [
      ["-", "--chek", "--json"],
      "unknown option '--chek'\n(Did you mean --check?)",
    ],
    [
      ["-", "--json", "--timeout", "no"],
      "--timeout takes seconds, more than 0 and up to 300.",
    ],
  ])("%j prints a report all the same", async (args, message) => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      version: 2,
      exitCode: 2,
      targets: [],
      diagnostics: [
        {
          code: "wrong-usage",
          severity: "error",
          message,
          help: "Try --help for options and examples.",
        },
      ],
    });
    expect(stderr).toContain(`error: ${message.split("\n")[0]}`);
  });
});

describe("--json of other commands with wrong usage", () => {
  test.each<[readonly string[], object]>([
    [["diff", "a.ts", "--json"], { version: 1 }],
    [["diff", "a.ts", "b.ts", "--json", "--markdown"], { version: 1 }],
    [
      ["verify", "--json"],
      { version: 1, samples: 0, types: 0, failed: 0, passedOver: 0 },
    ],
    [
      ["verify", "a.ts", "--smple", "--json"],
      { version: 1, samples: 0, types: 0, failed: 0, passedOver: 0 },
    ],
  ])("%j has the form of its report", async (args, expected) => {
    const cwd = temporaryFolder();
    const { code, stdout } = await run(args, { cwd });
    expect(code).toBe(2);
    const { diagnostics, ...others } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly code: string }[];
    };
    expect(others).toEqual(expected);
    expect(diagnostics.map((it) => it.code)).toEqual(["wrong-usage"]);
  });
});

describe("what is in the way of the output", () => {
  test.each([
    ["api", "'api': it is a file, not a folder."],
    ["api/v1/dtos", "'api/v1/dtos': 'api' is a file, not a folder."],
  ])("--out %s exits 4", async (out, says) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "api"), "");
    const args = ["-", "-e", "classes", "-o", out];
    const { code, stdout, stderr } = await run(args, { cwd, stdin: listing });
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toContain(
      `error output-not-writable: Cannot write ${says}\n`,
    );
  });
});

describe("--client", () => {
  const args = ["-", "-e", "classes", "-o", "app/src/api", "--client"];
  const says = "warning client-not-found: No package ";

  test.each([
    [
      "foo",
      `${says}'foo' is installed where 'app/src/api' could import from it.`,
    ],
    ["@servicestack/clint", `${says}'@servicestack/clint' is installed`],
  ])("%s, which is not installed, is a warning", async (name, warning) => {
    const cwd = temporaryFolder();
    const ran = await run([...args, name], { cwd, stdin: listing });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({
      code: 0,
      stdout: "",
    });
    expect(ran.stderr).toContain(warning);
    const strict = await run([...args, name, "--strict"], {
      cwd,
      stdin: listing,
    });
    expect(strict.code).toBe(2);
  });

  test.each(["@acme/client/dist", "./client.js", "@/client"])(
    "%s is found, or for a compiler to find",
    async (name) => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, "app", "node_modules", "@acme", "client"), {
        recursive: true,
      });
      const ran = await run([...args, name], { cwd, stdin: listing });
      expect(ran.code).toBe(0);
      expect(ran.stderr).not.toContain("client-not-found");
    },
  );
});

test.each(["init", "diff", "verify", "eject"])(
  "%s --help has examples and exit codes",
  async (command) => {
    const { code, stdout, stderr } = await run([command, "--help"], {
      cwd: temporaryFolder(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      new RegExp(`^Usage: servicestack-codegen ${command} `),
    );
    expect(stdout).toMatch(/\nExamples:\n {2}\$ servicestack-codegen /);
    expect(stdout).toMatch(/\nExit codes:\n {2}0 /);
  },
);

describe("flags that do not go together", () => {
  test.each<[readonly string[], string]>([
    [
      ["--watch", "--check"],
      "--watch and --check do not go together, as the one writes after each change, the other never; leave one of them out.",
    ],
    [
      ["--watch", "--json"],
      "--watch and --json do not go together, as a report is about one run; leave one of them out.",
    ],
    [
      ["--watch", "--print-view", "classes"],
      "--watch and --print-view do not go together, as a view is printed once; leave one of them out.",
    ],
    [
      ["--check", "--print-view", "classes"],
      "--check and --print-view do not go together, as each prints something else; leave one of them out.",
    ],
    [
      ["--json", "--print-view", "classes"],
      "--json and --print-view do not go together, as each prints JSON of its own; leave one of them out.",
    ],
    [
      ["--quiet", "--verbose"],
      "--quiet and --verbose do not go together, as the one leaves out what the other adds; leave one of them out.",
    ],
    [
      ["-e", "classes,xml", "--zod", "mini"],
      "--zod has no effect, as --emit leaves out zod; leave it out as well, or add it to --emit.",
    ],
    [
      ["-e", "schema", "--client", "@servicestack/client"],
      "--client has no effect, as --emit leaves out classes, zod, xml; leave it out as well, or add one of them to --emit.",
    ],
    [
      ["-e", "schema", "--layout", "namespace"],
      "--layout has no effect, as --emit leaves out classes, zod, xml; leave it out as well, or add one of them to --emit.",
    ],
    [
      ["-e", "schema", "--int64", "bigint"],
      "--int64 has no effect, as --emit leaves out classes, zod, xml; leave it out as well, or add one of them to --emit.",
    ],
    [
      ["-e", "classes", "--server-time-zone", "Europe/Berlin"],
      "--server-time-zone has no effect, as --emit leaves out zod, xml; leave it out as well, or add one of them to --emit.",
    ],
    [
      ["-o", "-", "--watch"],
      "--out - and --watch do not go together, as the file is printed once; leave one of them out.",
    ],
    [
      ["-o", "-", "--check"],
      "--out - and --check do not go together, as what is printed is on no disk to compare with; leave one of them out.",
    ],
    [
      ["-o", "-", "--json"],
      "--out - and --json do not go together, as each prints on standard output; leave one of them out.",
    ],
    [
      ["-o", "-", "--print-view", "classes"],
      "--out - and --print-view do not go together, as each prints on standard output; leave one of them out.",
    ],
    [
      ["-o", "-", "-e", "zod"],
      "--out - prints one file, and there are 5: classes.ts, zod.ts, json.ts, zod-runtime.ts, json-runtime.ts; with --layout single, --emit classes and --emit schema make one.",
    ],
  ])("%j", async (args, says) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "dtos.ts"), listing);
    const { code, stderr } = await run(["dtos.ts", ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: ${says}\nTry --help for options and examples.\n`,
    );
    expect(readdirSync(cwd)).toEqual(["dtos.ts"]);
  });

  test("two targets are no one file", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "dtos.ts"), listing);
    const inputs = ["dtos.ts"];
    writeFileSync(
      join(cwd, "servicestack-codegen.config.json"),
      JSON.stringify({
        emit: ["classes"],
        targets: [
          { name: "one", inputs, out: "one" },
          { name: "two", inputs, out: "two" },
        ],
      }),
    );
    const both = await run(["-o", "-"], { cwd });
    expect(both.code).toBe(2);
    expect(both.stdout).toBe("");
    expect(both.stderr).toContain(
      "error: Standard output is for one target only; choose it with --target.",
    );
    const one = await run(["-o", "-", "--target", "one"], { cwd });
    expect(one.code).toBe(0);
    expect(one.stdout).toContain("export class");
    expect(readdirSync(cwd)).toEqual([
      "dtos.ts",
      "servicestack-codegen.config.json",
    ]);
  });

  test("what the configuration says for other targets is no contradiction", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "dtos.ts"), listing);
    const inputs = ["dtos.ts"];
    writeFileSync(
      join(cwd, "servicestack-codegen.config.json"),
      JSON.stringify({
        zod: "mini",
        client: "./client.js",
        targets: [
          { name: "plain", inputs, out: "plain", emit: ["schema"] },
          { name: "checked", inputs, out: "checked", emit: ["zod"] },
        ],
      }),
    );
    expect((await run(["--target", "plain"], { cwd })).code).toBe(0);
    expect((await run(["--jitless"], { cwd })).code).toBe(0);
    const alone = await run(["--target", "plain", "--jitless"], { cwd });
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain("error: --jitless has no effect, ");
  });

  test("a default that is said is harmless, and so is --force with --check", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "dtos.ts"), listing);
    const args = ["dtos.ts", "-e", "classes", "--zod", "classic"];
    expect((await run(args, { cwd })).code).toBe(0);
    const check = await run([...args, "--check", "--force"], { cwd });
    expect(check.code).toBe(0);
  });
});
