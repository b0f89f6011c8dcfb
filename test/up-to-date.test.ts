/** A run with nothing to do: that it is quick to see it, and that it never sees it wrongly. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { run, type Finished } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";

/** Names a type that nothing declares, which is a warning. */
const listing = "export class Order\n{\n    public address: Address;\n}\n";
const args = ["dtos.ts"];
const cache = join("node_modules", ".cache", "servicestack-codegen");
const fullRun = "(a full run)\n";

/** Says so where inputs are read, which only a full run does through these functions. */
const spy = `data:text/javascript,${encodeURIComponent(`
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { realpath } = fs.promises;
  fs.promises.realpath = (...args) => {
    fs.writeSync(2, ${JSON.stringify(fullRun)});
    return realpath(...args);
  };
  syncBuiltinESMExports();
`)}`;

interface Seen extends Finished {
  readonly isFull: boolean;
}

async function runIn(cwd: string, given = args, stdin = ""): Promise<Seen> {
  const { stderr, ...finished } = await run(given, {
    cwd,
    stdin,
    node: ["--import", spy],
  });
  const said = stderr.replaceAll(fullRun, "");
  return { ...finished, stderr: said, isFull: said !== stderr };
}

let made = "";
beforeAll(async () => {
  // What is in a cache knows the folder: each test copies what a run made, and runs once.
  made = mkdtempSync(join(tmpdir(), "servicestack-codegen-"));
  writeFileSync(join(made, "dtos.ts"), listing);
  mkdirSync(join(made, "node_modules"));
  await run(args, { cwd: made });
  rmSync(join(made, cache), { recursive: true });
  return () => rmSync(made, { recursive: true });
});

/** A folder where a run has seen that all is up to date. */
async function settledFolder(
  given = args,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const cwd = temporaryFolder();
  cpSync(made, cwd, { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(cwd, name), text);
  await runIn(cwd, given);
  return cwd;
}

test("is seen at once, and says what a full run says", async () => {
  const cwd = temporaryFolder();
  cpSync(made, cwd, { recursive: true });
  const full = await runIn(cwd, [...args, "--json"]);
  const before = contentsOf(cwd);
  const again = await runIn(cwd, [...args, "--json"]);
  expect(full.isFull).toBe(true);
  expect(full.stderr).toMatch(/^dtos\.ts:3:21 - warning unresolved-type: /);
  expect(full.stderr).toMatch(/\ngenerated: all 8 files are up to date\n$/);
  expect(again).toEqual({ ...full, isFull: false });
  expect(contentsOf(cwd)).toEqual(before);
});

test("is known after a run that wrote", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "node_modules"));
  writeFileSync(join(cwd, "dtos.ts"), listing);
  const { stderr } = await runIn(cwd);
  expect(stderr).toMatch(/\ngenerated: 8 of 8 files written\n$/);
  const again = await runIn(cwd);
  expect(again.isFull).toBe(false);
  expect(again.stderr).toBe(
    stderr.replace("8 of 8 files written", "all 8 files are up to date"),
  );
});

test("serves --check, whose report says so", async () => {
  const cwd = await settledFolder();
  const { code, stdout, isFull } = await runIn(cwd, [
    ...args,
    "--check",
    "--json",
  ]);
  expect({ code, isFull }).toEqual({ code: 0, isFull: false });
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 0,
    targets: [{ out: "generated", check: true, written: 0 }],
  });
  writeFileSync(join(cwd, "generated", "zod.ts"), "");
  expect(await runIn(cwd, [...args, "--check"])).toMatchObject({
    code: 3,
    isFull: true,
  });
});

test.each([
  {
    what: "an input",
    change: (cwd: string) => appendFileSync(join(cwd, "dtos.ts"), "//\n"),
  },
  {
    what: "an input that is gone",
    change: (cwd: string) => rmSync(join(cwd, "dtos.ts")),
  },
  {
    what: "an output",
    change: (cwd: string) =>
      appendFileSync(join(cwd, "generated", "xml.ts"), "//\n"),
  },
  {
    what: "an output that is gone",
    change: (cwd: string) => rmSync(join(cwd, "generated", "index.ts")),
  },
  {
    what: "a configuration that was not there",
    change: (cwd: string) =>
      writeFileSync(join(cwd, "servicestack-codegen.config.json"), "{}"),
  },
  {
    what: "the folder of packages",
    change: (cwd: string) =>
      rmSync(join(cwd, "node_modules"), { recursive: true }),
  },
])("a change of $what is seen", async ({ change }) => {
  const cwd = await settledFolder();
  expect((await runIn(cwd)).isFull).toBe(false);
  change(cwd);
  const { stderr, isFull } = await runIn(cwd);
  expect(isFull || stderr.includes("input-not-found")).toBe(true);
});

test("an edit that leaves size and time alone is seen", async () => {
  const cwd = await settledFolder();
  const file = join(cwd, "dtos.ts");
  const { atime, mtime } = statSync(file);
  writeFileSync(file, listing.replace("address", "adresse"));
  utimesSync(file, atime, mtime);
  const { stderr, isFull } = await runIn(cwd);
  expect(isFull).toBe(true);
  expect(stderr).toMatch(/\ngenerated: \d of 8 files written\n$/);
});

test("another option is another run", async () => {
  const cwd = await settledFolder();
  const { stderr, isFull } = await runIn(cwd, [...args, "--int64", "bigint"]);
  expect(isFull).toBe(true);
  expect(stderr).toMatch(/ files written\n$/);
  // And has written over what the first one knew.
  expect((await runIn(cwd)).isFull).toBe(true);
});

test("a configuration that changes is seen, and one in code runs each time", async () => {
  const name = "servicestack-codegen.config.json";
  const config = { inputs: ["dtos.ts"], emit: ["classes"] };
  const cwd = await settledFolder([], { [name]: JSON.stringify(config) });
  expect((await runIn(cwd, [])).isFull).toBe(false);
  writeFileSync(
    join(cwd, name),
    JSON.stringify({ ...config, optional: "all" }),
  );
  expect((await runIn(cwd, [])).isFull).toBe(true);
  rmSync(join(cwd, name));
  writeFileSync(
    join(cwd, "servicestack-codegen.config.mjs"),
    `export default ${JSON.stringify(config)};`,
  );
  expect((await runIn(cwd, [])).code).toBe(0);
  expect((await runIn(cwd, [])).isFull).toBe(true);
});

test.each(["api", "api/*.ts"])(
  "a file that joins %s is seen",
  async (input) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "node_modules"));
    mkdirSync(join(cwd, "api"));
    writeFileSync(join(cwd, "api", "one.ts"), listing);
    expect((await runIn(cwd, [input])).code).toBe(0);
    expect((await runIn(cwd, [input])).isFull).toBe(false);
    writeFileSync(
      join(cwd, "api", "two.ts"),
      "export class Address\n{\n    public id: number;\n}\n",
    );
    const { stderr, isFull } = await runIn(cwd, [input]);
    expect(isFull).toBe(true);
    expect(stderr).toMatch(/\ngenerated: \d of 8 files written\n$/);
  },
);

test.each([
  { how: "cut off", damage: (text: string) => text.slice(0, text.length / 2) },
  { how: "empty", damage: () => "" },
  {
    how: "of another version",
    damage: (text: string) =>
      text.replace(/^./, (it) => (it === "0" ? "1" : "0")),
  },
  {
    how: "edited",
    damage: (text: string) => text.replace("up to date", "up to you"),
  },
])("a record that is $how counts for nothing", async ({ damage }) => {
  const cwd = await settledFolder();
  const [name = ""] = readdirSync(join(cwd, cache));
  const file = join(cwd, cache, name);
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  const { code, stderr, isFull } = await runIn(cwd);
  expect({ code, isFull }).toEqual({ code: 0, isFull: true });
  expect(stderr).toMatch(/\ngenerated: all 8 files are up to date\n$/);
  expect((await runIn(cwd)).isFull).toBe(false);
});

test("nothing is kept of standard input, of errors, and where there are no packages", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "node_modules"));
  writeFileSync(join(cwd, "dtos.ts"), "export class Order\n{\n");
  expect((await runIn(cwd, ["-"], listing)).code).toBe(0);
  expect((await runIn(cwd, [...args, "--strict"])).code).toBe(1);
  expect(readdirSync(join(cwd, "node_modules"))).toEqual([]);
  rmSync(join(cwd, "node_modules"), { recursive: true });
  writeFileSync(join(cwd, "dtos.ts"), listing);
  expect((await runIn(cwd)).code).toBe(0);
  expect((await runIn(cwd)).isFull).toBe(true);
  expect(readdirSync(cwd).toSorted()).toEqual(["dtos.ts", "generated"]);
});

/** Says what is hashed, and exits as the run does. */
const hashSpy = `data:text/javascript,${encodeURIComponent(`
  import crypto from "node:crypto";
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { createHash } = crypto;
  crypto.createHash = (...args) => {
    const hash = createHash(...args);
    const { update } = hash;
    hash.update = (data, ...rest) => {
      if (String(data).includes("class Order")) fs.writeSync(2, "(hashed)\\n");
      return update.call(hash, data, ...rest);
    };
    return hash;
  };
  syncBuiltinESMExports();
`)}`;

test("inputs are hashed only where the record has a place", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "dtos.ts"), listing);
  const node = ["--import", hashSpy];
  const without = await run([...args, "-e", "classes"], { cwd, node });
  expect(without.code).toBe(0);
  expect(without.stderr).not.toContain("(hashed)");
  mkdirSync(join(cwd, "node_modules"));
  const within = await run([...args, "-e", "classes"], { cwd, node });
  expect(within.stderr).toContain("(hashed)");
});
