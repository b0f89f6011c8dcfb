import { type Outcome } from "../diagnostics/diagnostic.js";
/**
 * The first folder that has one, from this one upwards to the root of the file system. One folder
 * has only one: which of two is meant, nobody could tell.
 */
export declare function findConfig(start?: string): Promise<Outcome<string | undefined>>;
/** Names of the files in a folder that hold one. */
export declare function configsIn(folder: string): Promise<readonly string[]>;
