/** Declarations with what samples, optionality policy and cycles add to them. */
import type { DraftDeclaration, DraftOverride } from "../parse/draft.js";
import type { Declaration, Operation, TypeId } from "../schema/schema.js";
import { type OptionalPolicy } from "./optionality.js";
import type { Evidence } from "./sample-evidence.js";
/** What there is to know beside the declarations. */
interface Facts {
    /** What inputs and user say. */
    readonly drafts: ReadonlyMap<TypeId, DraftDeclaration>;
    readonly overrides: ReadonlyMap<TypeId, DraftOverride>;
    readonly evidence: Evidence;
    readonly operations: readonly Operation[];
    readonly optional: OptionalPolicy;
}
/** @param declarations Bases before what derives from them. */
export declare function complete(declarations: readonly Declaration[], facts: Facts): readonly Declaration[];
export {};
