/** Configurations as users write them: found, named, in each language, with one target and several. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./cases.js";
import { run } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";

const listing = "export class Order\n{\n    public id: number;\n}\n";

/** A folder with these files, and a listing in dtos.ts. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [path, text] of Object.entries({ "dtos.ts": listing, ...files })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

/** The package as it is installed, for what a configuration imports. */
function install(cwd: string): void {
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules", "servicestack-codegen"));
}

const one = { inputs: ["dtos.ts"], out: "api", emit: ["schema"] };
const json = JSON.stringify(one);
const name = "servicestack-codegen.config";

describe("what is found", () => {
  test.each<[string, Record<string, string>]>([
    ["json", { [`${name}.json`]: json }],
    [
      "js",
      {
        [`${name}.js`]: `export default ${json};`,
        "package.json": '{ "type": "module" }',
      },
    ],
    ["js of CommonJS", { [`${name}.js`]: `module.exports = ${json};` }],
    ["mjs", { [`${name}.mjs`]: `export default ${json};` }],
    [
      "mjs with a promise",
      { [`${name}.mjs`]: `export default Promise.resolve(${json});` },
    ],
    [
      "mjs with a function",
      { [`${name}.mjs`]: `export default async () => (${json});` },
    ],
    [
      "mts",
      {
        [`${name}.mts`]: `const config: object = ${json};\nexport default config;`,
      },
    ],
    ["package.json", { "package.json": `{ "servicestack-codegen": ${json} }` }],
  ])("%s", async (_, files) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await run([], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/api: 1 of 1 files written\n$/);
    expect(Object.keys(contentsOf(join(cwd, "api")))).toEqual(["schema.json"]);
  });

  test("ts, with what it imports, typed by defineConfig", async () => {
    const cwd = folderWith({
      "package.json": '{ "type": "module" }',
      "shared.ts": "export const out: string = 'api';\n",
      [`${name}.ts`]: `import { defineConfig } from "servicestack-codegen";
import { out } from "./shared.ts";

export default defineConfig({ inputs: ["dtos.ts"], out, emit: ["schema"] });
`,
    });
    install(cwd);
    const { code, stderr } = await run([], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toMatch(/api: 1 of 1 files written\n$/);
  });

  test("that of a folder above, with paths relative to it", async () => {
    const cwd = folderWith({ [`${name}.json`]: json, "src/deep/a.txt": "" });
    const { code, stderr } = await run([], { cwd: join(cwd, "src", "deep") });
    expect(code).toBe(0);
    expect(stderr).toMatch(/\.\.\/\.\.\/api: 1 of 1 files written\n$/);
    expect(existsSync(join(cwd, "api", "schema.json"))).toBe(true);
  });

  test("the nearest one, and a package.json without the key is none", async () => {
    const cwd = folderWith({
      [`${name}.json`]: "no JSON",
      "shop/package.json": `{ "servicestack-codegen": { "inputs": ["../dtos.ts"], "emit": ["schema"] } }`,
      "shop/src/package.json": '{ "name": "servicestack-codegen" }',
    });
    const { code } = await run([], { cwd: join(cwd, "shop", "src") });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, "shop/generated/schema.json"))).toBe(true);
  });

  test("two in one folder are an error", async () => {
    const cwd = folderWith({
      [`${name}.json`]: json,
      [`${name}.mjs`]: "",
      "package.json": `{ "servicestack-codegen": ${json} }`,
    });
    const { code, stdout, stderr } = await run([], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr)
      .toBe(`error config-ambiguous: There is more than one configuration: '${name}.mjs', '${name}.json', 'package.json'.
    Keep one of them, or name the one that is meant with --config.

Nothing was written.
`);
    const named = await run(["--config", `${name}.json`], { cwd });
    expect(named.code).toBe(0);
    const passedOver = await run(["--no-config", "dtos.ts"], { cwd });
    expect(passedOver.code).toBe(0);
    expect(existsSync(join(cwd, "generated"))).toBe(true);
  });
});

function configured(): string {
  return folderWith({ [`${name}.json`]: json });
}

describe("flags over file over defaults", () => {
  test("a flag wins, and the rest of the file stays", async () => {
    const cwd = configured();
    const args = ["--emit", "classes", "--emit", "schema"];
    expect((await run(args, { cwd })).code).toBe(0);
    expect(Object.keys(contentsOf(join(cwd, "api")))).toEqual([
      "classes.ts",
      "index.ts",
      "schema.json",
    ]);
  });

  test("inputs of the command line take the place of the file's", async () => {
    const cwd = configured();
    const stdin = listing.replace("Order", "Basket");
    expect((await run(["-"], { cwd, stdin })).code).toBe(0);
    const schema = readFileSync(join(cwd, "api", "schema.json"), "utf8");
    expect(schema).toContain('"name": "Basket"');
    expect(schema).not.toContain('"name": "Order"');
  });

  test("--no-config passes over the file", async () => {
    const cwd = configured();
    const { code, stderr } = await run(["--no-config"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Name at least one input: /);
  });
});

describe("what is wrong in a file", () => {
  test.each<[string, string, string]>([
    [
      `${name}.json`,
      `{\n  "inputs": ["dtos.ts"],\n  "emitt": []\n}`,
      `${name}.json:3:3 - error config-unknown-key: The configuration knows no 'emitt' here; did you mean 'emit'?
      "emitt": []
      ^^^^^^^
    Correct or remove it; the README lists the keys.
`,
    ],
    [
      `${name}.json`,
      `{ "serverTimeZone": "Berlin" }`,
      `${name}.json:1:21 - error config-wrong-value: 'serverTimeZone' takes the name of a time zone, such as Europe/Berlin.
`,
    ],
    [
      `${name}.mjs`,
      `export default { targets: [{}, { emit: ["zodd"] }] };`,
      `${name}.mjs - error config-wrong-value: 'targets[1].emit[0]' takes "classes", "zod", "xml" or "schema"; did you mean 'zod'?
`,
    ],
    [
      `${name}.mjs`,
      `export const config = {};`,
      `error config-not-loadable: Cannot load the configuration '${name}.mjs': it has no default export.
`,
    ],
    [
      `${name}.mjs`,
      `export default {\n  inputs: [1 }`,
      `${name}.mjs:2:14 - error config-not-loadable: Cannot load the configuration '${name}.mjs': Unexpected token '}'.
      inputs: [1 }
                 ^
`,
    ],
    [
      `${name}.mts`,
      `interface Shop { a: string }\nconst shop: any = null;\nexport default shop.a.b;`,
      `${name}.mts:3:21 - error config-not-loadable: Cannot load the configuration '${name}.mts': Cannot read properties of null (reading 'a').
    export default shop.a.b;
                        ^
`,
    ],
    [
      `${name}.mts`,
      `import "not-installed";\nexport default {};`,
      `error config-not-loadable: Cannot load the configuration '${name}.mts': Cannot find package 'not-installed' imported from `,
    ],
    [
      `${name}.mjs`,
      `export default () => { throw "no shop"; };`,
      `error config-not-loadable: Cannot load the configuration '${name}.mjs': no shop.
`,
    ],
    // Prevents: Node 20 ends the process for what a module of CommonJS throws.
    [
      `${name}.mjs`,
      `import "./thrower.cjs";\nexport default {};`,
      `error config-not-loadable: Cannot load the configuration '${name}.mjs': thrown in CommonJS.
`,
    ],
  ])("%s: %s", async (file, text, says) => {
    const cwd = folderWith({
      [file]: text,
      "thrower.cjs": `throw new Error("thrown in CommonJS");`,
    });
    const { code, stdout, stderr } = await run([], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/\nNothing was written\.\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("several targets", () => {
  const targets = {
    emit: ["schema"],
    targets: [
      { name: "orders", inputs: ["dtos.ts"], out: "orders" },
      { inputs: ["broken.ts"], out: "stock" },
      { name: "gone", inputs: ["gone.ts"], out: "gone", strict: true },
    ],
  };
  const cwdOf = (config: object = targets): string =>
    folderWith({
      [`${name}.json`]: JSON.stringify(config),
      "broken.ts": "export class Stock\n{\n    public id: number;\n",
    });

  test("all run, each told under its name, and the first exit code of 2, 4, 1, 3 counts", async () => {
    const cwd = cwdOf();
    const { code, stdout, stderr } = await run([], { cwd });
    expect({ code, stdout }).toEqual({ code: 4, stdout: "" });
    expect(stderr).toMatch(
      /^Target orders:\norders: 1 of 1 files written\nTarget stock:\nbroken\.ts:3:\d+ - error listing-incomplete: [^]*\nNothing was written\.\nTarget gone:\nerror input-not-found: [^]*\nNothing was written\.\n$/,
    );
    expect(existsSync(join(cwd, "orders", "schema.json"))).toBe(true);
  });

  test.each<[readonly string[], number, readonly string[]]>([
    [["orders"], 0, ["orders"]],
    [["stock"], 1, ["stock"]],
    [["stock", "orders"], 1, ["stock", "orders"]],
  ])("--target %j exits %i", async (names, exitCode, told) => {
    const cwd = cwdOf();
    const args = names.flatMap((it) => ["--target", it]);
    const { code, stdout } = await run([...args, "--json"], { cwd });
    expect(code).toBe(exitCode);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 2,
      exitCode,
      config: `${name}.json`,
      targets: told.map((it) => ({ name: it, out: it })),
      diagnostics: [],
    });
  });

  test("--check of one that is fine and one that is out of date exits 3", async () => {
    const cwd = cwdOf({
      ...targets,
      targets: [
        { name: "a", inputs: ["dtos.ts"], out: "a" },
        { name: "b", inputs: ["dtos.ts"], out: "b" },
      ],
    });
    expect((await run(["--target", "a"], { cwd })).code).toBe(0);
    const { code, stdout, stderr } = await run(["--check"], { cwd });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^--- \/dev\/null\t/);
    expect(stderr).toMatch(/a: all 1 files are up to date\nTarget b:\n/);
    expect(existsSync(join(cwd, "b"))).toBe(false);
  });

  test("inputs of the command line are a target of their own", async () => {
    const cwd = cwdOf();
    expect((await run(["dtos.ts"], { cwd })).code).toBe(0);
    expect(Object.keys(contentsOf(join(cwd, "generated")))).toEqual([
      "schema.json",
    ]);
    expect(existsSync(join(cwd, "orders"))).toBe(false);
    const named = await run(["dtos.ts", "--target", "stock"], { cwd });
    expect(named.code).toBe(0);
    expect(existsSync(join(cwd, "stock", "schema.json"))).toBe(true);
  });

  test.each<[readonly string[], string]>([
    [
      ["--target", "order"],
      "error: There is no target 'order'; did you mean 'orders'?\n",
    ],
    [
      ["--target", "x"],
      "error: There is no target 'x'; there are orders, stock, gone.\n",
    ],
    [
      ["--out", "all"],
      "error targets-share-output: The targets 'orders', 'stock', 'gone' have the same output folder, 'all'.\n",
    ],
    [
      ["--no-config", "dtos.ts", "--target", "orders"],
      "error: There is no target 'orders': the configuration has no targets.\n",
    ],
  ])("%j exits 2", async (args, says) => {
    const cwd = cwdOf();
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(existsSync(join(cwd, "orders"))).toBe(false);
  });

  test("standard input is for one target", async () => {
    const cwd = cwdOf({
      ...targets,
      inputs: ["-"],
      targets: [{ out: "a" }, { out: "b" }],
    });
    const { code, stderr } = await run([], { cwd, stdin: listing });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: Standard input is for one target only; choose it with --target\.\n/,
    );
    const chosen = await run(["--target", "b"], { cwd, stdin: listing });
    expect(chosen.code).toBe(0);
    expect(existsSync(join(cwd, "b", "schema.json"))).toBe(true);
  });

  test("a wrong option is told with the target's name", async () => {
    const cwd = cwdOf({ targets: [{ name: "empty", out: "a" }] });
    const { code, stderr } = await run([], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Target 'empty': Name at least one input: /);
  });
});

describe("what diagnostics count as", () => {
  const unresolved =
    "export class Order\n{\n    public address: Address;\n    public item: Item<string>;\n}\nexport class Item<T>\n{\n    public of: Other;\n}\n";

  function folderOf(severity: object): string {
    return folderWith({
      "dtos.ts": unresolved,
      [`${name}.json`]: JSON.stringify({ ...one, severity }),
    });
  }

  test.each<[object, readonly string[], number, string]>([
    [{}, [], 0, "dtos.ts:3:21 - warning unresolved-type: "],
    [{}, ["--strict"], 1, "dtos.ts:3:21 - error unresolved-type: "],
    [
      {},
      ["--strict", "--allow", "unresolved-type", "--allow", "contradiction"],
      0,
      "dtos.ts:3:21 - warning unresolved-type: ",
    ],
    [
      { "unresolved-type": "error" },
      ["--allow", "unresolved-type"],
      1,
      "dtos.ts:3:21 - error unresolved-type: ",
    ],
    [
      { "unresolved-type": "info" },
      ["--strict"],
      0,
      "dtos.ts:3:21 - info unresolved-type: ",
    ],
    [{ "unresolved-type": "off" }, ["--strict"], 0, "api: 1 of 1 files"],
  ])("%j with %j exits %i", async (severity, args, exitCode, says) => {
    const cwd = folderOf(severity);
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
    expect(stderr.startsWith(says)).toBe(true);
    expect(existsSync(join(cwd, "api"))).toBe(exitCode === 0);
  });

  test.each<[object, string]>([
    [
      { "unresolved-typ": "off" },
      "config-unknown-key: The configuration knows no 'unresolved-typ' here; did you mean 'unresolved-type'?\n",
    ],
    [
      { "unresolved-type": "warn" },
      `config-wrong-value: 'unresolved-type' takes "off", "info", "warning" or "error".\n`,
    ],
    [
      { "input-not-found": "warning" },
      `config-wrong-value: 'input-not-found' takes nothing but "error": without it, what is written would be wrong.\n`,
    ],
  ])("%j exits 2", async (severity, says) => {
    const { code, stderr } = await run([], { cwd: folderOf(severity) });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test("--allow knows its codes", async () => {
    const cwd = folderOf({});
    const { code, stderr } = await run(["--allow", "unresolved"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: --allow takes the code of a diagnostic; 'unresolved' is none of them\.\n/,
    );
  });
});
