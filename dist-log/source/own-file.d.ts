/** What this tool wrote itself. */
export declare function isOwnFile(text: string): boolean;
