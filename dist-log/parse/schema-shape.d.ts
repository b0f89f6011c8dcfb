/** Undefined where the value is a schema. */
export declare function problemIn(value: unknown): string | undefined;
