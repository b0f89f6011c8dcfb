import type { Draft, DraftDeclaration } from "../parse/draft.js";
/** What the inputs declare, with the built-in types they mention in place of their own copies. */
export declare function withBuiltins(drafts: readonly Draft[]): readonly DraftDeclaration[];
