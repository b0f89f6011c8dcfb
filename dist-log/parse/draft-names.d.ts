import type { DraftDeclaration, DraftName, DraftOperation, DraftOverride } from "./draft.js";
/** Every name of a type that a declaration, an operation or an override mentions. */
export declare function namesIn(draft: DraftDeclaration | DraftOperation | DraftOverride): readonly DraftName[];
