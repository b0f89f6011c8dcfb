/** The built-in types: only those an input mentions reach the schema. */
import type { DraftDeclaration } from "../parse/draft.js";
export declare const builtins: readonly DraftDeclaration[];
