/** The JSON and the XML of one object: one value, but for what .NET itself makes of it. */
import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../schema/schema.js";

/** Where the values of the two wires are not the same. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly json: unknown;
  readonly xml: unknown;
}

interface DifferenceRow {
  readonly reason: string;
  readonly fits: (difference: Difference, oneWire: OneWire) => boolean;
}

/** Members that one wire has and the other has not, by name. */
type OneWire = ReadonlyMap<string, "json" | "xml">;

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** What .NET makes otherwise on one wire; the README lists the same. */
const madeByDotnet: readonly DifferenceRow[] = [
  {
    reason: "`/Date()/` has milliseconds, XML seven digits of a second",
    fits: ({ json, xml }) =>
      typeof json === "string" &&
      typeof xml === "string" &&
      moment.test(json) &&
      inMilliseconds(xml) === json,
  },
  {
    reason: "JSON has a Uri unescaped, XML escaped",
    fits: ({ json, xml }) =>
      typeof json === "string" &&
      /^\w+:/.test(json) &&
      typeof xml === "string" &&
      unescaped(json) === unescaped(xml),
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
    fits: ({ json, xml }) =>
      isObject(json) && Object.keys(json).length === 0 && xml === null,
  },
  {
    reason: "the member is on one wire only",
    fits: ({ path, json, xml }, oneWire) => {
      const wire = oneWire.get(String(path.at(-1)));
      return wire === "json"
        ? xml === undefined
        : wire === "xml" && json === undefined;
    },
  },
];

function inMilliseconds(text: string): string {
  return text.replace(/\.(\d{1,3})\d*/, (_, digits: string) => {
    const fraction = digits.replace(/0+$/, "");
    return fraction && `.${fraction}`;
  });
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURI(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}

/** What of the two values is neither the same nor made by .NET. */
export function differencesOf(
  json: unknown,
  xml: unknown,
  oneWire: OneWire,
): readonly Difference[] {
  return [...differences(json, xml, [])].filter(
    (it) => !madeByDotnet.some(({ fits }) => fits(it, oneWire)),
  );
}

function* differences(
  json: unknown,
  xml: unknown,
  path: Difference["path"],
): Iterable<Difference> {
  // A null and a missing member are the same thing to .NET.
  if ((json ?? undefined) === (xml ?? undefined)) return;
  if (Array.isArray(json) && Array.isArray(xml)) {
    for (let at = 0; at < Math.max(json.length, xml.length); at++)
      yield* differences(json[at], xml[at], [...path, at]);
  } else if (isObject(json) && isObject(xml)) {
    for (const name of new Set([...Object.keys(json), ...Object.keys(xml)]))
      yield* differences(json[name], xml[name], [...path, name]);
  } else if (!isDeepStrictEqual(json, xml)) yield { path, json, xml };
}

export function oneWireOf({ declarations }: Schema): OneWire {
  return new Map(
    declarations.flatMap((it) =>
      it.kind === "enum"
        ? []
        : it.properties.flatMap(({ jsonName, wires }) =>
            wires ? [[jsonName, wires] as const] : [],
          ),
    ),
  );
}
