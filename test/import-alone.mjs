// Imports each module of a folder as if it were the first one, in a graph of modules of its own, as an
// application may begin with any of them; prints those that fail. Needs --experimental-vm-modules.
import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { SourceTextModule, SyntheticModule } from "node:vm";

const [folder = "", packages = ""] = process.argv.slice(2);
const texts = new Map(
  readdirSync(folder, { recursive: true })
    .map((it) => String(it).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".js"))
    .map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")]),
);

if (texts.size === 0) throw new Error(`${folder} holds no modules`);

/** Packages and runtimes, which import nothing of what is generated. */
/** @type {Map<string, Record<string, unknown>>} */
const known = new Map();
for (const name of packages.split(",").filter((it) => it !== ""))
  known.set(name, await import(name));
for (const path of texts.keys())
  if (path.endsWith("-runtime.js"))
    known.set(path, await import(`${folder}/${path}`));

/** @param {string} entry */
async function importAlone(entry) {
  /** @type {Map<string, import("node:vm").Module>} */
  const modules = new Map();
  /** @param {string} path */
  const moduleOf = (path) => {
    const before = modules.get(path);
    if (before) return before;
    const others = known.get(path);
    const made = others
      ? new SyntheticModule(Object.keys(others), function () {
          for (const [name, value] of Object.entries(others))
            this.setExport(name, value);
        })
      : new SourceTextModule(texts.get(path) ?? missing(path), {
          identifier: path,
        });
    modules.set(path, made);
    return made;
  };
  const module = moduleOf(entry);
  await module.link((specifier, { identifier }) =>
    moduleOf(
      specifier.startsWith(".")
        ? posix.join(posix.dirname(identifier), specifier)
        : specifier,
    ),
  );
  await module.evaluate();
}

/**
 * @param {string} path
 * @returns {never}
 */
function missing(path) {
  throw new Error(`there is no ${path}`);
}

const problems = [];
for (const path of texts.keys()) {
  if (known.has(path)) continue;
  try {
    await importAlone(path);
  } catch (error) {
    problems.push(`${path}: ${String(error)}\n`);
  }
}
process.stdout.write(problems.join(""));
