/** What may stand in the place of a class or interface, as one type: its member's union. */
import type { ClassDeclaration, Schema, TypeId } from "../schema/schema.js";
/** `AnyShape`: a `Shape`, or a `Circle` with `__type: "Zoo.Circle"`. */
export interface Union {
    readonly name: string;
    readonly derived: readonly ClassDeclaration[];
    /** A struct, of which servers may write .NET's `ToString()` text. */
    readonly text?: true;
}
/** By the class or interface, of those values that are not of it alone. */
export declare function unionsOf(schema: Schema, requests: ReadonlySet<TypeId>): ReadonlyMap<TypeId, Union>;
