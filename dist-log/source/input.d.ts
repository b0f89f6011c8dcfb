/** What an input is by its spelling alone. */
/** `C:\dtos.ts` is none. */
export declare function isUrl(input: string): boolean;
export declare function isGlob(input: string): boolean;
/** Parentheses alone make no glob: browsers save `page (1).txt`. */
export declare function globStart(input: string): number;
/** `localhost:5001` is how browsers show an address; undefined where a file is more likely. */
export declare function urlMeant(input: string): string | undefined;
