/** Hooks of Node's module loader that take the types out of a configuration and of what it imports. */
import { readFile } from "node:fs/promises";
import type { LoadHook } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { positionAt } from "../source/source-text.js";
import { transpile } from "./transpile.js";

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:[^?]*\.m?ts(?:\?|$)/.test(url)) return next(url, context);
  const file = fileURLToPath(url);
  const written = await readFile(file, "utf8");
  const { text, problem } = transpile(file, written);
  if (problem) {
    const { line, column } = positionAt(written, problem.start);
    throw new SyntaxError(
      `${problem.message.replace(/\.$/, "")} (${basename(file)}:${line}:${column})`,
    );
  }
  return { format: "module", source: text, shortCircuit: true };
};
