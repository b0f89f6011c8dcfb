/** Files and standard input → their texts. */
import { readFile, realpath, stat } from "node:fs/promises";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { largestInput, limits } from "../schema/limits.js";
import { decode } from "./decode.js";
import { isMissing, reasonOf } from "./file-failure.js";
import { urlMeant } from "./input.js";
import type { Keyed } from "./loaded.js";

/** What standard input is called in diagnostics. */
export const standardInput = "<stdin>";

export async function readInput(file: string): Promise<Keyed | Diagnostic> {
  try {
    if ((await stat(file)).size > largestInput) return tooLarge(file);
    // One file may be reached by several links.
    const [key, bytes] = await Promise.all([realpath(file), readFile(file)]);
    return textOf(key, file, bytes);
  } catch (error) {
    return unreadable(file, error);
  }
}

export async function readStandardInput(): Promise<Keyed | Diagnostic> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > largestInput) return tooLarge(standardInput);
      chunks.push(chunk);
    }
    return textOf(standardInput, standardInput, Buffer.concat(chunks));
  } catch (error) {
    return unreadable(standardInput, error);
  }
}

function tooLarge(file: string): Diagnostic {
  const { megabytes } = limits;
  return diagnostic("limit-size", { file, megabytes });
}

function textOf(
  key: string,
  file: string,
  bytes: Uint8Array,
): Keyed | Diagnostic {
  const text = decode(bytes);
  if (text === undefined) return diagnostic("input-binary", { file });
  return text.trim() === ""
    ? diagnostic("input-empty", { file }, { file, start: 0, end: 0 })
    : { key, source: { file, text } };
}

export function unreadable(file: string, error: unknown): Diagnostic {
  return isMissing(error)
    ? diagnostic("input-not-found", { file, nearest: urlMeant(file) })
    : diagnostic("input-not-readable", { file, reason: reasonOf(error) });
}
