/** Source texts → what each of them holds: a listing, or a page with code, tables, samples and routes. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Page } from "./page.js";
import { type Excerpt, type SourceText } from "./source-text.js";
export type Extract = {
    readonly kind: "page";
    readonly source: SourceText;
    readonly page: Page;
}
/** A TypeScript listing. */
 | {
    readonly kind: "listing";
    readonly source: SourceText;
    readonly listing: Excerpt;
} | {
    readonly kind: "csharp";
    readonly source: SourceText;
    readonly code: Excerpt;
}
/** JSON. */
 | {
    readonly kind: "metadata";
    readonly source: SourceText;
    readonly text: Excerpt;
};
export declare function extract(sources: readonly SourceText[]): Promise<Outcome<readonly Extract[]>>;
