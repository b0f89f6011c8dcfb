/** The JSON and the XML of one object: one value, but for what .NET itself makes of it. */
import { isDeepStrictEqual } from "node:util";
import { isUntold } from "../link/sample-scalars.js";
import type { Property, Schema, TypeRef } from "../schema/schema.js";
import { typesWithin } from "../schema/visit.js";
import { constantsOf, type Constants } from "./constants.js";
import { isRecord } from "./record.js";
import { isSameText, unescaped } from "./same-meaning.js";

/** Where the values of the two wires are not the same. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly json: unknown;
  readonly xml: unknown;
}

interface DifferenceRow {
  readonly reason: string;
  readonly fits: (difference: Difference, members: Members) => boolean;
}

/** What the schema tells of members, by name. */
interface Members {
  /** Those that one wire has and the other has not. */
  readonly oneWire: ReadonlyMap<string, "json" | "xml">;
  /** Those of whose types no input tells. */
  readonly untold: ReadonlySet<string>;
}

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
      isRecord(json) && Object.keys(json).length === 0 && xml === null,
  },
  {
    reason: "the member is on one wire only",
    fits: ({ path, json, xml }, { oneWire }) => {
      const wire = oneWire.get(String(path.at(-1)));
      return (
        (wire === "json" && xml === undefined) ||
        (wire === "xml" && json === undefined)
      );
    },
  },
  {
    reason: "what no input tells of is verbatim, as each wire has it",
    fits: ({ path }, { untold }) => path.some((it) => untold.has(String(it))),
  },
];

function inMilliseconds(text: string): string {
  return text.replace(/\.(\d{1,3})\d*/, (_, digits: string) => {
    const fraction = digits.replace(/0{1,3}$/, "");
    return fraction && `.${fraction}`;
  });
}

/** Tells what of a JSON value and an XML value is neither the same nor made by .NET. */
export function createComparison(
  schema: Schema,
): (json: unknown, xml: unknown) => readonly Difference[] {
  const members = membersOf(schema);
  const constants = constantsOf(schema);
  return (json, xml) =>
    [...differences(json, xml, [], constants)].filter(
      (it) => !madeByDotnet.some(({ fits }) => fits(it, members)),
    );
}

function* differences(
  json: unknown,
  xml: unknown,
  path: Difference["path"],
  constants: Constants,
): Iterable<Difference> {
  // A null and a missing member are the same thing to .NET.
  if ((json ?? undefined) === (xml ?? undefined)) return;
  if (Array.isArray(json) && Array.isArray(xml)) {
    for (let at = 0; at < Math.max(json.length, xml.length); at++)
      yield* differences(json[at], xml[at], [...path, at], constants);
  } else if (isRecord(json) && isRecord(xml)) {
    const others = new Set(Object.keys(xml));
    for (const [name, value] of Object.entries(json)) {
      const other = others.has(name)
        ? name
        : // A dictionary's keys are written as each wire has their type.
          [...others].find((it) => isSameText(name, it, constants));
      others.delete(other ?? "");
      yield* differences(
        value,
        other === undefined ? undefined : xml[other],
        [...path, name],
        constants,
      );
    }
    for (const name of others)
      yield* differences(undefined, xml[name], [...path, name], constants);
  } else if (!isDeepStrictEqual(json, xml)) yield { path, json, xml };
}

function membersOf({ declarations }: Schema): Members {
  const properties = declarations.flatMap((it): readonly Property[] =>
    it.kind === "enum" ? [] : it.properties,
  );
  return {
    oneWire: new Map(
      properties.flatMap(({ jsonName, wires }) =>
        wires ? [[jsonName, wires] as const] : [],
      ),
    ),
    untold: new Set(
      properties
        .filter(({ type }) => holdsUntold(type))
        .map(({ jsonName }) => jsonName),
    ),
  };
}

/** Also in part, as that of a dictionary's keys. */
export function holdsUntold(type: TypeRef): boolean {
  return typesWithin([type]).some(
    (it) => it.kind === "unknown" || isUntold(it),
  );
}
