/** The user's overrides find the types they are about, and count before what inputs say of these. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Draft, DraftOverride, Fact } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
import type { Merged } from "./merge.js";
/** What inputs and user together say. */
export interface Overridden extends Merged {
    readonly overrides: ReadonlyMap<TypeId, DraftOverride>;
    /** Contract namespaces by .NET namespace, as assemblies map them. */
    readonly contractNamespaces: ReadonlyMap<string, Fact<string>>;
}
export declare function applyOverrides(merged: Merged, drafts: readonly Draft[]): Outcome<Overridden>;
