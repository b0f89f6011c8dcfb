import { type ConfigFlags } from "./configured.js";
/** What commander makes of the command line. */
export interface DiffFlags extends ConfigFlags {
    readonly json?: boolean;
    readonly markdown?: boolean;
}
/** Returns the exit code. */
export declare function runDiff(old: string, now: string, flags: DiffFlags): Promise<number>;
