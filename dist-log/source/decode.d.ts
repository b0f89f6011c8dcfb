/**
 * Undefined where the bytes are no text. A byte order mark outweighs what was said about the
 * encoding, and is not part of the text, so that offsets count what an editor shows.
 */
export declare function decode(bytes: Uint8Array, encoding?: string): string | undefined;
