/**
 * Rows of the Metadata tab whose cells a copy has glued together:
 * `AccountIdsqueryList<string>NoThe account IDs`. Only what can be read in one way is read.
 */
import type { Found } from "./page.js";
/** The cells of a row of members: name, parameter, type, required, description. */
export interface GluedRow {
    readonly name: string;
    readonly parameter: string;
    /** Absent where it may end in several places. */
    readonly type?: string;
    readonly required?: string;
    readonly description?: string;
}
/** A row of two cells at least: one that is not read is no line of a description. */
export declare function looksGlued(text: string): boolean;
/** Undefined where it may be read in several ways. `shown` are the types that have a table. */
export declare function splitGlued(text: string, shown: ReadonlySet<string>): GluedRow | undefined;
/** The cells of an enum's row with a value; undefined where the name may end in a digit. */
export declare function splitGluedEnum(text: string): readonly [name: string, value: string] | undefined;
/** Cells that are not there say nothing. */
export declare function cellsOfGlued({ name, parameter, type, required, description }: GluedRow, at: Found<string>["at"]): readonly Found<string>[];
