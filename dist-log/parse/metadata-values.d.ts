/** What the members of a JSON object hold; undefined or empty where they hold something else. */
import type { Fact } from "./draft.js";
import { type JsonNode, type JsonObject } from "./metadata-json.js";
export declare function fact<T>(value: T, node: JsonNode): Fact<T>;
export declare function objectIn(json: JsonObject, name: string): JsonObject | undefined;
export declare function objectsIn(json: JsonObject, name: string): JsonObject[];
export declare function stringIn(json: JsonObject, name: string): Fact<string> | undefined;
/** What is no string leaves a gap: names and values of enums belong together by their position. */
export declare function stringsIn(json: JsonObject, name: string): (Fact<string> | undefined)[];
export declare function numberIn(json: JsonObject, name: string): Fact<number> | undefined;
export declare function booleanIn(json: JsonObject, name: string): Fact<boolean> | undefined;
/** The server leaves `false` out. */
export declare function trueIn(json: JsonObject, name: string): Fact<true> | undefined;
