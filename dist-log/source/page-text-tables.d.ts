/** The tables of the Metadata tab, in a page's text. */
import { type Line } from "./lines.js";
import type { PageTable } from "./page.js";
import type { Excerpt } from "./source-text.js";
/** The line of the first table's caption or headings; -1 where there is no table. */
export declare function findTables(text: Excerpt, lines: readonly Line[]): number;
export declare function tablesIn(text: Excerpt, lines: readonly Line[]): readonly PageTable[];
