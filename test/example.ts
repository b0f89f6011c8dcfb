/** An example as its users have it: a project of its own, with what its package.json asks for installed. */
import {
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { npm } from "../scripts/npm.mjs";
import { root } from "./cases.js";
import { program, type Finished } from "./command.js";
import { temporaryFolder } from "./folders.js";

interface Package {
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Where the package lies whose command the tests run. */
const ownPackage = dirname(dirname(program));

/** A copy of the example, beside the fixtures that its configuration names. */
export function example(name: string): string {
  const clone = temporaryFolder();
  symlinkSync(join(root, "fixtures"), join(clone, "fixtures"));
  const cwd = join(clone, "examples", name);
  cpSync(join(root, "examples", name), cwd, {
    recursive: true,
    // What somebody made of it by hand.
    filter: (it) => !/[/\\](?:node_modules|dist|src[/\\]api)$/.test(it),
  });
  installDependencies(cwd);
  return cwd;
}

/** Without asking a registry: the project has them all. */
function installDependencies(cwd: string): void {
  const { dependencies, devDependencies } = packageIn(cwd);
  const modules = join(cwd, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const isOwn = name === "servicestack-codegen";
    const from = isOwn ? ownPackage : join(root, "node_modules", name);
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(from, join(modules, name));
    const { bin = {} } = packageIn(from);
    const commands = typeof bin === "string" ? { [name]: bin } : bin;
    for (const [command, file] of Object.entries(commands))
      writeFileSync(
        join(modules, ".bin", command),
        `#!/usr/bin/env node\nimport(${JSON.stringify(pathToFileURL(join(from, file)))});\n`,
        { mode: 0o755 },
      );
  }
}

function packageIn(folder: string): Package {
  return JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Package;
}

/** A script of the example's package.json. */
export function script(cwd: string, name: string, stdin = ""): Finished {
  const { status, stdout, stderr } = npm(["run", "--silent", name], {
    cwd,
    input: stdin,
    stdio: "pipe",
    encoding: "utf8",
  });
  return { code: status, stdout: String(stdout), stderr: String(stderr) };
}
