/** `--templates`, `eject` and `--print-view`, as their users run them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "./cases.js";
import { run } from "./command.js";
import { temporaryFolder } from "./folders.js";

const listing = "export class Call {\n  public id: string;\n}\n";

function project(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "dtos.ts"), listing);
  return cwd;
}

function text(...path: readonly string[]): string {
  return readFileSync(join(...path), "utf8");
}

test("what is ejected gives the same output, and what is edited another", async () => {
  const cwd = project();
  const ejected = await run(["eject", "-o", "own"], { cwd });
  expect(ejected).toMatchObject({ code: 0, stdout: "" });
  await run(["dtos.ts", "-o", "plain"], { cwd });
  await run(["dtos.ts", "-o", "same", "--templates", "own"], { cwd });
  for (const file of ["classes.ts", "zod.ts", "xml.ts", "index.ts"])
    expect(text(cwd, "same", file).replace(" --templates own", "")).toBe(
      text(cwd, "plain", file).replace(
        "// Do not edit",
        "// Options:\n// Do not edit",
      ),
    );
  const file = join(cwd, "own", "partials", "class.hbs");
  writeFileSync(file, `// Edited.\n${readFileSync(file, "utf8")}`);
  await run(["dtos.ts", "-o", "same", "--templates", "own"], { cwd });
  expect(text(cwd, "same", "classes.ts")).toContain(
    "\n// Edited.\nexport class Call {",
  );
});

test("eject copies what is named, and overwrites only by force", async () => {
  const cwd = temporaryFolder();
  const eject = (...args: readonly string[]): ReturnType<typeof run> =>
    run(["eject", ...args], { cwd });
  expect(await eject("class")).toMatchObject({
    code: 0,
    stderr:
      "templates: 1 template, partials/class.hbs; views.md says what they get\n",
  });
  expect(filesIn(join(cwd, "templates"))).toEqual([
    "partials/class.hbs",
    "views.md",
  ]);
  expect(text(cwd, "templates", "views.md")).toContain("## class\n");
  expect(await eject("class")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      "'templates/partials/class.hbs' exists; --force overwrites it.",
    ) as string,
  });
  expect((await eject("class", "--force")).code).toBe(0);
  expect((await eject("clas")).stderr).toContain(
    "There is no template 'clas'; did you mean 'class'?",
  );
});

test.each([
  [[], 0, /^dtos\.ts:1:32 - warning unresolved-type: /],
  [["--quiet"], 0, /^$/],
  [["--strict", "--quiet"], 1, /^dtos\.ts:1:32 - error unresolved-type: /],
] as const)(
  "--print-view %j talks as a run does",
  async (flags, code, says) => {
    const cwd = project();
    writeFileSync(
      join(cwd, "dtos.ts"),
      "export class Call { public to: Missing; }\n",
    );
    const args = ["dtos.ts", "--print-view", "classes", ...flags];
    const ran = await run(args, { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(says);
  },
);

test("--print-view shows what templates get, and writes nothing", async () => {
  const cwd = project();
  const { code, stdout } = await run(["dtos.ts", "--print-view", "classes"], {
    cwd,
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    files: [
      {
        path: "classes.ts",
        template: "file",
        view: {
          imports: [],
          declarations: [{ partial: "class", heading: "export class Call" }],
        },
      },
    ],
  });
  expect(filesIn(cwd)).toEqual(["dtos.ts"]);
  const wrong = await run(["dtos.ts", "--print-view", "clases"], { cwd });
  expect(wrong).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("did you mean 'classes'?") as string,
  });
});
