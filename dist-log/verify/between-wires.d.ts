import type { Schema, TypeRef } from "../schema/schema.js";
/** Where the values of the two wires are not the same. */
export interface Difference {
    readonly path: readonly (string | number)[];
    readonly json: unknown;
    readonly xml: unknown;
}
/** Tells what of a JSON value and an XML value is neither the same nor made by .NET. */
export declare function createComparison(schema: Schema): (json: unknown, xml: unknown) => readonly Difference[];
/** Also in part, as that of a dictionary's keys. */
export declare function isUntold(type: TypeRef): boolean;
