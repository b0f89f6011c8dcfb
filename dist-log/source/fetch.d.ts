import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type Clock } from "./retry.js";
export interface FetchOptions {
    /** Sent with every request; credentials, most likely. */
    readonly headers: Readonly<Record<string, string>>;
    /** Seconds a request may take, its body included. */
    readonly timeout: number;
    readonly clock?: Clock;
}
/** A successful answer. */
export interface Answer {
    /** What answered, which after redirects is not what was asked. */
    readonly url: URL;
    readonly contentType: string;
    readonly text: string;
}
/**
 * Redirects are followed by hand, because `fetch` would take headers such as `X-Api-Key` along to
 * another origin.
 */
export declare function fetchText(address: URL, accept: string, { headers, timeout, clock }: FetchOptions): Promise<Answer | Diagnostic>;
