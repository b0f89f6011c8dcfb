/**
 * Bases by samples. A table of the Metadata tab shows a class's own members and a table for its base,
 * but not which of the tables that is; the sample has the members of both.
 */
import type { Draft, DraftDeclaration } from "../parse/draft.js";
import type { Declaration, TypeId } from "../schema/schema.js";
import type { Evidence } from "./sample-evidence.js";
/** Classes of which only tables tell: whether they have a base, no input says. */
export declare function baselessIds(drafts: readonly Draft[], merged: ReadonlyMap<TypeId, DraftDeclaration>): ReadonlySet<TypeId>;
/**
 * One base for each class whose samples have members of another class's table; undefined where there
 * is none.
 */
export declare function adoptBases(declarations: readonly Declaration[], evidence: Evidence, baseless: ReadonlySet<TypeId>): readonly Declaration[] | undefined;
