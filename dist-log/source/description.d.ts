/** The descriptions a server has, and how to tell that an answer is the one that was asked for. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type Answer, type FetchOptions } from "./fetch.js";
/** What an address is expected to answer with. */
export interface Description {
    /** Metadata is HTML for whoever does not ask for JSON. */
    readonly accept: string;
    /** Undefined where the answer may be what was asked for. */
    readonly refuse: (answer: Answer) => Diagnostic | undefined;
}
/** Names are as the server writes its JSON: `types`, `Types`. */
export declare const metadata: Description;
export declare const appMetadata: Description;
export declare const listing: Description;
/** HTML is what a page should be, unless it asks for a password. */
export declare const page: Description;
/** Of any kind, such as a listing that someone keeps elsewhere. */
export declare const file: Description;
/** A JSON file; which one is for the parser to say. */
export declare const jsonFile: Description;
export declare function fetchDescription(address: URL, { accept, refuse }: Description, options: FetchOptions): Promise<Answer | Diagnostic>;
