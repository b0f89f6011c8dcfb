import { type ConfigFlags } from "./configured.js";
/** What commander makes of the command line. */
export interface VerifyFlags extends ConfigFlags {
    readonly sample?: readonly string[];
    readonly json?: boolean;
}
/** Returns the exit code. */
export declare function runVerify(inputs: readonly string[], flags: VerifyFlags): Promise<number>;
