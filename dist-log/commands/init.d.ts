/** What commander makes of the command line. */
export interface InitFlags {
    readonly out?: string;
    readonly force?: boolean;
}
/** Returns the exit code. */
export declare function runInit(given: readonly string[], { out, force }: InitFlags): Promise<number>;
