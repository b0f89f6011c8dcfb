/** The flags of the command line, in groups that several commands take. */
import type { Command } from "commander";
/** One flag, as its help shows it. */
export interface Flag {
    /** In commander's notation: `-o, --out <dir>`. */
    readonly flags: string;
    readonly description: string;
    /** It may be given more than once, and its values add up. */
    readonly repeated?: true;
}
/** Where the options are that the command line does not give. */
export declare const configFlags: readonly Flag[];
/** How URLs are asked. */
export declare const requestFlags: readonly Flag[];
/** What of the inputs is meant. */
export declare const selectionFlags: readonly Flag[];
/** Where the output goes, and which files it has. */
export declare const outputFlags: readonly Flag[];
/** What the values of members are, and what the server's wires look like. */
export declare const valueFlags: readonly Flag[];
/** What counts as an error. */
export declare const severityFlags: readonly Flag[];
export declare const jsonFlag: Flag;
/** Adds the flags in that order. */
export declare function withFlags(command: Command, flags: readonly Flag[]): Command;
