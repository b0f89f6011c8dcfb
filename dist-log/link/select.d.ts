/**
 * `--include` and `--exclude`: a part of the schema that compiles on its own. What is included
 * brings along all it needs; what is excluded is missing where it was mentioned.
 *
 * Source: the forms are those of ServiceStack's IncludeTypes (docs.servicestack.net), where `Type`
 * alone brings nothing along and so may not compile.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
/** Names of types, `Namespace/*`, `Operation.*` and `{tag}`. */
export interface Selection {
    /** Empty for all there is. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}
export declare function select(schema: Schema, { include, exclude }: Selection): Outcome<Schema>;
