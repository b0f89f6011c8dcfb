/** The samples that can be run, wherever they stand. */
import type { LoadedSchema } from "../generate.js";
import type { TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { Excerpt } from "../source/source-text.js";
export type Wire = "JSON" | "XML";
export interface VerifiableSample {
    readonly wire: Wire;
    /** Of its root. */
    readonly type: TypeRef;
    readonly body: Excerpt;
    /** Samples of one object, on the two wires, have the same. */
    readonly object: string;
}
/** JSV is no wire that is generated, and SOAP's envelope no DTO. */
export declare function samplesOnPages({ schema, samples, }: Pick<LoadedSchema, "schema" | "samples">): readonly VerifiableSample[];
/** As the output calls it: `CallInfo[]`. */
export declare function nameOfType(type: TypeRef, declarations: DeclarationsById): string;
