type JsonSchema = Readonly<Record<string, unknown>>;
export declare function configSchema(): JsonSchema;
export {};
