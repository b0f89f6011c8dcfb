export interface Witnesses {
    /** By absolute path; null where there is no file. */
    readonly hashes: Readonly<Record<string, string | null>>;
    /** By folder or pattern, the files that it led to. */
    readonly found: Readonly<Record<string, readonly string[]>>;
}
export declare function together(all: readonly Witnesses[]): Witnesses;
/** That these files are as they are now, there or not. */
export declare function witnessesOf(files: readonly string[]): Witnesses;
/** Where a configuration is, or could be, and what it says. */
export declare function witnessesOfConfig(config?: string | false): Witnesses;
/** Undefined for what no hash can tell: a URL, standard input. */
export declare function witnessesOfInputs(inputs: readonly string[]): Promise<Witnesses | undefined>;
/** Whether all is as it was. */
export declare function stillHolds({ hashes, found, }: Witnesses): Promise<boolean>;
/** Where a link leads counts as well. */
export declare function hashOfText(file: string, text: string | Uint8Array): string;
export declare function sha1(...parts: readonly (string | Uint8Array)[]): string;
