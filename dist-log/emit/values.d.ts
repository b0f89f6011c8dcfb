import type { Schema } from "../schema/schema.js";
export interface ValueOptions {
    /** 64-bit integers: as JSON.parse has them, or exact. */
    readonly int64: "number" | "bigint";
    /** Decimals: as JSON.parse has them, or with all their digits. */
    readonly decimal: "number" | "string";
    /** DateTime and DateTimeOffset: with all that .NET says, or as JavaScript's. */
    readonly dates: "string" | "Date";
    readonly bytes: "base64" | "Uint8Array";
    /** Null items of lists and dictionaries stay null. */
    readonly nullItems: boolean;
}
export declare const defaultValues: ValueOptions;
/** The schema with the types that give the chosen values. */
export declare function withValues(schema: Schema, options: ValueOptions): Schema;
