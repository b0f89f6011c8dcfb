/** Runs that are killed: each file is the old one or the new one, and the next run tidies up. */
import { spawn } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { program, run } from "./command.js";
import { contentsOf, temporaryFolder } from "./folders.js";

/** `INTERRUPTED_RUNS=500` for a longer look. */
const runs = Number(process.env["INTERRUPTED_RUNS"] ?? 40);

function listing(name: string): string {
  return `export class ${name}\n{\n    public id: number;\n}\n`;
}

/** Ends the process at its nth step on the way to disk; what is written then is half there. */
function killedAt(step: number): string {
  return `data:text/javascript,
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    let left = ${step};
    for (const name of ["writeFile", "rename", "rm"]) {
      const real = fs[name];
      fs[name] = async (path, ...rest) => {
        if (--left === 0) {
          if (name === "writeFile") await real(path, rest[0].slice(0, 100), rest[1]);
          process.kill(process.pid, "SIGKILL");
        }
        return real(path, ...rest);
      };
    }
    syncBuiltinESMExports();`.replaceAll("\n", " ");
}

interface Service {
  readonly cwd: string;
  readonly out: string;
  readonly old: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
  readonly args: (which: "old" | "now") => readonly string[];
}

/** What two inputs give; the first one's is on disk. */
async function service(out: string): Promise<Service> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "old.ts"), listing("Old"));
  writeFileSync(join(cwd, "now.ts"), listing("Now"));
  const emits = { old: "classes,zod,xml", now: "schema,classes,xml" };
  const args = (which: "old" | "now"): readonly string[] => {
    return [`${which}.ts`, "-o", out, "-e", emits[which]];
  };
  await run(args("now"), { cwd });
  const now = contentsOf(out);
  await run(args("old"), { cwd });
  return { cwd, out, old: contentsOf(out), now, args };
}

/** Where other files lie in and around the output folder, and what they hold. */
const foreign: Readonly<Record<string, string>> = {
  [join("out", "own.ts")]: "export const own = 1;\n",
  [join("out", "deep", "index.ts")]: "export {};\n",
  [join("out", "classes.ts.tmp")]: "",
  [join("out", "x.1-0.servicestack-codegen.tmp")]: "of another tool\n",
  "beside.ts": "export {};\n",
};

function putForeign(above: string): void {
  mkdirSync(join(above, "out", "deep"), { recursive: true });
  for (const [file, text] of Object.entries(foreign))
    writeFileSync(join(above, file), text);
}

/** Those that are no longer as they were. */
function changedForeign(above: string): readonly string[] {
  return Object.entries(foreign).flatMap(([file, text]) =>
    existsSync(join(above, file)) &&
    readFileSync(join(above, file), "utf8") === text
      ? []
      : file,
  );
}

/** Files that are neither the old one nor the new one. */
function broken({ out, old, now }: Service): readonly string[] {
  return Object.entries(contentsOf(out))
    .filter(([file]) => !file.endsWith(".servicestack-codegen.tmp"))
    .filter(([file, text]) => text !== old[file] && text !== now[file])
    .map(([file]) => file);
}

async function expectTidied(it: Service): Promise<void> {
  const { cwd, out, now, args } = it;
  expect((await run(args("now"), { cwd })).code).toBe(0);
  expect(contentsOf(out)).toEqual(now);
}

test("at each step on the way to disk", { timeout: 240_000 }, async () => {
  const it = await service(join(temporaryFolder(), "out"));
  const { cwd, out, args } = it;
  let killed = 0;
  for (let step = 1; ; step++) {
    await run(args("old"), { cwd });
    expect(contentsOf(out)).toEqual(it.old);
    const ran = await run(args("now"), {
      cwd,
      node: ["--import", killedAt(step)],
    });
    if (ran.code === 0) break;
    killed++;
    expect(broken(it)).toEqual([]);
    // The first file of the run is half there, beside its place.
    if (step === 1)
      expect(readdirSync(out)).toContainEqual(
        expect.stringMatching(/\.servicestack-codegen\.tmp$/),
      );
    await expectTidied(it);
  }
  // 5 files are written and take their place, 4 are deleted.
  expect(killed).toBeGreaterThanOrEqual(14);
});

test(`at ${runs} random moments`, { timeout: 20_000 * runs }, async () => {
  const above = temporaryFolder();
  putForeign(above);
  const it = await service(join(above, "out"));
  const { cwd, args } = it;
  for (let left = runs; left > 0; left--) {
    const which = left % 2 === 0 ? "now" : "old";
    const child = spawn(process.execPath, [program, ...args(which)], {
      cwd,
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * 500);
    await new Promise((resolve) => {
      child.on("close", resolve);
    });
    clearTimeout(timer);
    expect(broken(it)).toEqual([]);
    expect(changedForeign(above)).toEqual([]);
  }
  await expectTidied(it);
});

/** The exit code of `--check` behind a run that was killed and one that was not. */
async function usedAgain(out: string): Promise<number | null> {
  const it = await service(out);
  await run(it.args("now"), {
    cwd: it.cwd,
    node: ["--import", killedAt(1)],
  });
  expect(broken(it)).toEqual([]);
  await expectTidied(it);
  const { code } = await run([...it.args("now"), "--check"], { cwd: it.cwd });
  return code;
}

describe("the output may be", () => {
  test("in a folder with spaces and letters of any kind", async () => {
    expect(
      await usedAgain(join(temporaryFolder(), "mit Leerzeichen", "größe 日本")),
    ).toBe(0);
  });

  test("behind a link", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(await usedAgain(join(folder, "link"))).toBe(0);
    expect(readdirSync(join(folder, "real"))).toContain("classes.ts");
  });

  const shm = "/dev/shm";
  test.skipIf(!existsSync(shm))(
    `on another file system (where there is ${shm})`,
    async () => {
      const folder = mkdtempSync(join(shm, "servicestack-codegen-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      expect(await usedAgain(join(folder, "out"))).toBe(0);
    },
  );

  test("a file that is a link to another place within the folder", async () => {
    const { cwd, out, now, args } = await service(
      join(temporaryFolder(), "out"),
    );
    const link = join(out, "classes.ts");
    mkdirSync(join(out, "really"));
    renameSync(link, join(out, "really", "here.ts"));
    symlinkSync(join("really", "here.ts"), link);
    expect((await run(args("now"), { cwd })).code).toBe(0);
    const { "classes.ts": classes = "", ...others } = now;
    expect(contentsOf(out)).toEqual({
      ...others,
      [join("really", "here.ts")]: classes,
    });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});
