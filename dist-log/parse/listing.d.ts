import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft } from "./draft.js";
export declare function parseListing(listing: Excerpt): Outcome<Draft>;
