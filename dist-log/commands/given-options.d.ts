/** Flags → options. */
import type { ConfiguredOptions } from "../config/read.js";
/** As commander gives it: that of a flag that may be repeated is a list. */
export type FlagValue = string | boolean | readonly string[] | undefined;
/** By commander's name of the flag: `serverTimeZone` for `--server-time-zone`. */
export type OptionFlags = Readonly<Record<string, FlagValue>>;
/** What the command line says wins over the configuration; what it does not say is not there. */
export declare function givenOptions(inputs: readonly string[], flags: OptionFlags): ConfiguredOptions;
