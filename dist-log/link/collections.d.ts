/** A class that derives from a collection is a collection of the same items. */
import type { Declaration } from "../schema/schema.js";
/** `class Sorted : ItemList`: to both wires it is a list of items, and its own members vanish. */
export declare function inheritCollections(declarations: readonly Declaration[]): readonly Declaration[];
