import type { PartialOptions } from "../option-types.js";
import type { Overrides } from "../parse/overrides-shape.js";
import { type Shape } from "../parse/shapes.js";
/** Options as a file says them. Paths are relative to the file. */
export interface ConfigOptions extends Partial<Omit<PartialOptions, "overrides">> {
    readonly overrides?: Overrides;
}
/** One of several outputs. What it does not say, the top level says. */
export interface ConfigTarget extends ConfigOptions {
    /** For `--target` and messages; the output folder unless given. */
    readonly name?: string;
}
/** What a configuration holds: the options of one output, or of several. */
export interface Config extends ConfigOptions {
    readonly targets?: readonly ConfigTarget[];
}
/** What a configuration in JavaScript or TypeScript may export. */
export type ConfigExport = Config | Promise<Config> | (() => Config | Promise<Config>);
export declare const configShape: Shape;
