/**
 * .NET's collections as base classes: `class Tags : List<string>` is itself a list.
 *
 * A class that derives from `HashSet<T>` is a list to DataContract XML like any other; what is
 * special about sets holds for the interface `ISet<T>`, which is no base class.
 */
import type { DraftList, DraftMap, DraftType, Fact } from "./draft.js";
/** Undefined where the base is no collection of .NET's. */
export declare function collectionOf({ value: base, at, by, }: Fact<DraftType>): Fact<DraftList | DraftMap> | undefined;
