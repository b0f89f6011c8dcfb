/**
 * Expressions that give a type's mapper. The mappers of lists and dictionaries, and of classes that
 * are one, are constants at the end of the file, each after those it is made of. Classes reach them
 * inside functions only, so it does not matter that classes stand before.
 */
import type { TypeRef } from "../schema/schema.js";
import { type ClosedClass } from "./closed.js";
import type { DeclarationView } from "./emitter.js";
import { type SchemaIndex } from "./types.js";
import type { Writable } from "./xml-writable.js";
export type CollectionView = HoistedView | CollectionClassView;
/** `const callList = x.list(CallXml)`. */
interface HoistedView extends DeclarationView {
    readonly partial: "xml-hoisted";
    readonly name: string;
    readonly expression: string;
}
/** `export const ParameterMapXml: x.XmlMapper<ParameterMap> = x.map(…)`. */
interface CollectionClassView extends DeclarationView {
    readonly partial: "xml-collection";
    readonly name: string;
    readonly type: string;
    readonly interface: "XmlMapper" | "XmlReadMapper";
    readonly expression: string;
}
export interface Mappers {
    /** An expression for the type's mapper. */
    of(type: TypeRef): string;
    /** The same under its .NET name, for `__type`. */
    known(type: TypeRef): string;
    /** The constants that the expressions so far need. */
    collections(): readonly CollectionView[];
}
export declare function createMappers(classes: readonly ClosedClass[], writable: Writable, index: SchemaIndex): Mappers;
/** Bundlers leave out a call that nothing uses, if they are told that it does nothing else. */
export declare function pure(expression: string): string;
export {};
