import { type HtmlElement } from "./html-tree.js";
import type { Found, PageTable } from "./page.js";
import type { Row } from "./page-rows.js";
import type { Place, SourceText } from "./source-text.js";
export interface HtmlTable {
    readonly at: Place;
    readonly caption?: Found<string>;
    readonly rows: readonly Row[];
}
/** A row belongs to the innermost table: a page may be laid out in one. */
export declare function htmlTables(elements: readonly HtmlElement[], source: SourceText): readonly HtmlTable[];
/** Undefined for a table that describes no type. */
export declare function tableOf({ at, caption, rows, }: HtmlTable): PageTable | undefined;
