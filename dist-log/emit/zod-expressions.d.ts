/** Expressions that give a type's zod schema. */
import { type ScalarName } from "../schema/scalars.js";
import type { Property, Schema, TypeRef } from "../schema/schema.js";
import type { DeclarationView, JsonOptions } from "./emitter.js";
import { type SchemaIndex } from "./types.js";
/** What an expression depends on beside its type. */
export interface ZodContext {
    readonly index: SchemaIndex;
    readonly json: JsonOptions;
    /** The form of the server's dates, as an argument, where it is not ServiceStack's default. */
    readonly dateForms: ReadonlyMap<ScalarName, string>;
}
/** `const $dateTime = d.dateTimeOf({ unixTime: "s" })`. */
export interface HoistedView extends DeclarationView {
    readonly partial: "zod-hoisted";
    readonly name: string;
    readonly expression: string;
}
export declare function zodContext(schema: Schema, index: SchemaIndex, json: JsonOptions): ZodContext;
/** The schemas of scalars that are made for this server, of those that are used. */
export declare function hoistedScalars(used: Iterable<TypeRef>, { dateForms }: ZodContext): readonly HoistedView[];
export declare function schemaExpression(type: TypeRef, context: ZodContext): string;
/** `T` is the parameter `ofT`: no schema of a class ends in anything but `Schema`. */
export declare function parameterName(typeParam: string): string;
export declare function memberExpression(property: Property, context: ZodContext): string;
