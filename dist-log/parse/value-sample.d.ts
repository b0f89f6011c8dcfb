/** The body of a JSON or JSV sample → its value. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { SampleValue } from "./draft.js";
export type Parsed = {
    readonly value: SampleValue;
} | Diagnostic;
export declare function parseJsonSample(body: Excerpt): Parsed;
export declare function parseJsvSample(body: Excerpt): Parsed;
