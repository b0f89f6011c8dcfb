/** Findings → diagnostics. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Finding } from "./finding.js";
import type { Wire } from "./samples.js";
export declare function diagnosticOf(finding: Finding, wire: Wire, type: string): Diagnostic;
