/** How one file of the output names another in its imports. */
import type { EmitOptions } from "./emitter.js";

/** @param path Of a file beside it, such as `classes.ts`. */
export function specifierOf(
  path: string,
  { importExtension = "js" }: Pick<EmitOptions, "importExtension">,
): string {
  const extension = importExtension === "none" ? "" : `.${importExtension}`;
  return `./${path.replace(/\.ts$/, extension)}`;
}
