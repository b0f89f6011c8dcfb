/** `servicestack-codegen init` */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { configsIn } from "../config/find.js";
import { proposal, type PackageFacts } from "../config/proposal.js";
import { packageKey } from "../config/read.js";
import { UsageError } from "../options.js";
import { folderOf, isInstalled } from "../output/client.js";
import { writeNew } from "../output/write-new.js";
import { filesOfFolder } from "../source/find.js";
import { readInput } from "../source/file.js";
import { isGlob, isUrl, urlMeant } from "../source/input.js";
import { isOwnFile } from "../source/own-file.js";
import { isFromServer } from "../source/sniff.js";
import { exitCodeOf } from "./exit-code.js";
import { printDiagnostics, withUsage } from "./report.js";

/** What commander makes of the command line. */
export interface InitFlags {
  readonly out?: string;
  readonly force?: boolean;
}

/** How deep below the folder inputs are looked for. */
const depth = 3;

/** Returns the exit code. */
export function runInit(
  given: readonly string[],
  { out, force = false }: InitFlags,
): Promise<number> {
  return withUsage(async () => {
    const inputs = given.length > 0 ? given.map(checked) : await foundInputs();
    const facts = await packageFacts();
    // In a monorepo, packages lie in a folder above.
    const installed = folderOf(packageKey, "");
    const { file, text, next } = proposal({
      inputs,
      ...(out !== undefined && { out }),
      hasSources: existsSync("src"),
      isTypeScript:
        existsSync("tsconfig.json") ||
        (facts?.dependencies.has("typescript") ?? false),
      isInstalled: isInstalled(packageKey, ""),
      ...(installed !== undefined && { schema: schemaIn(installed) }),
      package: facts,
    });
    await refuseSecond(file, force);
    const diagnostics = await writeNew(
      [{ path: file, text, status: "created" }],
      ".",
    );
    if (diagnostics.length > 0) {
      printDiagnostics({ sources: [], diagnostics });
      return exitCodeOf(diagnostics);
    }
    console.error(`${file} was written; its inputs: ${inputs.join(", ")}`);
    console.error(`Next:\n${next.map((it) => `  ${it}\n`).join("")}`);
    return 0;
  });
}

/** `../node_modules/servicestack-codegen/config.schema.json` */
function schemaIn(folder: string): string {
  const path = relative("", join(folder, "config.schema.json"));
  const slashed = path.replaceAll("\\", "/");
  return slashed.startsWith("../") ? slashed : `./${slashed}`;
}

async function refuseSecond(file: string, force: boolean): Promise<void> {
  const [first, ...others] = await configsIn(".");
  if (first === undefined || (force && first === file && others.length === 0))
    return;
  const remedy =
    first === file
      ? "--force overwrites it"
      : `remove it to have ${file} written`;
  throw new UsageError(
    `There is a configuration already, ${first}; ${remedy}.`,
  );
}

function checked(input: string): string {
  if (isUrl(input) || isGlob(input) || existsSync(input)) return input;
  const url = urlMeant(input);
  throw new UsageError(
    `There is no file '${input}'${url === undefined ? "." : `; did you mean '${url}'?`}`,
  );
}

/** What lies here and came from a server; a project's own classes did not. */
async function foundInputs(): Promise<readonly string[]> {
  const files = await filesOfFolder("", depth);
  const read = await Promise.all(
    files.map(async (file) => ({ file, input: await readInput(file) })),
  );
  const found = read.flatMap(({ file, input }) =>
    "source" in input &&
    !isOwnFile(input.source.text) &&
    isFromServer(input.source)
      ? [file]
      : [],
  );
  if (found.length === 0)
    throw new UsageError(
      "No operation page, listing or metadata lies here; name one: init https://api.example.org",
    );
  return found;
}

async function packageFacts(): Promise<PackageFacts | undefined> {
  try {
    const content = JSON.parse(await readFile("package.json", "utf8")) as {
      readonly type?: unknown;
      readonly dependencies?: object;
      readonly devDependencies?: object;
      readonly scripts?: Readonly<Record<string, unknown>>;
    };
    const { dependencies = {}, devDependencies = {}, scripts = {} } = content;
    return {
      isModule: content.type === "module",
      dependencies: new Set(
        [dependencies, devDependencies].flatMap((it) => Object.keys(it)),
      ),
      scripts: Object.values(scripts).map(String),
    };
  } catch {
    // No project of npm's, or one that npm itself will complain about.
    return undefined;
  }
}
