/** Files that may hold a description, in the folder and below; names that start with a dot are skipped. */
export declare function filesOfFolder(folder: string, deep?: number): Promise<readonly string[]>;
/** Searched from the folder that stands before the pattern: `../api/*.ts` is `*.ts` in `../api/`. */
export declare function filesOfGlob(input: string, separator?: string): Promise<readonly string[]>;
