/** The order of declarations, and which of them are recursive. */
import type { Declaration, TypeId } from "../schema/schema.js";
/** Bases stand before what derives from them; otherwise the order stays as it is. */
export declare function basesFirst(declarations: readonly Declaration[]): readonly Declaration[];
/**
 * The declarations whose values may contain values of the same declaration: those on a cycle of
 * references. Tarjan's strongly connected components, without recursion, since types may be chained
 * deeper than the stack.
 */
export declare function recursiveIds(declarations: readonly Declaration[]): ReadonlySet<TypeId>;
