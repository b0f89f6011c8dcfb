/**
 * What a parser cannot read is taken out of a listing, so that the rest of it is still read: injected
 * code of another language, a line that was lost when the text was copied.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
/** Text that a parser can read; what it keeps stands where it stood. */
export declare function repairListing(listing: Excerpt, masked: string): Outcome<string>;
