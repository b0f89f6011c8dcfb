/** How deep HTML is nested, before a parser makes a tree of it. */
import { limits } from "../schema/limits.js";

export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of text.matchAll(
    /<(\/?)([A-Za-z][A-Za-z\d]*)/g,
  )) {
    if (endless.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (depth > limits.nesting) return true;
  }
  return false;
}

/** Elements without an end, or whose end is often left out: these do not nest by themselves. */
const endless: ReadonlySet<string> = new Set(
  "area base br col dd dt embed hr img input li link meta option p param path rect source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);
