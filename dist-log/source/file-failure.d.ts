/** Why a file cannot be read or written. */
/** Whether there is no such file or folder. */
export declare function isMissing(error: unknown): boolean;
/** In words that need no knowledge of system calls. */
export declare function reasonOf(error: unknown): string;
