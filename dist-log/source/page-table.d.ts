/**
 * The tables of the Metadata tab, by their captions, headings and cells.
 *
 * Source: ServiceStack's BaseMetadataHandler.cs.
 */
import type { EnumRow, Found, MemberRow } from "./page.js";
export interface Caption {
    readonly kind: "members" | "enum";
    /** The type's name. */
    readonly type?: Found<string>;
}
/** `PageResult<T> Parameters:`, `Color Enum:`, and `Parameters:` of version 4.0.24. */
export declare function captionOf({ value, at }: Found<string>): Caption | undefined;
/** What a column holds, by its heading. */
export type Column = "name" | "parameter" | "type" | "required" | "value" | "description";
/** The column without a heading, or behind all headings, is the description's: where an enum has values. */
export type Columns = readonly (Column | undefined)[];
/** Undefined where the row holds no headings. */
export declare function columnsOf(cells: readonly string[]): Columns | undefined;
/** An enum whose values are 0, 1, 2, … has no headings. */
export declare const enumColumns: Columns;
type Cells = readonly Found<string>[];
export declare function memberRowOf(cells: Cells, columns: Columns): MemberRow | undefined;
export declare function enumRowOf(cells: Cells, columns: Columns): EnumRow | undefined;
export {};
