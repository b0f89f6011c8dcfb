/** What an operation page says around its code → a draft of the operation, and of the types in its tables. */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Page } from "../source/page.js";
import type { DraftDeclaration, DraftOperation } from "./draft.js";
export interface PageDraft {
    readonly operation: DraftOperation;
    /** Of the Metadata tab, where it was open. */
    readonly declarations: readonly DraftDeclaration[];
}
/** All but the page's code, which is parsed as a listing of its language. */
export declare function parsePage(page: Page): Outcome<PageDraft>;
