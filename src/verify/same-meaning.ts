/**
 * Differences between a sample and what is written of it that lose nothing. The README lists the
 * same; whatever is not in this table is reported.
 */
import type { Constants } from "./constants.js";
import { isSameDuration, isSameMoment } from "./moments.js";
import { isSameNumber } from "./numbers.js";

/** One text of the sample, and what is written instead. */
export interface TextRow {
  readonly reason: string;
  /** In the sample, and as it is written. */
  readonly examples: readonly (readonly [sample: string, written: string])[];
  readonly fits: (
    sample: string,
    written: string,
    constants: Constants,
  ) => boolean;
}

export const sameTexts: readonly TextRow[] = [
  {
    reason: "a number has several texts, and JSON also takes it as a string",
    examples: [
      ["1.50", "1.5"],
      ["1E+17", "100000000000000000"],
      ["INF", "Infinity"],
    ],
    fits: isSameNumber,
  },
  {
    reason:
      "true and false are written in small letters, and in XML are 1 and 0, too",
    examples: [
      ["True", "true"],
      ["0", "false"],
    ],
    fits: (sample, written) =>
      written === (truths.get(sample.trim().toLowerCase()) ?? ""),
  },
  {
    reason:
      "a date is written as ISO 8601 has it, whatever the server's handler gives",
    examples: [
      ["/Date(0)/", "1970-01-01T00:00:00Z"],
      ["/Date(-62135596800000-0000)/", "0001-01-01T00:00:00"],
      ["2024-02-29T13:04:05.2500000Z", "2024-02-29T13:04:05.25Z"],
      ["1709211845", "2024-02-29T13:04:05Z"],
      ["1709211845250", "2024-02-29T13:04:05.25Z"],
    ],
    fits: (sample, written) =>
      isSameMoment(sample, written) ||
      isUnixTime(sample, written) ||
      // DateTime.MaxValue, rounded up by JSON's milliseconds.
      (sample.startsWith("/Date(253402300800000") &&
        written.startsWith("9999-12-31T23:59:59.9999999")),
  },
  {
    reason: "a TimeSpan and a TimeOnly are written as a duration",
    examples: [
      ["1.02:03:04.0050000", "P1DT2H3M4.005S"],
      ["13:04", "PT13H4M"],
    ],
    fits: isSameDuration,
  },
  {
    reason: "a Guid is written in small letters with dashes",
    examples: [
      [
        "00000000000000000000000000000ABC",
        "00000000-0000-0000-0000-000000000abc",
      ],
    ],
    fits: (sample, written) =>
      /^[\da-f-]{36}$/.test(written) &&
      sample.replaceAll(/[-{}()]/g, "").toLowerCase() ===
        written.replaceAll("-", ""),
  },
  {
    reason:
      "an enum's constant is written as its text, and flags as each wire has them",
    examples: [
      ["0", "Red"],
      ["red", "Red"],
    ],
    fits: (sample, written, constants) => constants.isSame(sample, written),
  },
  {
    reason: "JSON has a Uri unescaped",
    examples: [["https://a.example/é b", "https://a.example/%C3%A9%20b"]],
    fits: (sample, written) =>
      /^\w+:/.test(sample) && unescaped(sample) === unescaped(written),
  },
  {
    reason: "the assembly behind __type is the one that the option names",
    examples: [["Acme.Circle, Acme.Dtos", "Acme.Circle"]],
    fits: (sample, written) =>
      /^[\w.+`]+(?:, [\w.-]+)?$/.test(sample) &&
      /^[\w.+`]+(?:, [\w.-]+)?$/.test(written) &&
      sample.replace(/,.*/, "") === written.replace(/,.*/, "") &&
      sample.includes("."),
  },
];

const truths: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"],
]);

/** Seconds or milliseconds, as the option `unixTime` says. */
function isUnixTime(sample: string, written: string): boolean {
  return (
    /^-?\d+$/.test(sample) &&
    [`${sample}000`, sample].some((it) =>
      isSameMoment(`/Date(${it})/`, written),
    )
  );
}

/** Undefined where a percent sign escapes nothing. */
export function unescaped(text: string): string | undefined {
  try {
    return decodeURI(text);
  } catch {
    return undefined;
  }
}

export function isSameText(
  sample: string,
  written: string,
  constants: Constants,
): boolean {
  return (
    sample === written ||
    sameTexts.some(({ fits }) => fits(sample, written, constants))
  );
}
