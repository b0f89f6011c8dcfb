/** The lowest version of zod that package.json allows: types, the runtime's tests, all recordings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { filesIn, goldenFolder, root } from "./cases.js";
import { problemsOf } from "./strict.js";

vi.mock("zod", () => import("zod-lowest"));
vi.mock("zod/mini", () => import("zod-lowest/mini"));
vi.mock("zod/v4/core", () => import("zod-lowest/v4/core"));

await import("../src/runtime/zod.test.js");
await import("../src/runtime/zod-forms.test.js");
await import("../src/runtime/zod-rules.test.js");
await import("../src/runtime/zod-errors.test.js");
await import("./recorded-json.test.js");

const lowest = join(root, "node_modules", "zod-lowest");

test("what is tested is the lowest version that package.json allows", async () => {
  const classic = await import("../src/runtime/zod.js");
  const mini = await import("../generated/zod-mini/zod-runtime.js");
  const { version } = packageAt(lowest);
  for (const { string } of [classic, mini]) {
    const { major, minor, patch } = string._zod.version;
    expect([major, minor, patch].join(".")).toBe(version);
  }
  expect(packageAt(root).dependencies).toMatchObject({ zod: `^${version}` });
});

test.each(["get-session", "json-options", "rules", "zod-mini"])(
  "%s compiles",
  (name) => {
    const files = filesIn(goldenFolder(name))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(goldenFolder(name), file));
    const paths = {
      zod: [join(lowest, "index.d.ts")],
      "zod/*": [join(lowest, "*", "index.d.ts")],
    };
    expect(problemsOf(files, { paths })).toEqual([]);
  },
);

function packageAt(folder: string): {
  readonly version: string;
  readonly dependencies: unknown;
} {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
    dependencies: unknown;
  };
}
