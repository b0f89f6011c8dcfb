import type { DraftOperation } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
export declare function operationsOf(metadata: JsonObject, isDeclared: (name: string) => boolean): readonly DraftOperation[];
