/** What the members of a JSON object hold; undefined or empty where they hold something else. */
import type { Fact } from "./draft.js";
import { isObject } from "../schema/json-object.js";
import { placeWithin, type MetadataObject } from "./metadata-document.js";

/** What an object as a whole says. */
export function fact<T>(
  value: T,
  { document, members }: MetadataObject,
): Fact<T> {
  return { value, at: placeWithin(document, members), by: "metadata" };
}

/** What a member says. */
export function memberFact<T>(
  value: T,
  { document, members }: MetadataObject,
  name: string,
): Fact<T> {
  return { value, at: placeWithin(document, members, name), by: "metadata" };
}

export function objectIn(
  { document, members }: MetadataObject,
  name: string,
): MetadataObject | undefined {
  const value = members[name];
  return isObject(value) ? { document, members: value } : undefined;
}

export function objectsIn(
  json: MetadataObject,
  name: string,
): readonly MetadataObject[] {
  const { document } = json;
  const objects: MetadataObject[] = [];
  for (const members of itemsIn(json, name))
    if (isObject(members)) objects.push({ document, members });
  return objects;
}

export function stringIn(
  json: MetadataObject,
  name: string,
): Fact<string> | undefined {
  const value = textIn(json, name);
  return value === undefined ? undefined : memberFact(value, json, name);
}

/** The string alone, where nobody asks for its place. */
export function textIn(
  { members }: MetadataObject,
  name: string,
): string | undefined {
  const value = members[name];
  return typeof value === "string" ? value : undefined;
}

/** What is no string leaves a gap: names and values of enums belong together by their position. */
export function stringsIn(
  json: MetadataObject,
  name: string,
): readonly (Fact<string> | undefined)[] {
  const items = itemsIn(json, name);
  const { document } = json;
  return items.map((value, index) =>
    typeof value === "string"
      ? { value, at: placeWithin(document, items, index), by: "metadata" }
      : undefined,
  );
}

export function numberIn(
  json: MetadataObject,
  name: string,
): Fact<number> | undefined {
  const value = json.members[name];
  return typeof value === "number" ? memberFact(value, json, name) : undefined;
}

export function booleanIn(
  json: MetadataObject,
  name: string,
): Fact<boolean> | undefined {
  const value = json.members[name];
  return typeof value === "boolean" ? memberFact(value, json, name) : undefined;
}

/** The server leaves `false` out. */
export function trueIn(
  json: MetadataObject,
  name: string,
): Fact<true> | undefined {
  return json.members[name] === true ? memberFact(true, json, name) : undefined;
}

function itemsIn(
  { members }: MetadataObject,
  name: string,
): readonly unknown[] {
  const value = members[name];
  return Array.isArray(value) ? value : none;
}

const none: readonly unknown[] = [];
