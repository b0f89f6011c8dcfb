/**
 * Closed classes: each class, and each instantiation of a generic class that the schema reaches.
 * XML needs them closed, since a contract's name holds its arguments' names.
 */
import { type Outcome } from "../diagnostics/diagnostic.js";
import type { ClassDeclaration, ListType, MapType, Property, ReferenceType, Schema, TypeRef } from "../schema/schema.js";
import type { PlaceOf } from "./emitter.js";
import type { SchemaIndex } from "./types.js";
export interface ClosedProperty extends Property {
    /** Declared as `T`: whether it may be missing does not show there. */
    readonly isArgument?: true;
}
export interface ClosedClass {
    /** The class with its arguments; `keyOf` gives it for a reference. */
    readonly key: string;
    readonly declaration: ClassDeclaration;
    readonly type: ReferenceType;
    /** What the generated code calls it: `PageOfCall`. */
    readonly name: string;
    readonly base?: ReferenceType;
    /** The class's own, without type parameters. */
    readonly properties: readonly ClosedProperty[];
    readonly collection?: ListType | MapType;
    readonly knownTypes?: readonly TypeRef[];
}
/** All that is unknown is one. */
export declare function keyOf(type: ReferenceType): string;
/** In an order in which bases stand before what derives from them. */
export declare function closedClasses(schema: Schema, index: SchemaIndex, placeOf: PlaceOf): Outcome<readonly ClosedClass[]>;
/** Base, items and members. */
export declare function mentionedBy(closed: ClosedClass): readonly TypeRef[];
/** A type as a part of an identifier: `CallList` for `Call[]`. */
export declare function nameWithin(type: TypeRef, index: SchemaIndex): string;
