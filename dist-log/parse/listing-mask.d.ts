/**
 * Listings are often not valid TypeScript, and that is ServiceStack's normal output. What a parser
 * would stumble over is masked by text of the same length, so that every offset still holds and
 * names can be read from the original.
 */
export declare function maskListing(text: string): string;
/** White space of the same length; lines stay lines. */
export declare function blank(text: string): string;
