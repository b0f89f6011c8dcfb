import type { ClosedClass } from "./closed.js";
import type { DeclarationView } from "./emitter.js";
import type { KnownTypes } from "./known-types.js";
import type { Namespaces } from "./namespaces.js";
import { type SchemaIndex } from "./types.js";
import { type Mappers } from "./xml-mappers.js";
import type { Writable } from "./xml-writable.js";
export interface ClassMapperView extends DeclarationView {
    readonly partial: "xml-class";
    readonly name: string;
    /** What is read and written: `AnyShape`, where it may be of a class that derives from it. */
    readonly value: string;
    /** The class, and the value where that is another. */
    readonly types: string;
    readonly writable: boolean;
    readonly contractName: string;
    readonly namespace: string;
    /** As the shape has them, in its order: `base: CallXml`. */
    readonly facts: readonly string[];
    /** Own elements in contract order, as literals; `?` marks one that may be nil. */
    readonly members: readonly string[];
    /** All of them, where they fit on one line. */
    readonly memberLine: string | undefined;
    readonly reads: readonly ReadView[];
    readonly fills: readonly string[];
    readonly writes: readonly WriteView[];
}
interface ReadView {
    readonly position: number;
    readonly statement: string;
}
interface WriteView {
    readonly statement: string;
    /** Where a default is left out: when the member is written. */
    readonly condition: string | undefined;
    /** The statement on a line of its own. */
    readonly broken: boolean;
}
export interface Context {
    readonly index: SchemaIndex;
    readonly mappers: Mappers;
    readonly namespaces: Namespaces;
    readonly writable: Writable;
    readonly known: KnownTypes;
    /** Classes that name themselves, which `object` may hold anywhere. */
    readonly selfKnown: readonly ClosedClass[];
}
export declare function classMapperView(closed: ClosedClass, context: Context): ClassMapperView;
export {};
