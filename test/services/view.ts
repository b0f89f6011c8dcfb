/**
 * A schema as it is compared across sources: by TypeScript names, since ids hold namespaces that
 * not every source knows, and without regard to the order of declarations.
 */
import type { Schema } from "../../src/schema/schema.js";

export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = Extract<Json, { readonly [key: string]: Json }>;

export interface View {
  readonly declarations: { readonly [name: string]: JsonObject };
  readonly operations: { readonly [request: string]: JsonObject };
}

export function viewOf(schema: Schema): View {
  const names = new Map(schema.declarations.map(({ id, name }) => [id, name]));
  const named = (value: unknown): JsonObject =>
    JSON.parse(
      JSON.stringify(value, (key, it: unknown) =>
        typeof it === "string" && (key === "id" || key === "request")
          ? (names.get(it) ?? it)
          : it,
      ),
    ) as JsonObject;
  return {
    declarations: Object.fromEntries(
      schema.declarations.map((it) => {
        const { derived: _, ...declaration } = named(it);
        return [it.name, declaration];
      }),
    ),
    operations: Object.fromEntries(
      schema.operations.map((it) => {
        const operation = named(it);
        return [String(operation["request"]), operation];
      }),
    ),
  };
}

/** What a node of a view is, by what it holds. */
const nodes = {
  declaration: (it: JsonObject) => "properties" in it || "members" in it,
  property: (it: JsonObject) => "jsonName" in it,
  operation: (it: JsonObject) => "request" in it,
  route: (it: JsonObject) => "path" in it,
  type: (it: JsonObject) =>
    "kind" in it && !("properties" in it) && !("members" in it),
  member: (it: JsonObject) => "json" in it && "value" in it,
} as const satisfies Readonly<Record<string, (it: JsonObject) => boolean>>;

export type NodeKind = keyof typeof nodes;

/** Changes each node of a kind, inner ones first; `undefined` takes one out of a list. */
export function each(
  kind: NodeKind,
  change: (node: JsonObject) => Json,
): (view: View) => View {
  const walk = (value: Json): Json => {
    if (Array.isArray(value))
      return (value as readonly Json[])
        .map(walk)
        .filter((it) => it !== undefined);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(
      Object.entries(value as JsonObject).map(([key, it]) => [key, walk(it)]),
    );
    return nodes[kind](inner) ? change(inner) : inner;
  };
  return (view) => walk(view as unknown as JsonObject) as unknown as View;
}

/** Takes keys away. */
export function without(
  ...keys: readonly string[]
): (node: JsonObject) => JsonObject {
  return (node) =>
    Object.fromEntries(
      Object.entries(node).filter(([key]) => !keys.includes(key)),
    );
}

/** Where two views differ, a line a place: `CallInfo.properties.2.type.scalar: "int" is "anyNumber"`. */
export function differences(
  expected: Json,
  actual: Json,
  path = "",
): readonly string[] {
  if (isBranch(expected) && isBranch(actual))
    return [
      ...new Set([...Object.keys(expected), ...Object.keys(actual)]),
    ].flatMap((key) =>
      differences(
        expected[key],
        actual[key],
        path === "" ? key : `${path}.${key}`,
      ),
    );
  return expected === actual
    ? []
    : [`${path}: ${short(expected)} is ${short(actual)}`];
}

/** An object, or a list by its positions. */
function isBranch(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function short(value: Json): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
