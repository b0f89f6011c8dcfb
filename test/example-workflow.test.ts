/** The steps of examples/github-actions, run as GitHub runs them, in a repository of its own. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "./command.js";
import { example } from "./example.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

type Event = "push" | "pull_request";

interface Job {
  /** The exit code of each step that ran. */
  readonly codes: readonly (number | null)[];
  readonly log: string;
  readonly summary: string;
}

const workflow = ".github/workflows/api.yml";

/** The example as it is on `main`, generated and committed, on a branch of a pull request. */
async function repository(): Promise<string> {
  const cwd = example("github-actions");
  expect((await run([], { cwd })).code).toBe(0);
  writeFileSync(join(cwd, ".gitignore"), "node_modules/\nrunner/\n");
  git(cwd, "init", "--quiet", "--initial-branch", "main");
  git(cwd, "remote", "add", "origin", ".");
  commit(cwd);
  git(cwd, "checkout", "--quiet", "-b", "change");
  return cwd;
}

function commit(cwd: string): void {
  git(cwd, "add", "--all");
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  git(cwd, ...identity, "commit", "--quiet", "--no-gpg-sign", "-m", "change");
}

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}

/** Changes what the server says, and generates again. */
async function change(cwd: string, old: string, now: string): Promise<void> {
  const file = join(cwd, "api", "dtos.cs");
  const before = readFileSync(file, "utf8");
  expect(before).toContain(old);
  writeFileSync(file, before.replace(old, now));
  expect((await run([], { cwd })).code).toBe(0);
  commit(cwd);
}

/** What a runner does with the job: step by step, until one fails. */
function job(cwd: string, event: Event): Job {
  const runner = join(cwd, "runner");
  rmSync(runner, { recursive: true, force: true });
  mkdirSync(runner);
  const summary = join(runner, "summary.md");
  const codes: (number | null)[] = [];
  let log = "";
  for (const { name, script } of scripts(cwd, event)) {
    const file = join(runner, name);
    writeFileSync(file, script);
    const { status, stdout, stderr } = spawnSync("bash", ["-e", file], {
      cwd,
      encoding: "utf8",
      env: {
        ...process.env,
        GITHUB_BASE_REF: event === "pull_request" ? "main" : "",
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: runner,
      },
    });
    codes.push(status);
    log += stdout + stderr;
    if (status !== 0) break;
  }
  const isTold = existsSync(summary);
  return { codes, log, summary: isTold ? readFileSync(summary, "utf8") : "" };
}

/** The scripts of its steps, without the one that asks a registry. */
function scripts(
  cwd: string,
  event: Event,
): readonly { readonly name: string; readonly script: string }[] {
  const { jobs } = parse(readFileSync(join(cwd, workflow), "utf8")) as Workflow;
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((it) => holds(it.if, event))
    .flatMap(({ run: script }, index) =>
      script === undefined || script === "npm ci"
        ? []
        : { name: `${index}.sh`, script },
    );
}

function holds(condition: string | undefined, event: Event): boolean {
  if (condition === undefined) return true;
  expect(condition).toBe("github.event_name == 'pull_request'");
  return event === "pull_request";
}

test("a push of what is up to date passes", async () => {
  const cwd = await repository();
  expect(job(cwd, "push")).toMatchObject({ codes: [0], summary: "" });
});

test("what is out of date fails, and the log has the diff", async () => {
  const cwd = await repository();
  const file = join(cwd, "src", "api", "classes.ts");
  writeFileSync(file, "// edited\n", { flag: "a" });
  const { codes, log, summary } = job(cwd, "pull_request");
  expect({ codes, summary }).toEqual({ codes: [3], summary: "" });
  expect(log).toContain("\n-// edited\n");
});

describe("the summary of a pull request", () => {
  test("tells that nothing changed", async () => {
    const cwd = await repository();
    const { codes, summary } = job(cwd, "pull_request");
    expect({ codes, summary }).toEqual({
      codes: [0, 0],
      summary: "**Nothing changed.**\n",
    });
  });

  test("tells what is safe", async () => {
    const cwd = await repository();
    await change(
      cwd,
      "public virtual int Count",
      "public virtual string Note { get; set; }\n        public virtual int Count",
    );
    const { codes, summary } = job(cwd, "pull_request");
    expect({ codes, summary }).toEqual({
      codes: [0, 0],
      summary: `**1 change, none of them breaking.**

| Reading JSON | Reading XML | Sending JSON | Sending XML |
| --- | --- | --- | --- |
| safe | safe | safe | safe |

<details><summary>Types and operations whose changes break nothing: 1</summary>

### \`Item\`

| Member | Change | Breaks |
| --- | --- | --- |
| \`note\` | added: \`string\` | nothing |

</details>
`,
    });
  });

  test("tells what breaks, and fails", async () => {
    const cwd = await repository();
    await change(cwd, "virtual int Count", "virtual long Count");
    const { codes, summary } = job(cwd, "pull_request");
    expect({ codes, summary }).toEqual({
      codes: [0, 5],
      summary: `**1 change, 1 breaking: reading JSON, reading XML.**

| Reading JSON | Reading XML | Sending JSON | Sending XML |
| --- | --- | --- | --- |
| **breaking** | **breaking** | safe | safe |

### \`Item\`

| Member | Change | Breaks |
| --- | --- | --- |
| \`count\` | is of a wider type: \`int\` → \`long\` | reading JSON, reading XML: there are values that the old type does not have |
`,
    });
  });
});
