/**
 * The type that an XML sample's root stands for, by its contract name: `ArrayOfCall`,
 * `PageOfCallXXC97Dix`, `ArrayOfKeyValueOfstringint`, `dateTime` (docs/datacontract.md, "Names").
 */
import type { SampleElement } from "../parse/draft.js";
import type { Declaration, TypeRef } from "../schema/schema.js";
type Name = Pick<SampleElement, "name" | "namespace">;
/** Finds types by contract names. */
export interface Roots {
    /** Undefined where the name says nothing of a declared type. */
    typeOf(root: Name): TypeRef | undefined;
}
export declare function createRoots(declarations: Iterable<Declaration>): Roots;
export {};
