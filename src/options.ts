/** Options, complete: defaults are given here and nowhere else. */
import { emitterNames } from "./emit/names.js";
import type { Overrides } from "./parse/overrides-shape.js";
import { overridesText, type OverridesText } from "./parse/overrides.js";
import { isHeader } from "./source/header.js";

export interface Options {
  /** Files, folders, globs, URLs, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Folder of the output. */
  readonly out: string;
  /** What is generated; `zod` and `xml` bring `classes` along. */
  readonly emit: readonly string[];
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Sent with every request to a URL: credentials, most likely. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds a request may take. */
  readonly timeout: number;
  /** Types, `Namespace/*`, `Operation.*` and `{tag}`; empty for all there is. */
  readonly include: readonly string[];
  /** In the same forms; what is excluded is not there, whatever needs it. */
  readonly exclude: readonly string[];
  /** A module such as `@servicestack/client`, from which types that it has are imported. */
  readonly client?: string;
  /** 64-bit integers: `number`, rounded beyond 2^53 as JSON.parse does, or `bigint`. */
  readonly int64: "number" | "bigint";
  /** Decimals: `number`, or `string` with all their digits. */
  readonly decimal: "number" | "string";
  /** Null items of lists and dictionaries stay null. */
  readonly nullItems: boolean;
  /** Facts that no input can carry; of all witnesses they rank highest. */
  readonly overrides?: OverridesText;
}

/** What a user gives; everything but the inputs has a default. */
export type PartialOptions = Pick<Options, "inputs"> &
  Partial<Omit<Options, "overrides">> & {
    readonly overrides?: Overrides | OverridesText;
  };

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
    headers = {},
    timeout = 30,
    include = [],
    exclude = [],
    client,
    int64 = "number",
    decimal = "number",
    nullItems = false,
    overrides,
  } = given;
  if (inputs.length === 0)
    throw new UsageError(
      "Name at least one input: a file, folder, glob or URL, or - for standard input.",
    );
  if (out === "")
    throw new UsageError("--out takes a folder; . is the one you are in.");
  for (const name of emit)
    if (!emitterNames.includes(name))
      throw new UsageError(
        `--emit takes ${emitterNames.join(", ")}; '${name}' is none of them.`,
      );
  if (emit.length === 0)
    throw new UsageError(`--emit takes ${emitterNames.join(", ")}.`);
  if (client !== undefined && !/^[\w@./-]+$/.test(client))
    throw new UsageError(
      "--client takes the name of a module, such as @servicestack/client.",
    );
  if (!["number", "bigint"].includes(int64))
    throw new UsageError("--int64 takes number or bigint.");
  if (!["number", "string"].includes(decimal))
    throw new UsageError("--decimal takes number or string.");
  if (!Object.entries(headers).every(isHeader))
    throw new UsageError(
      "A header cannot be sent: its name or value holds characters that HTTP does not allow.",
    );
  if (!(timeout > 0 && timeout <= longestTimeout))
    throw new UsageError(
      `--timeout takes seconds, more than 0 and up to ${longestTimeout}.`,
    );
  return {
    inputs,
    out,
    emit,
    strict,
    headers,
    timeout,
    include,
    exclude,
    int64,
    decimal,
    nullItems,
    ...(client !== undefined && { client }),
    ...(overrides && {
      overrides: "source" in overrides ? overrides : overridesText(overrides),
    }),
  };
}

/** Node's HTTP client itself waits no longer than this. */
const longestTimeout = 300;

export const defaultEmit: readonly string[] = ["classes", "zod", "xml"];
