import type { Declaration, Property, Schema, TypeId, TypeRef } from "../schema/schema.js";
import { type DeclarationsById } from "../schema/visit.js";
import { type Foreign } from "./client.js";
import type { EmitOptions } from "./emitter.js";
import { type Union } from "./unions.js";
/** What the emitters look up again and again, computed once. */
export interface SchemaIndex {
    readonly declarations: DeclarationsById;
    /**
     * Classes that carry the methods of a request; what is read and written is their data alone. A
     * request with a member called like one of them has no methods, as the wire needs the member; nor
     * has one that is a dictionary, whose every member is an entry, or a list that holds itself, whose
     * data would be an array of such arrays without end.
     */
    readonly requests: ReadonlySet<TypeId>;
    /** Classes whose members the server's validation rules hold for. */
    readonly ruled: ReadonlySet<TypeId>;
    /** What may stand in the place of a class or interface that has derived classes. */
    readonly unions: ReadonlyMap<TypeId, Union>;
    /** Types that classes.ts does not declare. */
    readonly foreign?: Foreign;
}
export declare function indexOf(schema: Schema, { client }?: Pick<EmitOptions, "client">): SchemaIndex;
/** Whether a member is called as one of the methods of a request. */
export declare function isMethod({ name }: Pick<Property, "name">): boolean;
/** As if those were no requests: they are called by their names, methods included. */
export declare function withoutRequests(index: SchemaIndex, isLeftOut: (id: TypeId) => boolean): SchemaIndex;
/** The TypeScript name of a declaration; a reference's target is always declared. */
export declare function nameOf(id: TypeId, index: SchemaIndex): string;
export declare function typeExpression(type: TypeRef, index: SchemaIndex): string;
/** The name with its arguments, without regard to methods. */
export declare function referenceExpression(type: Extract<TypeRef, {
    kind: "ref";
}>, index: SchemaIndex): string;
/** A request that is a list; its value is an array, without the methods. */
export declare function isListRequest(declaration: Declaration | undefined, index: SchemaIndex): boolean;
/** What a value is where the class is expected: also one of a class that derives from it. */
export declare function dataExpression(type: Extract<TypeRef, {
    kind: "ref";
}>, index: SchemaIndex): string;
/** What a value of the class itself is. */
export declare function ownDataExpression(type: Extract<TypeRef, {
    kind: "ref";
}>, index: SchemaIndex): string;
/** `Data<GetCall>` for a request, the class itself otherwise. */
export declare function dataOf(id: TypeId, expression: string, index: SchemaIndex): string;
