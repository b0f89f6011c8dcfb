/** Which classes are only ever sent. */
import type { Declaration, Operation, TypeId } from "../schema/schema.js";
/** Requests, and classes that are only ever the base of requests. */
export declare function requestOnlyIds(declarations: readonly Declaration[], operations: readonly Operation[]): ReadonlySet<TypeId>;
