/** Two schemas → what changed, and what that breaks. */
import type { Schema } from "../schema/schema.js";
import type { Change } from "./change.js";
import { type DiffOptions } from "./fields.js";
import { type Verdicts } from "./verdicts.js";
/** What changed from one schema to another. */
export interface SchemaDiff {
    /** Types in the order of the new schema, those that are gone behind; then operations. */
    readonly changes: readonly Change[];
    /** Breaking where any change is. */
    readonly verdicts: Verdicts;
    readonly breaking: boolean;
}
/**
 * Compares two schemas, each made with the same options. Each change is judged for whoever reads
 * answers with code generated from the old schema, for whoever sends requests with it, and for the
 * two wires (docs/diff.md).
 */
export declare function diffSchemas(old: Schema, now: Schema, options?: DiffOptions): SchemaDiff;
