/** What options hold. What each takes, and its default, stands in the table of options. */
import type { Choices } from "./choices.js";
import type { Code, Severity } from "./diagnostics/catalogue.js";
import type { Emitter } from "./emit/emitter.js";
import type { EndOfLine } from "./output/end-of-line.js";
import type { Overrides } from "./parse/overrides-shape.js";
import type { OverridesText } from "./parse/overrides.js";

/** All options of a run, each with its value: what `resolveOptions` gives. */
export interface Options extends Choices {
  /** Files, folders, globs, URLs, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Folder of the output. */
  readonly out: string;
  /** What is generated; `zod` and `xml` bring `classes` along. */
  readonly emit: readonly string[];
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** Codes of diagnostics that do not count as errors for `strict`. */
  readonly allow: readonly Code[];
  /** By code: what a diagnostic counts as, or that it is not told at all. */
  readonly severity: Readonly<Partial<Record<Code, Severity | "off">>>;
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
  /** Of the imports between files of the output: `ts` is what Node runs as it is. */
  readonly importExtension: Choices["importExtension"];
  /** `classes.ts`, `zod.ts` and `xml.ts`, or a folder for each .NET `namespace` with files for each type. */
  readonly layout: Choices["layout"];
  /** Folder of templates that take the place of built-in ones of the same name. */
  readonly templates?: string;
  /** Emitters of one's own, which `emit` may name. */
  readonly emitters: readonly Emitter[];
  /** zod compiles no code, as a Content-Security-Policy without `unsafe-eval` has it. */
  readonly jitless: boolean;
  /** Line ends of what is written: `auto` as the file on disk has them, else LF. */
  readonly endOfLine: EndOfLine;
  /** Facts that no input can carry; of all witnesses they rank highest. */
  readonly overrides?: OverridesText;
}

/** What a user gives; everything but the inputs has a default. */
export type PartialOptions = Pick<Options, "inputs"> &
  Partial<Omit<Options, "overrides">> & {
    readonly overrides?: Overrides | OverridesText;
  };
