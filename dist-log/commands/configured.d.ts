import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type Options } from "../options.js";
import type { SourceText } from "../source/source-text.js";
import { type OptionFlags } from "./given-options.js";
/** Flags that say where the configuration is, and what of it is meant. */
export interface ConfigFlags extends OptionFlags {
    /** False for `--no-config`. */
    readonly config?: string | false;
    readonly target?: readonly string[];
}
export interface Target {
    /** Absent where the configuration, or the command line alone, is about one output. */
    readonly name?: string;
    readonly options: Options;
}
export interface Configured {
    /** The file of the configuration, where there is one. */
    readonly file?: string;
    /** For the places of diagnostics. */
    readonly sources: readonly SourceText[];
    /** Empty where the configuration has errors. */
    readonly targets: readonly Target[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Inputs of the command line stand for a target of their own, to which the top level of the
 * configuration applies, unless `--target` names the one that they are for.
 *
 * @throws UsageError where a flag is wrong.
 */
export declare function optionsFrom(inputs: readonly string[], flags: ConfigFlags): Promise<Configured>;
