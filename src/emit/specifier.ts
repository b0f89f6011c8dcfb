/** How one file of the output names another in its imports. */
import { posix } from "node:path";
import type { EmitOptions } from "./emitter.js";

/**
 * @param path Of a file such as `classes.ts`, relative to the output folder.
 * @param from The file that imports it.
 */
export function specifierOf(
  path: string,
  { importExtension = "js" }: Pick<EmitOptions, "importExtension">,
  from = "index.ts",
): string {
  const extension = importExtension === "none" ? "" : `.${importExtension}`;
  const relative = posix.relative(posix.dirname(from), path);
  const specifier = relative.replace(/\.ts$/, extension);
  return relative.startsWith("../") ? specifier : `./${specifier}`;
}
