import type { DraftServer } from "./draft.js";
import type { JsonDocument, JsonObject } from "./metadata-json.js";
/** Undefined where nothing is said. */
export declare function serverOf(document: JsonDocument, root: JsonObject): DraftServer | undefined;
