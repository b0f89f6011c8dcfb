/** All drafts as one: the same type from several inputs becomes one declaration. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Draft, DraftDeclaration, DraftOperation } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
/** Declarations by id, in the order of the inputs, and what is said of operations. */
export interface Merged {
    readonly declarations: ReadonlyMap<TypeId, DraftDeclaration>;
    /** What each input says of a type. */
    readonly told: ReadonlyMap<TypeId, readonly DraftDeclaration[]>;
    readonly operations: readonly DraftOperation[];
}
export declare function merge(drafts: readonly Draft[]): Outcome<Merged>;
