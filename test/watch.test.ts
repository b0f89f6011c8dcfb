/** `--watch` as a process: each change is answered by one run. */
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { run } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";
import { inTurn, serve, text } from "./http.js";
import { watched } from "./watched.js";

function listing(name: string, member = "id"): string {
  return `export class ${name}\n{\n    public ${member}: number;\n}\n`;
}

const brokenOff = "export class Order\n{\n    public id";

function classes(cwd: string, out = "generated"): string {
  return readFileSync(join(cwd, out, "classes.ts"), "utf8");
}

test(
  "edit, broken edit, repaired edit, new and deleted file: one run each",
  { timeout: 60_000 },
  async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "in"));
    const file = join(cwd, "in", "a.ts");
    writeFileSync(file, listing("Order"));
    // The output is in the folder that is watched.
    const it = await watched(["in", "-o", "in/api", "-e", "classes"], cwd);

    const edited = await it.answers(() =>
      writeFileSync(file, listing("Order", "edited")),
    );
    expect(edited).toContain("in/api: 1 of 2 files written\n");
    expect(classes(cwd, "in/api")).toContain("edited");

    const before = contentsOf(join(cwd, "in/api"));
    const broken = await it.answers(() => writeFileSync(file, brokenOff));
    expect(broken).toContain("in/a.ts:3:13 - error listing-incomplete: ");
    expect(broken).toContain("Nothing was written.\n");
    expect(contentsOf(join(cwd, "in/api"))).toEqual(before);

    await it.answers(() => writeFileSync(file, listing("Order", "repaired")));
    expect(classes(cwd, "in/api")).toContain("repaired");

    await it.answers(() =>
      writeFileSync(join(cwd, "in", "b.ts"), listing("Box")),
    );
    expect(classes(cwd, "in/api")).toContain("export class Box ");

    await it.answers(() => rmSync(join(cwd, "in", "b.ts")));
    expect(classes(cwd, "in/api")).not.toContain("Box");

    const runs = it.stderr().match(/ files |Nothing was written/g);
    expect(await it.end()).toBe(0);
    expect(it.stderr().match(/ files |Nothing was written/g)).toEqual(runs);
    expect(runs).toHaveLength(6);
  },
);

describe("what editors and others do to a file", () => {
  const name = "größe (1) 日本.ts";

  test.each<[string, (file: string) => void]>([
    [
      "another takes its place",
      (file) => {
        writeFileSync(`${file}~`, listing("Second"));
        renameSync(`${file}~`, file);
      },
    ],
    [
      "it is removed and made again",
      (file) => {
        rmSync(file);
        writeFileSync(file, listing("Second"));
      },
    ],
    [
      "it is written in pieces",
      (file) => {
        writeFileSync(file, "");
        writeFileSync(file, listing("Second").slice(0, 20));
        writeFileSync(file, listing("Second"));
      },
    ],
  ])("%s", { timeout: 60_000 }, async (_, change) => {
    const cwd = join(temporaryFolder(), "mit Leerzeichen ü");
    mkdirSync(cwd);
    writeFileSync(join(cwd, name), listing("First"));
    const it = await watched([name, "-e", "classes"], cwd);
    await it.answers(() => change(join(cwd, name)));
    expect(classes(cwd)).toContain("export class Second ");
    // The new file is looked at as the old one was.
    await it.answers(() => writeFileSync(join(cwd, name), listing("Third")));
    expect(classes(cwd)).toContain("export class Third ");
    expect(await it.end()).toBe(0);
  });

  test("what a link leads to", { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "real"));
    mkdirSync(join(cwd, "in"));
    const target = join(cwd, "real", "dtos.ts");
    writeFileSync(target, listing("First"));
    symlinkSync(target, join(cwd, "in", "linked.ts"));
    const it = await watched(["in/*.ts", "-e", "classes"], cwd);
    await it.answers(() => {
      writeFileSync(`${target}~`, listing("Second"));
      renameSync(`${target}~`, target);
    });
    expect(classes(cwd)).toContain("export class Second ");
    expect(await it.end()).toBe(0);
  });

  test("it goes, is missed, and comes back", { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "in"));
    writeFileSync(join(cwd, "in", "a.ts"), listing("First"));
    const it = await watched(["in", "-e", "classes"], cwd);
    const missed = await it.answers(() =>
      rmSync(join(cwd, "in"), { recursive: true }),
    );
    expect(missed).toContain("error input-not-found: ");
    await it.answers(() => {
      mkdirSync(join(cwd, "in"));
      writeFileSync(join(cwd, "in", "a.ts"), listing("Second"));
    });
    expect(classes(cwd)).toContain("export class Second ");
    expect(await it.end()).toBe(0);
  });
});

test.each(["json", "mjs", "mts"])(
  "a configuration in %s that is edited, broken and repaired",
  { timeout: 60_000 },
  async (extension) => {
    const cwd = temporaryFolder();
    const file = join(cwd, `servicestack-codegen.config.${extension}`);
    const config = (value: object): void =>
      writeFileSync(
        file,
        `${extension === "json" ? "" : "export default "}${JSON.stringify(value)}`,
      );
    writeFileSync(join(cwd, "a.ts"), listing("First"));
    writeFileSync(join(cwd, "b.ts"), listing("Second"));
    config({ inputs: ["a.ts"], emit: ["classes"] });
    const it = await watched([], cwd);
    await it.answers(() => config({ inputs: ["b.ts"], emit: ["classes"] }));
    expect(classes(cwd)).toContain("export class Second ");
    const broken = await it.answers(() => config({ inputs: 1 }));
    expect(broken).toContain("error ");
    await it.answers(() =>
      config({ inputs: ["a.ts", "b.ts"], emit: ["classes"] }),
    );
    // It looks where the configuration says now.
    await it.answers(() => writeFileSync(join(cwd, "a.ts"), listing("Third")));
    expect(classes(cwd)).toContain("export class Third ");
    expect(await it.end()).toBe(0);
  },
);

test("a URL is asked again", { timeout: 60_000 }, async () => {
  const cwd = temporaryFolder();
  const { origin } = await serve({
    "/dtos.ts": inTurn(
      text(listing("First")),
      text(listing("First")),
      text(listing("Second")),
    ),
  });
  const it = await watched([`${origin}/dtos.ts`, "-e", "classes"], cwd);
  await it.answers(() => {});
  expect(classes(cwd)).toContain("export class Second ");
  expect(await it.end()).toBe(0);
});

test("200 changes leave nothing behind", { timeout: 180_000 }, async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "in"));
  const file = join(cwd, "in", "a.ts");
  writeFileSync(file, listing("Order"));
  const it = await watched(["in", "-e", "schema"], cwd);
  await it.answers(() => writeFileSync(file, listing("Order", "first")));
  const before = await it.held();
  expect(before).toContain("FSEventWrap");
  for (let change = 0; change < 200; change++)
    await it.answers(() => writeFileSync(file, listing("Order", `m${change}`)));
  // The last run may still close what it read.
  await vi.waitFor(async () => expect(await it.held()).toBe(before), {
    timeout: 10_000,
    interval: 100,
  });
  expect(it.stderr()).not.toContain("Warning");
  expect(await it.end()).toBe(0);
});

describe("what cannot be watched exits 2", () => {
  test.each([
    { args: ["-"], says: "--watch cannot watch standard input." },
    {
      args: ["a.ts", "--check"],
      says: "--watch goes with neither --check nor --json.",
    },
    { args: ["a.ts", "-e", "zodd"], says: "--emit takes " },
  ])("$args", async ({ args, says }) => {
    const cwd = temporaryFolder();
    const { code, stderr } = await run([...args, "--watch"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`error: ${says}`);
  });
});
