/** What recordings call for, and what of them is passed over, each with its reason. */
import type { PartialOptions } from "../src/options.js";

type Options = Omit<PartialOptions, "inputs" | "out">;

/** By the names of service and file; all that fit count. */
const options: readonly (readonly [RegExp, Options])[] = [
  [/^/, { serverTimeZone: "America/New_York" }],
  [/^(?:collections|returns)\//, { nullItems: true }],
  [/^enums/, { openEnums: true }], // a class at its default has enums without a 0
  [/^scalars-unixtime\/(?!.*UnixTimeMs)/, { unixTime: "s" }],
  [/\/dates\.UnixTime\.json$/, { unixTime: "s" }],
  [/\/dates\.UnixTimeMs\.json$/, { unixTime: "ms" }],
  [/\.edv\.json$/, { missing: "default" }], // excludes default values
];

export function optionsFor(service: string, file: string): Options {
  const all = options
    .filter(([pattern]) => pattern.test(`${service}/${file}`))
    .map(([, it]) => it);
  return Object.assign({}, ...all) as Options;
}

type Reasons = readonly (readonly [RegExp, string])[];

/** Answers that are no JSON of a DTO. */
export const notRead: Reasons = [
  [
    /\/(?:bytes|stream|string|recording|transcript)\.json$|\/file\.bin$/,
    "bytes or text as they are, whatever Content-Type says",
  ],
  [/\/linked-cycle\.json$/, "cut off: the server ran into its own cycle"],
  [/\.(?:epcn|tc_pascalcase|tc_snakecase)\.json$/, "names in another case"],
];

/** Objects whose XML tells something else, or nothing. */
export const notCompared: Reasons = [
  [
    /^enums[^/]*\/wire\/enums\.(?:null|empty)\.json$|\/enum-contracts\.raw\.json$|\.notamember\.json\.|EchoEnums\.undefined|EchoFlags\.leftover|EchoEnumCollections\.max\.json\./,
    "an enum's value without a member: the XML breaks off with an error",
  ],
  [
    /\/odd-(?:lists|maps)\.|\/exotics\./,
    "types that DataContractSerializer refuses or writes field by field",
  ],
  [
    /text-edge\/(?:control1|nul|ffff|surrogate)\.json$/,
    "a character that XML cannot hold: the XML breaks off with an error",
  ],
  [/EchoFloats\.nonfinite\.json\./, "the client's JSON had no such tokens"],
  [
    /^contracts\/(?:wire\/(?:legacy|serial)\.json|roundtrip\/(?:EchoLevels|EchoCustomCollections|EchoPayment)\.)/,
    "XML names that metadata does not tell",
  ],
  [/\/structs\./, "structs of the user's, which metadata does not declare"],
  [/^shop[^/]*\/wire\/api-path\.json$/, "XML has an error"],
];

/** Answers of ServiceStack.Text that System.Text.Json gives otherwise. */
export const notTheSame: Reasons = [
  [/\/jsconfig\//, "a setting of that answer"],
  [/\/text-edge\//, "what was sent is read otherwise"],
  [/\/structs\./, "structs are their ToString text"],
];

export function reasonFor(
  reasons: Reasons,
  service: string,
  file: string,
): string | undefined {
  return reasons.find(([pattern]) => pattern.test(`${service}/${file}`))?.[1];
}

/** A difference between the two wires that .NET itself makes. */
export interface Difference {
  readonly path: string;
  readonly json: unknown;
  readonly xml: unknown;
}

function inMilliseconds(text: string): string {
  return text.replace(/\.(\d{1,3})\d*/, (_, digits: string) => {
    const fraction = digits.replace(/0+$/, "");
    return fraction && `.${fraction}`;
  });
}

/** Of the wall's clock. */
function secondsOf(text: string): number {
  return Math.floor(Date.parse(`${text.slice(0, 19)}Z`) / 1000);
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

export const allowed: readonly {
  readonly reason: string;
  readonly fits: (difference: Difference) => boolean;
}[] = [
  {
    reason: "`/Date()/` has milliseconds, XML seven digits of a second",
    fits: ({ json, xml }) =>
      typeof json === "string" &&
      typeof xml === "string" &&
      moment.test(json) &&
      inMilliseconds(xml) === json,
  },
  {
    reason: "the same in a dictionary's keys",
    fits: ({ path, json, xml }) =>
      (json === undefined || xml === undefined) &&
      moment.test(path.split(" ").at(-1) ?? ""),
  },
  {
    reason:
      "UnixTime has whole seconds, and no zone: New York's is 4 or 5 hours",
    fits: ({ json, xml }) =>
      typeof json === "string" &&
      typeof xml === "string" &&
      /T\d\d:\d\d:\d\dZ$/.test(json) &&
      [0, 4, 5].includes(Math.floor((secondsOf(json) - secondsOf(xml)) / 3600)),
  },
  {
    reason: "keys that are flags: their number, or System.Text.Json's names",
    fits: ({ path }) => /(?:^| )byAccess (?:3|ReadWrite)$/.test(path),
  },
  {
    reason: "JSON has a Uri unescaped, XML escaped",
    fits: ({ json, xml }) =>
      typeof json === "string" &&
      json.startsWith("https:") &&
      typeof xml === "string" &&
      decodeURI(json) === decodeURI(xml),
  },
  {
    reason: "JSON calculates a TimeSpan's first and last in doubles",
    fits: ({ json, xml }) =>
      String(json).endsWith("P10675199DT2H48M5.4775391S") &&
      /^-?P10675199DT2H48M5\.477580[78]S$/.test(String(xml)),
  },
  {
    reason: "XML has LF for CR and CR LF",
    fits: ({ json, xml }) =>
      typeof json === "string" && json.replaceAll(/\r\n?/g, "\n") === xml,
  },
  {
    reason: "a null object in a list is `{}` in JSON, if it can be empty",
    fits: ({ json, xml }) => JSON.stringify(json) === "{}" && xml === null,
  },
  {
    reason: "a property without a setter is in JSON only",
    fits: ({ path, json, xml }) =>
      /(?:^| )(?:getOnly|privateSetter)$/.test(path) &&
      typeof json === "string" &&
      xml === undefined,
  },
];
