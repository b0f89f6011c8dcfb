/**
 * JSV, ServiceStack's text format: JSON with the quoting of CSV. A page prints it over several lines;
 * every scalar is text.
 *
 * Source: ServiceStack.Text's JsvTypeSerializer.cs and JsvFormatter.cs.
 */
import type { SampleValue } from "./draft.js";
export declare class JsvError extends Error {
    readonly offset: number;
    constructor(message: string, offset: number);
}
/** Throws a JsvError for text that is cut off or damaged. */
export declare function parseJsv(text: string): SampleValue;
