/**
 * The check of what a user configures: every key that is not known and every value of another kind is
 * told, so that who reads the value can trust it.
 */
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { isObject } from "../schema/json-object.js";
import type { Place } from "../source/source-text.js";
import {
  memberOf,
  placeOf,
  placeOfName,
  valueOf,
  type JsonNode,
} from "./metadata-json.js";
import { expectedOf, type Shape } from "./shapes.js";

/** Keys and positions that lead to a value: `targets`, 1, `emit`, 0. */
type Path = readonly (string | number)[];

/** What is wrong with a value, or with its key. */
export type Misfit = WrongValue | UnknownKey;

interface WrongValue {
  readonly kind: "value";
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape;
  /** The word that was meant, where words are what it takes. */
  readonly nearest: string | undefined;
}

interface UnknownKey {
  readonly kind: "key";
  readonly path: Path;
  readonly nearest: string | undefined;
}

export function misfits(
  value: unknown,
  shape: Shape,
  path: Path = [],
): readonly Misfit[] {
  const wrong: readonly Misfit[] = [
    { kind: "value", path, value, shape, nearest: nearestWord(value, shape) },
  ];
  switch (shape.kind) {
    case "scalar":
      return shape.fits(value) ? [] : wrong;
    case "words":
      return shape.words.some((it) => it === value) ? [] : wrong;
    case "list":
      return Array.isArray(value) && value.length >= shape.least
        ? value.flatMap((it, index) =>
            misfits(it, shape.items, [...path, index]),
          )
        : wrong;
    case "record":
      return isObject(value)
        ? entriesOf(value).flatMap(([key, it]) =>
            misfits(it, shape.values, [...path, key]),
          )
        : wrong;
    case "object":
      return isObject(value)
        ? entriesOf(value).flatMap(([key, it]) =>
            memberMisfits(it, shape.members, [...path, key], key),
          )
        : wrong;
    default:
      return shape satisfies never;
  }
}

function nearestWord(value: unknown, shape: Shape): string | undefined {
  return shape.kind === "words" && typeof value === "string"
    ? nearest(value, shape.words)
    : undefined;
}

function memberMisfits(
  value: unknown,
  members: Readonly<Record<string, Shape>>,
  path: Path,
  key: string,
): readonly Misfit[] {
  const shape = Object.hasOwn(members, key) ? members[key] : undefined;
  return shape
    ? misfits(value, shape, path)
    : [{ kind: "key", path, nearest: nearest(key, Object.keys(members)) }];
}

/**
 * What is wrong with JSON, each at its place.
 *
 * @param key What a message calls the value.
 */
export function checkShape(
  node: JsonNode,
  shape: Shape,
  key: string,
): readonly Diagnostic[] {
  return misfits(valueOf<unknown>(node), shape).map((it) =>
    misfitDiagnostic(
      it,
      it.path.findLast((step) => typeof step === "string") ?? key,
      placeIn(node, it),
    ),
  );
}

/** What is wrong with a value that has no text: told by its path, `targets[1].emit[0]`. */
export function checkValue(
  value: unknown,
  shape: Shape,
  at: Place,
): readonly Diagnostic[] {
  return misfits(value, shape).map((it) =>
    misfitDiagnostic(it, pathText(it.path) || "export default", at),
  );
}

function misfitDiagnostic(it: Misfit, key: string, at: Place): Diagnostic {
  const { nearest: meant } = it;
  return it.kind === "key"
    ? diagnostic("config-unknown-key", { key, nearest: meant }, at)
    : diagnostic(
        "config-wrong-value",
        { key, expected: expectedOf(it.shape), nearest: meant },
        at,
      );
}

function placeIn(root: JsonNode, { kind, path }: Misfit): Place {
  const last = path.at(-1);
  if (kind === "value" || typeof last !== "string")
    return placeOf(nodeAt(root, path));
  const parent = nodeAt(root, path.slice(0, -1));
  return parent.kind === "object"
    ? placeOfName(parent, parent.names.lastIndexOf(last))
    : placeOf(parent);
}

function nodeAt(root: JsonNode, path: Path): JsonNode {
  let node = root;
  for (const step of path) node = childOf(node, step) ?? node;
  return node;
}

function childOf(node: JsonNode, step: string | number): JsonNode | undefined {
  if (typeof step === "number")
    return node.kind === "array" ? node.items[step] : undefined;
  return node.kind === "object" ? memberOf(node, step) : undefined;
}

function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/** What is undefined is not said. */
function entriesOf(value: object): readonly [string, unknown][] {
  return Object.entries(value).filter(([, it]) => it !== undefined);
}
