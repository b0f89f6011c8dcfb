/**
 * Imports what was generated and does all there is to do with it, with an eye on everything that code
 * could do besides. Its report is the only line on standard output.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

const [folder = ""] = process.argv.slice(2);
const values = JSON.parse(readFileSync(join(folder, "values.json"), "utf8"));

/** @type {string[]} */
const effects = [];
/** @type {string[]} */
const wires = [];

const watched = {
  globalThis,
  Object: Object.prototype,
  Function: Function.prototype,
  Array: Array.prototype,
  String: String.prototype,
  RegExp: RegExp.prototype,
  process,
};
const before = snapshot();
const print = process.stdout.write.bind(process.stdout);
for (const name of /** @type {const} */ (["exit", "abort", "kill", "chdir"]))
  process[name] = () => {
    effects.push(`process.${name}`);
    return /** @type {never} */ (undefined);
  };
for (const stream of [process.stdout, process.stderr])
  stream.write = () => effects.push("output") > 0;

// zod looks for a place to keep its configuration in.
const core = await import(
  pathToFileURL(join(folder, "node_modules/zod/v4/core/index.js")).href
);
const known = snapshot();
const module = await import(pathToFileURL(join(folder, "index.js")).href);

for (const [name, it] of Object.entries(module)) {
  // A schema is built on first use.
  if (name.endsWith("Schema") && it?._zod) core.safeParse(it, {});
  if (typeof it === "function" && /^class\b/.test(String(it))) {
    const made = new it({});
    if (Object.keys(made).length > 0) effects.push(`${name} has members`);
    if ("getTypeName" in made && typeof made.getTypeName === "function") {
      made.getTypeName();
      made.createResponse?.();
      made.getMethod?.();
    }
  }
}

for (const { name, value } of values) {
  const schema = module[`${name}Schema`];
  const mapper = module[`${name}Xml`];
  wires.push(name);
  if (schema) {
    const json = written(() => JSON.stringify(core.encode(schema, value)));
    wires.push(`  JSON ${json}`);
    if (json.startsWith("{"))
      check(`${name} as JSON`, core.parse(schema, JSON.parse(json)), value);
  }
  if (mapper?.write) {
    const xml = mapper.write(value);
    wires.push(`  XML ${xml}`);
    check(`${name} as XML`, mapper.read(xml), value);
  }
}

for (const [name, keys] of Object.entries(snapshot())) {
  const old = new Set([...(before[name] ?? []), ...(known[name] ?? [])]);
  for (const key of keys) if (!old.has(key)) effects.push(`${name}.${key}`);
}
print(`${JSON.stringify({ effects, wires })}\n`);

/**
 * A value may break the rules of a request.
 * @param {() => string} encode
 */
function written(encode) {
  try {
    return encode();
  } catch (error) {
    if (!(error instanceof core.$ZodError)) throw error;
    const { issues } = /** @type {{ issues: { message: string }[] }} */ (error);
    return issues.map(({ message }) => message).join(" ");
  }
}

/** @returns {Record<string, string[]>} */
function snapshot() {
  return Object.fromEntries(
    Object.entries(watched).map(([name, it]) => [
      name,
      Reflect.ownKeys(it).map(String),
    ]),
  );
}

/**
 * @param {string} what
 * @param {unknown} read
 * @param {unknown} value
 */
function check(what, read, value) {
  if (!isDeepStrictEqual(plain(read), plain(value)))
    effects.push(`${what} is read as ${JSON.stringify(read)}`);
}

/** @param {unknown} value */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
