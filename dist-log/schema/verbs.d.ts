import type { TypeId, Verb } from "./schema.js";
export declare const verbMarkers: Readonly<Record<string, Verb>>;
/** An interface of requests that says nothing of values. */
export declare function isMarker(id: TypeId): boolean;
export declare function isVerb(word: string): word is Verb;
