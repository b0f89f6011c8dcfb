/**
 * JSON in which every value knows its place, as JSON.parse's does not. It is read without a call
 * for each level, so no depth of nesting exhausts the stack.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import { type Excerpt, type Place, type Region } from "../source/source-text.js";
export type JsonNode = JsonScalar | JsonArray | JsonObject;
/** Places are made when asked for: most values need none, and there are very many. */
interface JsonBase extends Region {
    readonly source: Excerpt;
}
export declare function placeOf({ source, start, end }: JsonNode): Place;
export interface JsonScalar extends JsonBase {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
}
export interface JsonArray extends JsonBase {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}
/** Names and values by position: a map for each of so many small objects costs more than it saves. */
export interface JsonObject extends JsonBase {
    readonly kind: "object";
    /** As the reader was told to give them: `parseJson` in camelCase, `readJson` as they are written. */
    readonly names: readonly string[];
    /** Where each name begins. */
    readonly nameStarts: readonly number[];
    readonly values: readonly JsonNode[];
}
/** Of several members of one name the last counts, as it does to JSON.parse. */
export declare function memberOf(json: JsonObject, name: string): JsonNode | undefined;
/** The value as JSON.parse gives it; who has checked its shape knows the type. */
export declare function valueOf<T>({ source, start, end }: JsonNode): T;
/** Where the name of a member stands. */
export declare function placeOfName({ source, nameStarts }: JsonObject, position: number): Place;
export interface JsonDocument {
    readonly root: JsonNode;
    /** Every name of a member as it is written, and where it stands first. */
    readonly keys: ReadonlyMap<string, Place>;
}
/**
 * Metadata, whose names are in camelCase however the server writes them: `enumNames`, `EnumNames`,
 * `enum_names`. Undefined, and a diagnostic, where the text is not JSON.
 */
export declare function parseJson(input: Excerpt): Outcome<JsonDocument | undefined>;
/** What is no JSON, and where. */
export interface NotJson {
    readonly problem: string;
    readonly at: Place;
}
/** Any JSON. @param nameOf What a member is called, given how its name is written. */
export declare function readJson(input: Excerpt, nameOf?: (written: string) => string): JsonDocument | NotJson;
export {};
