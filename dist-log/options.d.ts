import type { Options, PartialOptions } from "./option-types.js";
export type { Options, PartialOptions } from "./option-types.js";
/** A wrong option; the message says what is right. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** @throws UsageError where an option has no such value. */
export declare function resolveOptions(given: PartialOptions): Options;
