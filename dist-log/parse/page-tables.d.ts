/**
 * The tables of the Metadata tab → declarations. They name members and types as C# does, so they
 * know more of types than the page's TypeScript; bases, and which enums are flags, they do not know.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Found, Page } from "../source/page.js";
import type { DraftDeclaration } from "./draft.js";
/** @param operation The request's name. */
export declare function parseTables({ tables }: Page, operation: Found<string> | undefined): Outcome<readonly DraftDeclaration[]>;
