/** `init` in projects of several kinds: what it writes, says and leaves alone. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./cases.js";
import { run } from "./command.js";
import { temporaryFolder } from "./folders.js";

const page = join(root, "fixtures", "get-session", "input.txt");
const metadata = join(root, "fixtures", "telephony-metadata", "input.json");
const name = "servicestack-codegen.config";

/** A folder in which the package is installed. */
function project(packageJson: object): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "package.json"), JSON.stringify(packageJson));
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules", "servicestack-codegen"));
  return cwd;
}

test("a project in TypeScript gets a typed configuration, which a run takes", async () => {
  const cwd = project({
    type: "module",
    dependencies: { "@servicestack/client": "2", zod: "4" },
    devDependencies: { typescript: "6" },
  });
  mkdirSync(join(cwd, "src"));
  writeFileSync(join(cwd, "src", "shop.ts"), "export class Shop {}\n");
  mkdirSync(join(cwd, "api"));
  cpSync(page, join(cwd, "api", "GetSession.txt"));
  cpSync(metadata, join(cwd, "api", "metadata.json"));
  const { code, stdout, stderr } = await run(["init"], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr)
    .toBe(`${name}.ts was written; its inputs: api/GetSession.txt, api/metadata.json
Next:
  npm pkg set scripts.codegen=servicestack-codegen
  npx servicestack-codegen

`);
  expect(readFileSync(join(cwd, `${name}.ts`), "utf8")).toBe(
    `import { defineConfig } from "servicestack-codegen";

export default defineConfig({
  inputs: ["api/GetSession.txt", "api/metadata.json"],
  out: "src/api",
  client: "@servicestack/client",
});
`,
  );
  expect((await run(["-e", "classes"], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, "src", "api"))).toEqual([
    "classes.ts",
    "index.ts",
  ]);
});

test("TypeScript in a package of CommonJS gets .mts", async () => {
  const cwd = project({ scripts: { dtos: "servicestack-codegen --check" } });
  writeFileSync(join(cwd, "tsconfig.json"), "{}");
  const { code, stderr } = await run(["init", page], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain(
    "Next:\n  npm install zod\n  npx servicestack-codegen\n",
  );
  expect((await run(["-e", "schema"], { cwd })).code).toBe(0);
  expect(readdirSync(cwd).toSorted()).toEqual([
    "api",
    "node_modules",
    "package.json",
    `${name}.mts`,
    "tsconfig.json",
  ]);
});

test("a folder that is no project gets JSON, for a server that is not asked", async () => {
  const cwd = temporaryFolder();
  const args = ["init", "https://api.example.org", "-o", "dtos"];
  const { code, stdout, stderr } = await run(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain("  npm install --save-dev servicestack-codegen\n");
  expect(readFileSync(join(cwd, `${name}.json`), "utf8")).toBe(`{
  "$schema": "./node_modules/servicestack-codegen/config.schema.json",
  "inputs": ["https://api.example.org"],
  "out": "dtos"
}
`);
});

test("the schema for editors is that of a folder above, where packages lie there", async () => {
  const above = temporaryFolder();
  const cwd = join(above, "packages", "a");
  mkdirSync(cwd, { recursive: true });
  mkdirSync(join(above, "node_modules", "servicestack-codegen"), {
    recursive: true,
  });
  const { code } = await run(["init", "https://api.example.org"], { cwd });
  expect(code).toBe(0);
  expect(
    readFileSync(join(cwd, "servicestack-codegen.config.json"), "utf8"),
  ).toContain(
    '"$schema": "../../node_modules/servicestack-codegen/config.schema.json"',
  );
});

test("what is there is overwritten by --force only", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, `${name}.json`), "{}");
  const refused = await run(["init", page], { cwd });
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({
    code: 2,
    stdout: "",
  });
  expect(refused.stderr).toMatch(
    /^error: There is a configuration already, servicestack-codegen\.config\.json; --force overwrites it\.\n/,
  );
  expect(readFileSync(join(cwd, `${name}.json`), "utf8")).toBe("{}");
  expect((await run(["init", page, "--force"], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, `${name}.json`), "utf8")).toContain(page);
});

test("one in another form is not joined by a second", async () => {
  const cwd = temporaryFolder();
  const text = '{ "servicestack-codegen": {} }';
  writeFileSync(join(cwd, "package.json"), text);
  const { code, stderr } = await run(["init", page, "--force"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(
    "There is a configuration already, package.json; remove it to have servicestack-codegen.config.json written.",
  );
  expect(readdirSync(cwd)).toEqual(["package.json"]);
});

test.each<[readonly string[], string]>([
  [
    [],
    "error: No operation page, listing or metadata lies here; name one: init https://api.example.org\n",
  ],
  [["nothing.txt"], "error: There is no file 'nothing.txt'.\n"],
  [
    ["localhost:5001"],
    "error: There is no file 'localhost:5001'; did you mean 'http://localhost:5001'?\n",
  ],
])("init %j exits 2", async (inputs, says) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "shop.ts"), "export class Shop {}\n");
  const { code, stdout, stderr } = await run(["init", ...inputs], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.startsWith(says)).toBe(true);
  expect(existsSync(join(cwd, `${name}.json`))).toBe(false);
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder that takes no file exits 4 (where there is /proc)",
  async () => {
    const { code, stderr } = await run(["init", page], { cwd: "/proc/self" });
    expect(code).toBe(4);
    expect(stderr).toContain(
      `error output-not-writable: Cannot write '${name}.json': `,
    );
  },
);
