/**
 * What the inputs leave open and the output would need: one diagnostic a kind, with the input that
 * would tell. What any input or sample has told is no gap.
 *
 * A type that XML can only be read of is the XML emitter's to tell (`unknown-namespace`).
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Draft } from "../parse/draft.js";
import type { Schema } from "../schema/schema.js";
/** @param emitted What is generated: what does not need a fact does not miss it. */
export declare function reportGaps(schema: Schema, drafts: readonly Draft[], emitted: readonly string[]): Diagnostic[];
