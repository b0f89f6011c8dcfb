/**
 * Nested types: their names are only the inner ones, and the outer ones show in the lists of inner
 * types that others have.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { DraftDeclaration } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** A declaration, and the metadata it was read from. */
export interface Described {
    readonly declaration: DraftDeclaration;
    readonly json: JsonObject;
}
export declare function withOuterNames(described: readonly Described[]): Outcome<readonly DraftDeclaration[]>;
