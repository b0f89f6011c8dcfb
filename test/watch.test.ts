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

const marked = (mark: string): string => `// ${mark}
`;

test(
  "templates: edit, broken edit, repaired edit, new and deleted file: one run each",
  { timeout: 60_000 },
  async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "a.ts"), listing("Order"));
    // The folder does not exist yet.
    const folder = join(cwd, "api", "templates");
    const template = join(folder, "class.hbs");
    const args = ["a.ts", "-e", "classes", "--templates", "api/templates"];
    const it = await watched(args, cwd);
    expect(it.stderr()).toContain("error templates-not-readable: ");

    await it.answers(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(template, marked("new"));
    });
    expect(classes(cwd)).toContain("// new\n");

    await it.answers(() => writeFileSync(template, marked("edited")));
    expect(classes(cwd)).toContain("// edited\n");

    const before = contentsOf(join(cwd, "generated"));
    const broken = await it.answers(() => writeFileSync(template, "{{#if"));
    expect(broken).toContain(
      "api/templates/class.hbs:1:4 - error template-damaged: ",
    );
    expect(contentsOf(join(cwd, "generated"))).toEqual(before);

    await it.answers(() => writeFileSync(template, marked("repaired")));
    expect(classes(cwd)).toContain("// repaired\n");

    const odd = await it.answers(() =>
      writeFileSync(join(folder, "clas.hbs"), ""),
    );
    expect(odd).toContain("error template-unknown: ");
    await it.answers(() => rmSync(join(folder, "clas.hbs")));

    await it.answers(() => rmSync(template));
    expect(classes(cwd)).not.toContain("// repaired\n");
    const runs = it.stderr().match(/ files |Nothing was written/g);
    // What editors keep beside a file is no template.
    for (const name of [".class.hbs.swp", "class.hbs~", "#class.hbs#"])
      writeFileSync(join(folder, name), "{{#if");
    await it.answers(() => writeFileSync(template, marked("last")));
    expect(classes(cwd)).toContain("// last\n");
    expect(await it.end()).toBe(0);
    expect(runs).toHaveLength(8);
  },
);

/** An emitter whose only file says that. */
function emitterText(says: string): string {
  return `{ name: "own", emit: () => ({ files: [{ path: "own.md", text: ${says} }] }) }`;
}

test.each<[string, Record<"config" | "emitter" | "word", string>]>([
  [
    "ECMAScript",
    {
      config: `import emitter from "./emitters/own.mjs";\nexport default { inputs: ["a.ts"], emit: ["own"], emitters: [emitter] };`,
      emitter: `import { word } from "../word.mjs";\nexport default ${emitterText("word")};`,
      word: `export const word = "NOW";`,
    },
  ],
  [
    "CommonJS",
    {
      config: `import emitter from "./emitters/own.cjs";\nexport default { inputs: ["a.ts"], emit: ["own"], emitters: [emitter] };`,
      emitter: `const { word } = require("../word.cjs");\nmodule.exports = ${emitterText("word")};`,
      word: `exports.word = "NOW";`,
    },
  ],
  [
    "TypeScript",
    {
      config: `import emitter from "./emitters/own.mts";\nexport default { inputs: ["a.ts"], emit: ["own"], emitters: [emitter] };`,
      emitter: `import { word } from "../word.mts";\nexport default ${emitterText("word")};`,
      word: `export const word: string = "NOW";`,
    },
  ],
])(
  "modules that the configuration imports, in %s",
  { timeout: 60_000 },
  async (_, { config, emitter, word }) => {
    const cwd = temporaryFolder();
    const [, extension = ""] = /own\.(\w+)"/.exec(config) ?? [];
    const file = join(cwd, `word.${extension}`);
    const say = (now: string): void =>
      writeFileSync(file, word.replace("NOW", now));
    const said = (): string =>
      readFileSync(join(cwd, "generated", "own.md"), "utf8");
    mkdirSync(join(cwd, "emitters"));
    writeFileSync(join(cwd, "a.ts"), listing("Order"));
    const ending = extension === "cjs" ? "mjs" : extension;
    writeFileSync(join(cwd, `servicestack-codegen.config.${ending}`), config);
    writeFileSync(join(cwd, "emitters", `own.${extension}`), emitter);
    say("first");
    const it = await watched([], cwd);
    expect(said()).toMatch(/^first$/m);

    await it.answers(() => say("second"));
    expect(said()).toMatch(/^second$/m);
    // As it was once: what Node has kept of it is no answer.
    await it.answers(() => say("first"));
    expect(said()).toMatch(/^first$/m);
    const broken = await it.answers(() => writeFileSync(file, "export {"));
    expect(broken).toContain("error config-not-loadable: ");
    await it.answers(() => say("third"));
    expect(said()).toMatch(/^third$/m);
    const missed = await it.answers(() => rmSync(file));
    expect(missed).toContain("error config-not-loadable: ");
    await it.answers(() => say("fourth"));
    expect(said()).toMatch(/^fourth$/m);
    await it.answers(() =>
      writeFileSync(
        join(cwd, "emitters", `own.${extension}`),
        emitter.replace('"own.md"', '"own.txt"'),
      ),
    );
    expect(readFileSync(join(cwd, "generated", "own.txt"), "utf8")).toMatch(
      /^fourth$/m,
    );
    expect(await it.end()).toBe(0);
  },
);

function configure(folder: string, value: object): void {
  writeFileSync(
    join(folder, "servicestack-codegen.config.json"),
    JSON.stringify(value),
  );
}

test(
  "a configuration that comes into a folder above, and a nearer one",
  { timeout: 60_000 },
  async () => {
    const above = temporaryFolder();
    const cwd = join(above, "packages", "api");
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, "a.ts"), listing("Order"));
    const it = await watched(["a.ts", "-o", "out"], cwd);
    await it.answers(() => configure(above, { emit: ["classes"] }));
    expect(Object.keys(contentsOf(join(cwd, "out")))).toEqual([
      "classes.ts",
      "index.ts",
    ]);
    await it.answers(() => configure(cwd, { emit: ["schema"] }));
    expect(Object.keys(contentsOf(join(cwd, "out")))).toEqual(["schema.json"]);
    await it.answers(() =>
      rmSync(join(cwd, "servicestack-codegen.config.json")),
    );
    expect(Object.keys(contentsOf(join(cwd, "out")))).toContain("classes.ts");
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
  mkdirSync(join(cwd, "templates"));
  const template = join(cwd, "templates", "class.hbs");
  writeFileSync(template, marked("first"));
  const args = ["in", "-e", "classes", "--templates", "templates"];
  const it = await watched(args, cwd);
  await it.answers(() => writeFileSync(file, listing("Order", "first")));
  const before = await it.held();
  expect(before).toContain("FSEventWrap");
  for (let change = 0; change < 200; change++)
    await it.answers(() =>
      change % 2 === 0
        ? writeFileSync(file, listing("Order", `m${change}`))
        : writeFileSync(template, marked(`m${change}`)),
    );
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
      says: "--watch and --check do not go together, as the one writes after each change, the other never; leave one of them out.",
    },
    { args: ["a.ts", "-e", "zodd"], says: "--emit takes " },
  ])("$args", async ({ args, says }) => {
    const cwd = temporaryFolder();
    const { code, stderr } = await run([...args, "--watch"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`error: ${says}`);
  });
});
