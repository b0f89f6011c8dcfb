/** Which classes may stand in the place of another: all that derive from it, directly or not. */
import type { Declaration } from "../schema/schema.js";
export declare function withDerived(declarations: readonly Declaration[]): readonly Declaration[];
