/** A member of a class or interface. */
import type { Property } from "../schema/schema.js";
import { type DocView } from "./text.js";
import { type SchemaIndex } from "./types.js";
export interface MemberView {
    readonly doc: DocView;
    /** `ended` or `log?`, quoted where needed. */
    readonly name: string;
    readonly type: string;
    /** The type's alternatives, each on a line, where one line is too short. */
    readonly alternatives: readonly string[] | undefined;
    /** The type on a line of its own: what prettier gives an object that may be null. */
    readonly broken: boolean;
}
export declare function memberView(property: Property, index: SchemaIndex): MemberView;
/** The types of which a value has one. */
export declare function alternativesOf({ type, optional }: Property, index: SchemaIndex): readonly string[];
