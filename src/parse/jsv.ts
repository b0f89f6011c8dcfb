/**
 * JSV, ServiceStack's text format: JSON with the quoting of CSV. A page prints it over several lines;
 * every scalar is text.
 *
 * Source: ServiceStack.Text's JsvTypeSerializer.cs and JsvFormatter.cs.
 */
import type { SampleValue } from "./draft.js";

export class JsvError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Throws a JsvError for text that is cut off or damaged. */
export function parseJsv(text: string): SampleValue {
  const parsed = valueAt(text, skipBlank(text, 0), { depth: 0, inList: false });
  const end = skipBlank(text, parsed.end);
  if (end < text.length)
    throw new JsvError("something follows the value.", end);
  return parsed.value;
}

/** A value, and where the text goes on. */
interface Parsed {
  readonly value: SampleValue;
  readonly end: number;
}

interface Where {
  readonly depth: number;
  readonly inList: boolean;
}

/** No sample is nested as deep; text made to exhaust the stack is. */
export const deepest = 64;

function valueAt(text: string, start: number, where: Where): Parsed {
  if (where.depth > deepest)
    throw new JsvError("it is nested too deeply.", start);
  const first = text.charAt(start);
  if (first === "{") return objectAt(text, start, where.depth + 1);
  if (first === "[") return listAt(text, start, where.depth + 1);
  if (first === '"') return quotedAt(text, start);
  return scalarAt(text, start, where);
}

function objectAt(text: string, open: number, depth: number): Parsed {
  const members: (readonly [string, SampleValue])[] = [];
  let at = skipBlank(text, open + 1);
  while (text.charAt(at) !== "}") {
    const name = nameAt(text, at);
    const start = skipBlank(text, name.end);
    const { value, end } = valueAt(text, start, { depth, inList: false });
    members.push([name.value, value]);
    at = separatorAt(text, end, "}");
  }
  // A member may be called `__proto__`.
  return { value: Object.fromEntries(members), end: at + 1 };
}

function listAt(text: string, open: number, depth: number): Parsed {
  const items: SampleValue[] = [];
  let at = skipBlank(text, open + 1);
  while (text.charAt(at) !== "]") {
    const { value, end } = valueAt(text, at, { depth, inList: true });
    items.push(value);
    at = separatorAt(text, end, "]");
  }
  return { value: items, end: at + 1 };
}

/** The next member or item, or the closing bracket. */
function separatorAt(text: string, end: number, close: string): number {
  const at = skipBlank(text, end);
  const found = text.charAt(at);
  if (found === close) return at;
  if (found === ",") return skipBlank(text, at + 1);
  throw new JsvError(
    found === ""
      ? `it breaks off before '${close}'.`
      : `'${found}' is not expected here.`,
    at,
  );
}

function nameAt(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } {
  if (start === text.length)
    throw new JsvError("it breaks off before '}'.", start);
  const quoted = text.charAt(start) === '"' && quotedAt(text, start);
  const colon = text.indexOf(":", quoted ? quoted.end : start);
  const name = quoted ? String(quoted.value) : text.slice(start, colon).trim();
  if (colon === -1 || /[,{}[\]]/.test(quoted ? "" : name))
    throw new JsvError("a member has no value.", start);
  return { value: name, end: colon + 1 };
}

/** A quote inside is doubled. */
function quotedAt(text: string, open: number): Parsed {
  for (let at = open + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at++;
    else
      return {
        value: text.slice(open + 1, at).replaceAll('""', '"'),
        end: at + 1,
      };
  }
  throw new JsvError("it breaks off inside a quoted text.", open);
}

function scalarAt(text: string, start: number, { inList }: Where): Parsed {
  const length = text.slice(start).search(/[,{}[\]]/);
  const end = length === -1 ? text.length : start + length;
  const value = text.slice(start, end).trim();
  // The page's formatter takes the first colon in a list for a member's: `T00: 00:00`.
  return { value: inList ? value.replace(/: /, ":") : value, end };
}

function skipBlank(text: string, start: number): number {
  const found = text.slice(start).search(/\S/);
  return found === -1 ? text.length : start + found;
}
