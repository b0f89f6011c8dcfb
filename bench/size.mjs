// What a small mapper, as it is generated, brings into a browser.
import { gzipSync } from "node:zlib";
import { bundled } from "./mappers.mjs";
import { row } from "./row.mjs";

/** A class of strings, numbers, a list and a dictionary; what else the module has is left out. */
const mapper = `export { ItemXml } from "./generated/small-items/xml.js";`;

export async function sizeRows() {
  const code = await bundled(mapper, { minify: true });
  const kibibytes = gzipSync(code, { level: 9 }).length / 1024;
  return [row("size, minified and gzipped: KiB", kibibytes, { most: 5 })];
}
