/** What several inputs say of one operation → one draft, fact by fact from the input that knows best. */
import type { DraftOperation } from "../parse/draft.js";
import type { Unresolved } from "./resolve.js";
import type { Scope } from "./scope.js";
/** An operation, and the drafts that told it. */
export interface MergedOperation {
    readonly merged: DraftOperation;
    readonly told: readonly DraftOperation[];
}
/** In the order of the inputs; what names no request stays by itself. */
export declare function mergeOperations(drafts: readonly DraftOperation[], scope: Scope, missing: (name: Unresolved) => unknown): readonly MergedOperation[];
