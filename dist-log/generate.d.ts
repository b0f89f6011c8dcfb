/** The pipeline: inputs → files, in memory. Only `load` touches the outside. */
import { type Diagnostic, type Outcome } from "./diagnostics/diagnostic.js";
import type { OutputFile } from "./emit/emitter.js";
import { type Linked } from "./link/link.js";
import type { Options } from "./options.js";
import type { Draft } from "./parse/draft.js";
import type { Schema } from "./schema/schema.js";
import type { SourceText } from "./source/source-text.js";
/** What inputs say, as one schema. */
export interface LoadedSchema {
    /** What was read, for the places that diagnostics name. */
    readonly sources: readonly SourceText[];
    /** What each input says on its own. */
    readonly drafts: readonly Draft[];
    readonly schema: Schema;
    /** Where an input declares a type. */
    readonly placeOf: Linked["placeOf"];
    /** The samples of pages whose type is known. */
    readonly samples: Linked["samples"];
    readonly diagnostics: readonly Diagnostic[];
}
/** What a run gives, before anything is written. */
export interface Generated {
    /** What was read, for the places that diagnostics name. */
    readonly sources: readonly SourceText[];
    readonly schema: Schema;
    /** Empty where an error forbids to write anything. */
    readonly files: readonly OutputFile[];
    readonly diagnostics: readonly Diagnostic[];
}
/** The whole pipeline but for writing. Inputs that are wrong give diagnostics; nothing is thrown. */
export declare function generate(options: Options): Promise<Generated>;
/** The pipeline from the schema on. */
export declare function generateFrom(loaded: LoadedSchema, options: Options): Promise<Generated>;
/** The pipeline up to the schema. */
export declare function loadSchema(options: Options): Promise<LoadedSchema>;
/** The same, of what has been loaded. */
export declare function schemaOfSources(sources: Outcome<readonly SourceText[]>, options: Options): Promise<LoadedSchema>;
