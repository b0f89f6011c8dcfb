/**
 * The user's overrides → a draft, each fact with its place in the configuration. They say what no
 * input can: attributes of assemblies, `[KnownType]`, private members, the order of an enum.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import { type Region, type SourceText } from "../source/source-text.js";
import type { Draft } from "./draft.js";
import { type Overrides } from "./overrides-shape.js";
/** Overrides as text, which may be part of a configuration. */
export interface OverridesText {
    readonly source: SourceText;
    /** Where the text has the overrides' value. */
    readonly region: Region;
}
/** What diagnostics call overrides that are a value. */
export declare const overridesAsValue = "<overrides>";
/** Overrides that are a value have no file; what is wrong with them is shown in their JSON. */
export declare function overridesText(overrides: Overrides): OverridesText;
/** What has another shape is reported, and nothing of it is in the draft. */
export declare function parseOverrides({ source, region, }: OverridesText): Outcome<Draft>;
