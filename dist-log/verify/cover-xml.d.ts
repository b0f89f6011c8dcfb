/**
 * An XML sample against the value that was read of it, where nothing can be written: whether every
 * element of the sample has become something.
 */
import type { SampleElement } from "../parse/draft.js";
import type { Finding } from "./finding.js";
export declare function coverXml(sample: SampleElement, value: unknown): readonly Finding[];
