/** Options, complete: defaults are given here and nowhere else. */
import { chosen, wrongChoice, type Choices } from "./choices.js";
import { emitterNames } from "./emit/names.js";
import type { Overrides } from "./parse/overrides-shape.js";
import { overridesText, type OverridesText } from "./parse/overrides.js";
import { isHeader } from "./source/header.js";

export interface Options extends Choices {
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
  readonly int64: Choices["int64"];
  /** Decimals: `number`, or `string` with all their digits. */
  readonly decimal: Choices["decimal"];
  /** DateTime and DateTimeOffset: `string` with all that .NET says, or `Date`. */
  readonly dates: Choices["dates"];
  /** `byte[]`: `base64` or `Uint8Array`. */
  readonly bytes: Choices["bytes"];
  /** What dates count since 1970, where the server writes them as numbers. */
  readonly unixTime: Choices["unixTime"];
  /** The server's time zone, such as `Europe/Berlin`: that of its dates without one. */
  readonly serverTimeZone?: string;
  /** ServiceStack's version on the server, such as `6.4`, where no input tells it. */
  readonly serverVersion?: string;
  /** Which members may be missing: `references`, `all`, or those with a `?` in the `listing`. */
  readonly optional: Choices["optional"];
  /** A missing member of a value type in JSON: an `error`, or .NET's `default`. */
  readonly missing: Choices["missing"];
  /** Keys that a class does not have: `strip`, `keep` or `refuse`. */
  readonly unknownKeys: Choices["unknownKeys"];
  /** Members of enums that no input told of are kept. */
  readonly openEnums: boolean;
  /** The assembly of the server's classes, for the `__type` that is sent to it. */
  readonly assembly?: string;
  /** Null items of lists and dictionaries stay null. */
  readonly nullItems: boolean;
  /** Which of zod's packages the output imports: `zod`, or `zod/mini`. */
  readonly zod: Choices["zod"];
  /** zod compiles no code, as a Content-Security-Policy without `unsafe-eval` has it. */
  readonly jitless: boolean;
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
    serverTimeZone,
    serverVersion,
    assembly,
    openEnums = false,
    nullItems = false,
    jitless = false,
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
  const wrong = wrongChoice(given);
  if (wrong !== undefined) throw new UsageError(wrong);
  if (serverTimeZone !== undefined && !isTimeZone(serverTimeZone))
    throw new UsageError(
      "--server-time-zone takes the name of a time zone, such as Europe/Berlin.",
    );
  if (serverVersion !== undefined && !/^\d+(?:\.\d+)*$/.test(serverVersion))
    throw new UsageError(
      "--server-version takes ServiceStack's version, such as 6.4.",
    );
  if (assembly !== undefined && !/^[\w.-]+$/.test(assembly))
    throw new UsageError(
      "--assembly takes the name of an assembly, such as Acme.Dtos.",
    );
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
    ...chosen(given),
    openEnums,
    nullItems,
    jitless,
    ...(client !== undefined && { client }),
    ...(serverTimeZone !== undefined && { serverTimeZone }),
    ...(serverVersion !== undefined && { serverVersion }),
    ...(assembly !== undefined && { assembly }),
    ...(overrides && {
      overrides: "source" in overrides ? overrides : overridesText(overrides),
    }),
  };
}

/** Only the engine knows which zones there are. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** Node's HTTP client itself waits no longer than this. */
const longestTimeout = 300;

export const defaultEmit: readonly string[] = ["classes", "zod", "xml"];
