/**
 * Rows of the Metadata tab whose cells a copy has glued together:
 * `AccountIdsqueryList<string>NoThe account IDs`. Only what can be read in one way is read.
 */
import type { Found } from "./page.js";

/** The cells of a row of members: name, parameter, type, required, description. */
export interface GluedRow {
  readonly name: string;
  readonly parameter: string;
  /** Absent where it may end in several places. */
  readonly type?: string;
  readonly required?: string;
  readonly description?: string;
}

/** A row of two cells at least: one that is not read is no line of a description. */
export function looksGlued(text: string): boolean {
  const [cells] =
    /^[\p{L}_][\p{L}\p{N}_]*?(?:path|query|body|form|header)(?=\S)/u.exec(
      text,
    ) ?? [];
  return (
    cells !== undefined && /^\S.*?(?:Yes|No)/u.test(text.slice(cells.length))
  );
}

/** Undefined where it may be read in several ways. `shown` are the types that have a table. */
export function splitGlued(
  text: string,
  shown: ReadonlySet<string>,
): GluedRow | undefined {
  const readings = [...readingsOf(text)];
  const likely = readings.filter(({ type = "" }) => isWhole(type, shown));
  const [reading, ...others] = likely.length > 0 ? likely : readings;
  if (!reading || others.length === 0) return reading;
  const { name, parameter } = reading;
  return others.every((it) => it.name === name && it.parameter === parameter)
    ? { name, parameter }
    : undefined;
}

function* readingsOf(text: string): Iterable<GluedRow> {
  for (const word of text.matchAll(/path|query|body|form|header/g)) {
    const name = text.slice(0, word.index);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) continue;
    const rest = text.slice(word.index + word[0].length);
    for (const answer of rest.matchAll(/Yes|No/g)) {
      const type = rest.slice(0, answer.index);
      if (!isType(type)) continue;
      yield {
        name,
        parameter: word[0],
        type,
        required: answer[0],
        description: rest.slice(answer.index + answer[0].length),
      };
    }
  }
}

const keyword =
  /^(?:bool|byte|sbyte|char|decimal|double|float|u?int|u?long|u?short|string|object)/;

/** `stringNo` is none: a C# keyword ends where a capital begins. */
function isType(text: string): boolean {
  const [, name = "", args = ""] =
    /^([\p{L}_][\p{L}\p{N}_.]*)(<.*>)?(?:\?|\[\])*$/u.exec(text) ?? [];
  const [word] = keyword.exec(name) ?? [];
  return (
    name !== "" &&
    args.split("<").length === args.split(">").length &&
    (word === undefined || !/^[A-Z]/.test(name.slice(word.length)))
  );
}

/** Names that are types as they stand: what follows them belongs to the next cell. */
const whole =
  /^(?:[a-z]+|DateTime|DateTimeOffset|DateOnly|TimeOnly|TimeSpan|Guid|Uri|Object|Char|SByte|Type|Version|ResponseStatus)$/;

function isWhole(type: string, shown: ReadonlySet<string>): boolean {
  return /[>\]?]$/.test(type) || whole.test(type) || shown.has(type);
}

/** The cells of an enum's row with a value; undefined where the name may end in a digit. */
export function splitGluedEnum(
  text: string,
): readonly [name: string, value: string] | undefined {
  const [, name, value] =
    /^([\p{L}_]+(?:\p{N}+[\p{L}_]+)*)(-\d+|\d)$/u.exec(text) ?? [];
  return name !== undefined && value !== undefined ? [name, value] : undefined;
}

/** Cells that are not there say nothing. */
export function cellsOfGlued(
  { name, parameter, type, required, description }: GluedRow,
  at: Found<string>["at"],
): readonly Found<string>[] {
  return [name, parameter, type, required, description].map((value = "") => ({
    value,
    at,
  }));
}
