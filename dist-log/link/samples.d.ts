/**
 * What the samples of pages tell: samples hold an instance of the response (and of the request,
 * where it has a body) with every member at its type's zero value. The pages of one operation in
 * several formats add up.
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ValueSample, XmlSample } from "../parse/draft.js";
import type { Declaration, TypeId, TypeRef } from "../schema/schema.js";
import { type Evidence } from "./sample-evidence.js";
/** A sample, and the type of its root. */
export interface TypedSample {
    readonly sample: XmlSample | ValueSample;
    readonly type: TypeRef;
}
export interface ReadSamples {
    readonly evidence: Evidence;
    /** With the bases that the samples show. */
    readonly declarations: readonly Declaration[];
    readonly diagnostics: readonly Diagnostic[];
}
/** @param baseless Classes of whose bases no input can tell. */
export declare function readSamples(samples: readonly TypedSample[], declarations: readonly Declaration[], baseless: ReadonlySet<TypeId>): ReadSamples;
