/** Walking and looking up the schema. */
import type { ClassDeclaration, Declaration, ParameterType, ReferenceType, Schema, TypeId, TypeRef } from "./schema.js";
export type DeclarationsById = ReadonlyMap<TypeId, Declaration>;
export declare function byId(schema: Pick<Schema, "declarations">): DeclarationsById;
/** The types directly inside a type: items, keys and values, arguments. */
export declare function innerTypes(type: TypeRef): readonly TypeRef[];
/** The type itself and every type inside it. */
export declare function typesWithin(type: TypeRef): Iterable<TypeRef>;
/** The declarations that a type mentions: its own, and those of the types inside it. */
export declare function idsWithin(type: TypeRef): readonly TypeId[];
/** The types a declaration mentions: base, interfaces, items, known types, members. */
export declare function typesOf(declaration: Declaration): readonly TypeRef[];
/** The types of the values that a declaration holds: its members, or its items. */
export declare function valueTypesOf(declaration: Declaration): readonly TypeRef[];
/** What the values of a declaration are made of: its bases, and the types of its members or items. */
export declare function partsOf(declaration: Declaration): readonly TypeRef[];
/** Types that a member, an item or an answer may be, rather than bases or markers only. */
export declare function valueIds({ declarations, operations, }: Schema): ReadonlySet<TypeId>;
/** The class and its bases, the root of the hierarchy first. */
export declare function hierarchy(declaration: ClassDeclaration, declarations: DeclarationsById): readonly ClassDeclaration[];
/** A level of a class's hierarchy, and what its type parameters stand for there. */
export interface ClosedLevel {
    readonly level: ClassDeclaration;
    readonly parameters: ReadonlyMap<string, TypeRef>;
}
/** `CallPage extends Page<Call>`: `Page` with `T` as `Call`, then `CallPage`. */
export declare function closedHierarchy({ id, args }: ReferenceType, declarations: DeclarationsById): readonly ClosedLevel[];
/** What the type parameters of a class or interface stand for, given its arguments. */
export declare function parametersOf({ typeParams }: Pick<ClassDeclaration, "typeParams">, args: readonly TypeRef[]): ReadonlyMap<string, TypeRef>;
/** A .NET value type, which is never null: numbers, dates, enums, structs. */
export declare function isValueType(type: TypeRef, declarations: DeclarationsById): boolean;
/** Only a type parameter becomes a type of another kind. */
type Substituted<T extends TypeRef> = T extends ParameterType ? TypeRef : T;
/** Replaces type parameters by the arguments given for them. */
export declare function substitute<T extends TypeRef>(type: T, parameters: ReadonlyMap<string, TypeRef>): Substituted<T>;
/** The type with whatever `replace` gives in place of it or of a type inside it. */
export declare function rewritten(type: TypeRef, replace: (type: TypeRef) => TypeRef | undefined): TypeRef;
/** The type with each type in it replaced, from the inside out. */
export declare function mapType(type: TypeRef, change: (type: TypeRef) => TypeRef): TypeRef;
/** The type with each of its `innerTypes` replaced. */
export declare function withInner<T extends TypeRef>(type: T, change: (type: TypeRef) => TypeRef): T;
/** The schema with each type in it replaced, from the inside out. */
export declare function mapTypes(schema: Schema, change: (type: TypeRef) => TypeRef): Schema;
export {};
