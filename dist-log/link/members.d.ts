/**
 * Which members of two declarations are one. Inputs write a member as .NET names it or as JSON does:
 * `[DataMember(Name = "Total")] Amount` is `Amount` in C# and `Total` in a listing.
 */
import type { DraftDeclaration, DraftEnumMember, DraftProperty } from "../parse/draft.js";
/** The members of `second` that `first` has too, by those of `first`. */
export declare function sharedMembers(first: readonly DraftProperty[], second: readonly DraftProperty[]): ReadonlyMap<DraftProperty, DraftProperty>;
/** Some listings name a member as it is on the wire: `next-day` for `NextDay`. */
export declare function sharedEnumMembers(first: readonly DraftEnumMember[], second: readonly DraftEnumMember[]): ReadonlyMap<DraftEnumMember, DraftEnumMember>;
/**
 * Whether two declarations of one name are one type: one has all members of the other. Inputs may
 * leave members out; two types of one name in two .NET namespaces have others.
 */
export declare function isSameType(first: DraftDeclaration, second: DraftDeclaration): boolean;
