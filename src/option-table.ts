/**
 * Every option there is: what it takes, what it is without it, and how help and the JSON schema
 * describe it. Flags, configuration, checks and defaults all read this table.
 */
import { choices, wordsOf, type ChoiceName } from "./choices.js";
import {
  catalogue,
  codes,
  isAdjustable,
  type Code,
} from "./diagnostics/catalogue.js";
import { emitterNames } from "./emit/names.js";
import type { PartialOptions } from "./option-types.js";
import { overridesShape } from "./parse/overrides-shape.js";
import {
  anyOf,
  codeThat,
  described,
  flag,
  listOf,
  objectOf,
  oneOf,
  only,
  recordOf,
  text,
  textLike,
  textThat,
  upTo,
  type Shape,
} from "./parse/shapes.js";

export interface OptionRow {
  readonly shape: Shape;
  readonly description: string;
  /** Of the flag, where that takes more than a configuration. */
  readonly flagDescription?: string;
  /** Where it is not given. */
  readonly default?: unknown;
  /** In commander's notation, `-o, --out <dir>`; absent where only a configuration can say it. */
  readonly flags?: string;
  /** The flag may be given more than once, and its values add up. */
  readonly repeated?: true;
}

export type OptionName = keyof PartialOptions;

/** Node's HTTP client itself waits no longer than this. */
const longestTimeout = 300;

/** What is generated where nothing is said. */
export const defaultEmit: readonly string[] = ["classes", "zod", "xml"];

export const defaultOut = "generated";

/** A row for each option: one that is missing here does not compile. */
export const optionRows: Readonly<Record<OptionName, OptionRow>> = {
  inputs: {
    shape: listOf(text),
    description: "files, folders, globs, URLs, or - for standard input",
  },
  out: {
    shape: textLike(
      "a folder, which standard output is not; . is the one you are in",
      /^(?!-$)./,
    ),
    description: "folder of the output",
    flagDescription: "folder of the output, or - for standard output",
    default: defaultOut,
    flags: "-o, --out <dir>",
  },
  emit: {
    shape: listOf(oneOf(...emitterNames), 1),
    description: `${emitterNames.join(", ")}; zod and xml bring classes along`,
    default: defaultEmit,
    flags: "-e, --emit <list>",
    repeated: true,
  },
  client: {
    shape: textLike(
      "the name of a module, such as @servicestack/client",
      /^[\w@./-]+$/,
    ),
    description:
      "import IReturn, ResponseStatus … from it, such as @servicestack/client",
    flags: "--client <module>",
  },
  templates: {
    shape: textLike("a folder of templates", /./),
    description: "of templates that replace built-in ones of the same name",
    flags: "--templates <dir>",
  },
  emitters: {
    shape: listOf(
      codeThat(
        `an emitter, as defineEmitter takes it in a configuration of JavaScript or TypeScript; the names ${emitterNames.join(", ")} are taken`,
        isEmitter,
      ),
    ),
    description: "of one's own, which emit may name; only code can say them",
    default: [],
  },
  include: {
    shape: listOf(text),
    description:
      "only these, and what they need: Type, Namespace/*, Operation.*, {tag}",
    default: [],
    flags: "--include <list>",
    repeated: true,
  },
  exclude: {
    shape: listOf(text),
    description: "all but these, in the same forms",
    default: [],
    flags: "--exclude <list>",
    repeated: true,
  },
  int64: choice("int64", "<type>", "64-bit integers as number or bigint"),
  decimal: choice(
    "decimal",
    "<type>",
    "decimals as number, or string with all digits",
  ),
  dates: choice(
    "dates",
    "<type>",
    "DateTime and DateTimeOffset as string or Date",
  ),
  bytes: choice("bytes", "<type>", "byte[] as base64 or Uint8Array"),
  nullItems: {
    shape: flag,
    description: "null items of lists and dictionaries stay null",
    default: false,
    flags: "--null-items",
  },
  openEnums: {
    shape: flag,
    description: "members of enums that no input tells of are kept",
    default: false,
    flags: "--open-enums",
  },
  optional: choice(
    "optional",
    "<which>",
    "members that may be missing: references, all, or as in the listing",
  ),
  missing: choice(
    "missing",
    "<what>",
    "a missing value type in JSON: error or default",
  ),
  unknownKeys: choice(
    "unknownKeys",
    "<what>",
    "keys no class has: strip, keep or refuse",
  ),
  unixTime: choice(
    "unixTime",
    "<unit>",
    "dates that are numbers count s or ms",
  ),
  serverTimeZone: {
    shape: textThat("the name of a time zone, such as Europe/Berlin", isZone),
    description: "that of dates without one, such as Europe/Berlin",
    flags: "--server-time-zone <zone>",
  },
  serverVersion: {
    shape: textLike("ServiceStack's version, such as 6.4", /^\d+(?:\.\d+)*$/),
    description: "ServiceStack's, such as 6.4, where no input tells it",
    flags: "--server-version <version>",
  },
  assembly: {
    shape: textLike("the name of an assembly, such as Acme.Dtos", /^[\w.-]+$/),
    description: "of the server's classes, for __type",
    flags: "--assembly <name>",
  },
  zod: choice(
    "zod",
    "<package>",
    "classic, or mini for small bundles: zod/mini",
  ),
  importExtension: choice(
    "importExtension",
    "<extension>",
    "of imports in the output: js, ts as Node itself runs it, or none",
  ),
  layout: choice(
    "layout",
    "<layout>",
    "single, or namespace: a folder per .NET namespace, files per type",
  ),
  jitless: {
    shape: flag,
    description: "zod compiles no code: for pages whose policy forbids eval",
    default: false,
    flags: "--jitless",
  },
  endOfLine: {
    shape: oneOf("auto", "lf", "crlf"),
    description:
      "line ends of the output: auto (as on disk, else lf), lf, crlf",
    default: "auto",
    flags: "--end-of-line <which>",
  },
  strict: {
    shape: flag,
    description: "warnings count as errors",
    default: false,
    flags: "--strict",
  },
  allow: {
    shape: listOf(anyOf("the code of a diagnostic", codes)),
    description: "warnings that --strict leaves as they are, by code",
    default: [],
    flags: "--allow <code>",
    repeated: true,
  },
  severity: {
    shape: objectOf(
      Object.fromEntries(codes.map((code) => [code, severityOf(code)])),
    ),
    description: "what diagnostics count as, by code",
    default: {},
  },
  headers: {
    shape: recordOf(text),
    description: 'sent with requests to URLs: "Name: value"',
    default: {},
    flags: "--header <line>",
    repeated: true,
  },
  timeout: {
    shape: upTo(longestTimeout, "seconds"),
    description: "seconds for each request to a URL",
    default: 30,
    flags: "--timeout <seconds>",
  },
  overrides: {
    shape: overridesShape,
    description: "facts that no input can carry, or that one has wrong",
  },
};

export const optionNames = Object.keys(optionRows) as readonly OptionName[];

/** What an option takes where the configuration has emitters of its own, which `emit` may name. */
export function shapeOf(name: OptionName, own: readonly string[]): Shape {
  return name === "emit" && own.length > 0
    ? listOf(oneOf(...emitterNames, ...own), 1)
    : optionRows[name].shape;
}

/** `unknownKeys` as the command line has it: `--unknown-keys`. */
export function flagOf(name: OptionName): string {
  return /--[a-z\d-]+/.exec(optionRows[name].flags ?? "")?.[0] ?? name;
}

/** The words that a diagnostic's severity may be. */
function severityOf(code: Code): Shape {
  return described(
    catalogue[code].cause,
    isAdjustable(code)
      ? oneOf("off", "info", "warning", "error")
      : only("error", "without it, what is written would be wrong"),
  );
}

function choice(
  name: ChoiceName,
  argument: string,
  description: string,
): OptionRow {
  return {
    shape: oneOf(...wordsOf(name)),
    description,
    default: choices[name][0],
    flags: `--${name.replaceAll(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)} ${argument}`,
  };
}

/** Names are part of the command line, and no built-in emitter's. */
function isEmitter(value: unknown): boolean {
  const {
    name,
    emit,
    needs = [],
  } = Object(value) as Readonly<Record<string, unknown>>;
  return (
    typeof name === "string" &&
    /^[\w-]+$/.test(name) &&
    !emitterNames.includes(name) &&
    Array.isArray(needs) &&
    typeof emit === "function"
  );
}

/** Only the engine knows which zones there are. */
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
