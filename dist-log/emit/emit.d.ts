import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Schema } from "../schema/schema.js";
import type { EmitOptions, OutputFile } from "./emitter.js";
export interface EmitRequest extends EmitOptions {
    /** Emitters by name, and `schema`. */
    readonly emit: readonly string[];
    /** First lines of every file, without the comment's slashes. */
    readonly header: readonly string[];
}
export declare function emit(schema: Schema, { emit: names, header, ...options }: EmitRequest): Promise<Outcome<readonly OutputFile[]>>;
