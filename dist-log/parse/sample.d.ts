import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { XmlError } from "../runtime/xml.js";
import type { PageSample } from "../source/page.js";
import type { Excerpt } from "../source/source-text.js";
import type { Sample, SampleElement } from "./draft.js";
/** Undefined where there is no body, or one that says nothing. */
export declare function parseSample({ role, at, format, body, }: PageSample): Sample | Diagnostic | undefined;
/** An XML document as its elements. */
export declare function parseXml(body: Excerpt): SampleElement | Diagnostic;
/** The message ends in line and column of the body; the diagnostic has those of the input. */
export declare function problemOf({ message }: XmlError): string;
/** Where the error is, in the text that was read. */
export declare function offsetOf({ line, column }: XmlError, text: string): number;
