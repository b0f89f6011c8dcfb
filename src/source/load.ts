/** Inputs → their texts. */
import { readFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type { SourceText } from "./source-text.js";

/** What standard input is called in diagnostics. */
export const standardInput = "<stdin>";

/** `-` is standard input. */
export async function load(
  inputs: readonly string[],
): Promise<Outcome<readonly SourceText[]>> {
  const loaded = await Promise.all([...new Set(inputs)].map(loadInput));
  return {
    value: loaded.filter((it) => "text" in it),
    diagnostics: loaded.filter((it) => "code" in it),
  };
}

async function loadInput(input: string): Promise<SourceText | Diagnostic> {
  const file = input === "-" ? standardInput : input;
  try {
    const text =
      input === "-"
        ? await textOf(process.stdin)
        : await readFile(input, "utf8");
    return text.trim() === ""
      ? diagnostic("input-empty", { file }, { file, start: 0, end: 0 })
      : { file, text };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ENOENT"
      ? diagnostic("input-not-found", { file })
      : diagnostic("input-not-readable", {
          file,
          reason: reasons[String(code)] ?? String(error),
        });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
};
