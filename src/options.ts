/** Options, complete: defaults are given here and nowhere else. */
import { emitterNames } from "./emit/names.js";

export interface Options {
  /** Files, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Folder of the output. */
  readonly out: string;
  /** What is generated; `zod` and `xml` bring `classes` along. */
  readonly emit: readonly string[];
  /** Warnings count as errors. */
  readonly strict: boolean;
}

/** What a user gives; everything but the inputs has a default. */
export type PartialOptions = Pick<Options, "inputs"> & Partial<Options>;

/** A wrong option; the message says what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError where an option has no such value. */
export function resolveOptions(given: PartialOptions): Options {
  const {
    inputs,
    out = "generated",
    emit = defaultEmit,
    strict = false,
  } = given;
  if (inputs.length === 0) throw new UsageError("Name at least one input.");
  for (const name of emit)
    if (!emitterNames.includes(name))
      throw new UsageError(
        `--emit takes ${emitterNames.join(", ")}; '${name}' is none of them.`,
      );
  if (emit.length === 0)
    throw new UsageError(`--emit takes ${emitterNames.join(", ")}.`);
  return { inputs, out, emit, strict };
}

export const defaultEmit: readonly string[] = ["classes", "zod", "xml"];
