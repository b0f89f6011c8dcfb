/**
 * Roles: which class is an operation's request, what it answers, and with which verb. A page does
 * not say so in its listing, so its heading, samples and routes have to.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { DraftOperation } from "../parse/draft.js";
import type { Operation, TypeId } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import type { Resolver } from "./resolve.js";
import type { TypedSample } from "./samples.js";
import type { Scope } from "./scope.js";
interface LinkedOperations {
    readonly operations: readonly Operation[];
    /** The samples whose root's type is known. */
    readonly samples: readonly TypedSample[];
}
export declare function linkOperations(drafts: readonly DraftOperation[], declarations: DeclarationsById, scope: Scope, resolver: Resolver, baseless: ReadonlySet<TypeId>): Outcome<LinkedOperations>;
export {};
