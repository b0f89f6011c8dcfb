/** stdout is output: one JSON value. */
export declare function printJson(report: object): void;
