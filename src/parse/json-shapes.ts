/**
 * What JSON of the user's may hold, as a table, and the check of it: every key that is not known and
 * every value of another kind is a diagnostic, so that who reads the JSON can trust it.
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import {
  placeOf,
  placeOfName,
  type JsonNode,
  type JsonObject,
} from "./metadata-json.js";

export type Shape =
  | {
      readonly kind: "scalar";
      /** What is expected, as a message says it: `true or false`. */
      readonly expected: string;
      readonly fits: (value: unknown) => boolean;
    }
  | { readonly kind: "list"; readonly items: Shape }
  /** Keys of the user's. */
  | { readonly kind: "record"; readonly values: Shape }
  | {
      readonly kind: "object";
      readonly members: Readonly<Record<string, Shape>>;
    };

function scalar(expected: string, fits: (value: unknown) => boolean): Shape {
  return { kind: "scalar", expected, fits };
}

export const text = scalar("a string", (it) => typeof it === "string");

export const flag = scalar("true or false", (it) => typeof it === "boolean");

export const number = scalar("a number", (it) => typeof it === "number");

export const integer = scalar("a whole number", Number.isSafeInteger);

/** A number that may be beyond a double's range. */
export const decimal = scalar(
  "a whole number, or one in a string",
  (it) =>
    Number.isSafeInteger(it) ||
    (typeof it === "string" && /^-?\d{1,20}$/.test(it)),
);

export function oneOf(...words: readonly string[]): Shape {
  const quoted = words.map((it) => JSON.stringify(it));
  return scalar(
    `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`,
    (it) => typeof it === "string" && words.includes(it),
  );
}

export function listOf(items: Shape): Shape {
  return { kind: "list", items };
}

export function recordOf(values: Shape): Shape {
  return { kind: "record", values };
}

export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  return { kind: "object", members };
}

/** @param key What a message calls the value. */
export function checkShape(
  node: JsonNode,
  shape: Shape,
  key: string,
): readonly Diagnostic[] {
  switch (shape.kind) {
    case "scalar":
      return node.kind === "scalar" && shape.fits(node.value)
        ? []
        : [wrong(node, key, shape.expected)];
    case "list":
      return node.kind === "array"
        ? node.items.flatMap((it) => checkShape(it, shape.items, key))
        : [wrong(node, key, "a list")];
    case "record":
      return node.kind === "object"
        ? node.values.flatMap((it, position) =>
            checkShape(it, shape.values, node.names[position] ?? key),
          )
        : [wrong(node, key, "an object")];
    case "object":
      return node.kind === "object"
        ? node.values.flatMap((it, position) =>
            checkMember(node, it, position, shape.members),
          )
        : [wrong(node, key, "an object")];
    default:
      return shape satisfies never;
  }
}

function checkMember(
  json: JsonObject,
  value: JsonNode,
  position: number,
  members: Readonly<Record<string, Shape>>,
): readonly Diagnostic[] {
  const key = json.names[position] ?? "";
  const shape = Object.hasOwn(members, key) ? members[key] : undefined;
  if (shape) return checkShape(value, shape, key);
  const parameters = { key, nearest: nearest(key, Object.keys(members)) };
  return [
    diagnostic("config-unknown-key", parameters, placeOfName(json, position)),
  ];
}

function wrong(node: JsonNode, key: string, expected: string): Diagnostic {
  return diagnostic("config-wrong-value", { key, expected }, placeOf(node));
}
