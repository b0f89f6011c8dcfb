/** What the members of a JSON object hold; undefined or empty where they hold something else. */
import type { Fact } from "./draft.js";
import {
  memberOf,
  placeOf,
  type JsonNode,
  type JsonObject,
} from "./metadata-json.js";

export function fact<T>(value: T, node: JsonNode): Fact<T> {
  return { value, at: placeOf(node), by: "metadata" };
}

export function objectIn(
  json: JsonObject,
  name: string,
): JsonObject | undefined {
  const node = memberOf(json, name);
  return node?.kind === "object" ? node : undefined;
}

export function objectsIn(json: JsonObject, name: string): JsonObject[] {
  return itemsIn(json, name).filter((it) => it.kind === "object");
}

export function stringIn(
  json: JsonObject,
  name: string,
): Fact<string> | undefined {
  const node = memberOf(json, name);
  return node && stringOf(node);
}

/** What is no string leaves a gap: names and values of enums belong together by their position. */
export function stringsIn(
  json: JsonObject,
  name: string,
): (Fact<string> | undefined)[] {
  return itemsIn(json, name).map(stringOf);
}

export function numberIn(
  json: JsonObject,
  name: string,
): Fact<number> | undefined {
  const node = memberOf(json, name);
  return node?.kind === "scalar" && typeof node.value === "number"
    ? fact(node.value, node)
    : undefined;
}

export function booleanIn(
  json: JsonObject,
  name: string,
): Fact<boolean> | undefined {
  const node = memberOf(json, name);
  return node?.kind === "scalar" && typeof node.value === "boolean"
    ? fact(node.value, node)
    : undefined;
}

/** The server leaves `false` out. */
export function trueIn(json: JsonObject, name: string): Fact<true> | undefined {
  const found = booleanIn(json, name);
  return found?.value ? { ...found, value: true } : undefined;
}

function itemsIn(json: JsonObject, name: string): readonly JsonNode[] {
  const node = memberOf(json, name);
  return node?.kind === "array" ? node.items : [];
}

function stringOf(node: JsonNode): Fact<string> | undefined {
  return node.kind === "scalar" && typeof node.value === "string"
    ? fact(node.value, node)
    : undefined;
}
