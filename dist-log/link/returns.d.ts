/** What an operation returns, as an interface of its request; and which built-in types that needs. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { Declaration, Operation, TypeId } from "../schema/schema.js";
/** Every request says what it returns, whichever input told. */
export declare function withReturns(declarations: readonly Declaration[], operations: readonly Operation[]): readonly Declaration[];
/** Of the built-in types only those that something mentions are declared. */
export declare function withoutUnusedBuiltins(declarations: readonly Declaration[], drafts: ReadonlyMap<TypeId, DraftDeclaration>): readonly Declaration[];
