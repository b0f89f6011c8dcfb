import { type Witnesses } from "./witnesses.js";
/** The command line, as far as it matters here. */
export interface RunFlags {
    readonly out?: unknown;
    readonly check?: boolean;
    readonly json?: boolean;
}
export interface LastRun {
    readonly witnesses: Witnesses;
    /** What it said to people, line by line. */
    readonly told: readonly string[];
    /** What it says to programs, where it is not about `--check`. */
    readonly report: {
        readonly targets: readonly object[];
        readonly [fact: string]: unknown;
    };
}
/** Whether nothing is to do, which then has been said; the exit code is 0. */
export declare function saidUpToDate(inputs: readonly string[], flags: RunFlags): Promise<boolean>;
/** A record is a help, and never a reason to fail. */
export declare function keepRecord(inputs: readonly string[], flags: RunFlags, run: LastRun): void;
