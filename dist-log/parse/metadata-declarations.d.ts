/** All types of the metadata → declarations, each of them once. */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { DraftDeclaration } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** `types` has what requests and responses refer to, and in some versions those themselves. */
export declare function declarationsOf(metadata: JsonObject): Outcome<readonly DraftDeclaration[]>;
