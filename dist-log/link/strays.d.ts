/** Members that samples show and no input lists: they are members nevertheless. */
import type { Property, TypeId } from "../schema/schema.js";
import type { Evidence, Stray } from "./sample-evidence.js";
interface StrayMember {
    /** Where it is shown first. */
    readonly stray: Stray;
    /** Absent for an element of a class that no input declares: a base's, in another namespace. */
    readonly property?: Property;
}
/** Those of one class, each once. */
export declare function strayMembers(id: TypeId, evidence: Evidence): readonly StrayMember[];
export {};
