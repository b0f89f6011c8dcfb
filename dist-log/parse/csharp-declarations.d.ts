import { type Lead, type Scan } from "./csharp-scan.js";
import type { Token } from "./csharp-tokens.js";
import type { Fact } from "./draft.js";
/** What a declaration stands in. */
export interface Scope {
    readonly namespace?: Fact<string>;
    /** Enclosing types, outermost first. */
    readonly outer: readonly Token[];
    /** How many namespaces and types are around. */
    readonly depth: number;
}
/** No DTO is nested as deep; text made to exhaust the stack is. */
export declare const deepest = 64;
/** False where no type begins. */
export declare function scanType(scan: Scan, lead: Lead, scope: Scope): boolean;
