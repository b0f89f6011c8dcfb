/** What kept an answer away → what to tell, and whether another attempt may better it. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Again } from "./retry.js";
export interface Failure {
    readonly diagnostic: Diagnostic;
    readonly again?: Again;
}
/** What there is to say about a request that failed. */
interface Failed {
    /** As it may be shown. */
    readonly url: string;
    readonly host: string;
    readonly seconds: number;
    readonly code: string;
}
/**
 * Of what `fetch` throws: before an answer, or while its body is read. Its messages are never
 * repeated, for they may quote what is secret.
 */
export declare function failureOf(error: unknown, request: Omit<Failed, "code">): Failure;
export {};
