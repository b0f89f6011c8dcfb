/**
 * The type that a JSON or JSV value stands for: which declared class has these members. An XML
 * sample says it by its root's name, a value does not.
 */
import type { SampleValue } from "../parse/draft.js";
import type { SampleFormat } from "../schema/scalars.js";
import type { TypeId, TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
export type ValueFormat = Exclude<SampleFormat, "xml">;
export interface Shapes {
    /** Undefined where nothing declared has such members, or more than one class has. */
    typeOf(value: SampleValue, format: ValueFormat, 
    /** The class of this name comes first, and that one last. */
    preference?: Preference): TypeRef | undefined;
}
export interface Preference {
    readonly first: string;
    readonly last: string;
}
/** @param baseless Classes whose bases no input tells: their values have members more. */
export declare function createShapes(declarations: DeclarationsById, baseless?: ReadonlySet<TypeId>): Shapes;
type Members = Readonly<Record<string, SampleValue>>;
export declare function isList(value: SampleValue): value is readonly SampleValue[];
export declare function isObject(value: SampleValue): value is Members;
export {};
