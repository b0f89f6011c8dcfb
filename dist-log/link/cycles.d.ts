/** A class that is its own base is no class: where a chain of bases comes back, it is cut. */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { Declaration, TypeId } from "../schema/schema.js";
import type { Place } from "../source/source-text.js";
/** @param placeOf Where a declaration stands. */
export declare function cutCycles(declarations: readonly Declaration[], placeOf: (id: TypeId) => Place | undefined): Outcome<readonly Declaration[]>;
