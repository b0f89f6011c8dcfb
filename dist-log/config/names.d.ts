/** What the file of a configuration may be called. */
export declare const configNames: readonly string[];
/** Such a file says what it does only when it runs. */
export declare function isCode(file: string): boolean;
