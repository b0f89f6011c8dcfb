import { type Diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import type { PartialOptions } from "../option-types.js";
import { type SourceText } from "../source/source-text.js";
/** Options that something says, and no others. */
export type ConfiguredOptions = Partial<PartialOptions>;
export interface ConfiguredTarget {
    readonly name: string;
    /** Its own, and beneath them those of the top level. */
    readonly options: ConfiguredOptions;
}
export interface Configuration {
    /** Those of the top level. */
    readonly options: ConfiguredOptions;
    /** Empty where the top level is the only target. */
    readonly targets: readonly ConfiguredTarget[];
}
/** The key of package.json. */
export declare const packageKey = "servicestack-codegen";
/** Nothing is taken from a file that is wrong in part. */
export declare function readConfig(source: SourceText): Outcome<Configuration>;
/** A configuration that is no text but a value, which code gave. */
export declare function readConfigValue(value: unknown, file: string): Outcome<Configuration>;
export declare function failed(...diagnostics: readonly Diagnostic[]): Outcome<Configuration>;
