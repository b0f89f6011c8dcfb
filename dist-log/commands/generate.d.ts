import { type ConfigFlags } from "./configured.js";
/** What commander makes of the command line. */
export interface GenerateFlags extends ConfigFlags {
    readonly check?: boolean;
    readonly force?: boolean;
    readonly json?: boolean;
}
/**
 * Returns the exit code.
 *
 * @param commands Names of commands, which a misspelt one is taken for an input beside.
 */
export declare function runGenerate(inputs: readonly string[], flags: GenerateFlags, commands?: readonly string[]): Promise<number>;
