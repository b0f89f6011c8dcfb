/** Links that lead out of the output folder: nothing is written through them. */
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { isMissing } from "../source/file-failure.js";

/**
 * Where a path within the folder leads outside, undefined where it does not. The folder itself may
 * be a link: whoever names it means what it leads to.
 */
export async function leadsOutside(
  folder: string,
  path: string,
): Promise<string | undefined> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return undefined;
  const real = await realOf(folder, path);
  return real === undefined || isWithin(root, real) ? undefined : real;
}

/** Of what of the path is there: a link that leads nowhere is replaced, not followed. */
async function realOf(
  folder: string,
  path: string,
): Promise<string | undefined> {
  if (path === ".") return undefined;
  try {
    return await realpath(join(folder, path));
  } catch (error) {
    return isMissing(error) ? realOf(folder, dirname(path)) : undefined;
  }
}

function isWithin(root: string, path: string): boolean {
  const between = relative(root, path);
  return between.split(sep)[0] !== ".." && !isAbsolute(between);
}
