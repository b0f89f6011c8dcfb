/** Whether the output finds what it imports. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";

/** Told where `--client` names a package that is not installed for the output's folder. */
export function missingClient({
  client,
  out,
}: {
  readonly client?: string;
  readonly out: string;
}): readonly Diagnostic[] {
  const name = client === undefined ? undefined : packageOf(client);
  return client === undefined || name === undefined || isInstalled(name, out)
    ? []
    : [diagnostic("client-not-found", { module: client, out })];
}

/** The package.json of an installed package; undefined where there is none to find. */
export function clientManifest({
  client,
  out,
}: {
  readonly client: string;
  readonly out: string;
}): string | undefined {
  const name = packageOf(client);
  const folder = name === undefined ? undefined : folderOf(name, out);
  return folder === undefined ? undefined : join(folder, "package.json");
}

/** Undefined for what only a compiler resolves: `./client`, `@/client`. */
function packageOf(module: string): string | undefined {
  return /^(?:@[\w.-]+\/)?\w[\w.-]*/.exec(module)?.[0];
}

/** Whether code in that folder can import the package. */
export function isInstalled(name: string, out: string): boolean {
  return folderOf(name, out) !== undefined || resolves(name, out);
}

/** Where the package lies for code in that folder. */
export function folderOf(name: string, out: string): string | undefined {
  for (let folder = resolve(out); ; folder = dirname(folder)) {
    const installed = join(folder, "node_modules", name);
    if (existsSync(installed)) return installed;
    if (dirname(folder) === folder) return undefined;
  }
}

/** As with Plug'n'Play, which has no folder of packages. */
function resolves(name: string, out: string): boolean {
  try {
    return Boolean(createRequire(join(resolve(out), "index.js")).resolve(name));
  } catch {
    return false;
  }
}
