import type { PartialOptions } from "./option-types.js";
import { type Shape } from "./parse/shapes.js";
export interface OptionRow {
    readonly shape: Shape;
    readonly description: string;
    /** Where it is not given. */
    readonly default?: unknown;
    /** In commander's notation, `-o, --out <dir>`; absent where only a configuration can say it. */
    readonly flags?: string;
    /** The flag may be given more than once, and its values add up. */
    readonly repeated?: true;
}
export type OptionName = keyof PartialOptions;
/** What is generated where nothing is said. */
export declare const defaultEmit: readonly string[];
export declare const defaultOut = "generated";
/** A row for each option: one that is missing here does not compile. */
export declare const optionRows: Readonly<Record<OptionName, OptionRow>>;
export declare const optionNames: readonly OptionName[];
/** `unknownKeys` as the command line has it: `--unknown-keys`. */
export declare function flagOf(name: OptionName): string;
