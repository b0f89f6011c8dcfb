/** The server's validation rules in zod schemas, for members of what is sent. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ClassDeclaration, InterfaceDeclaration, Property, Schema, TypeRef } from "../schema/schema.js";
import type { PlaceOf } from "./emitter.js";
import type { SchemaIndex } from "./types.js";
type Ruled = ClassDeclaration | InterfaceDeclaration;
/** The schema of a member, with its rules around it. */
export declare function withRules(schema: string, property: Property, { id }: Ruled, index: SchemaIndex): string;
/** A member of an object's shape. */
export interface MemberView {
    readonly key: string;
    readonly schema: string;
}
/** Members of a base that answers hold as well, so that its schema has no rules; with their rules. */
export declare function inheritedRules(declaration: Ruled, index: SchemaIndex, schemaOf: (base: TypeRef) => string): readonly MemberView[];
/** The rules that are left to the server, each once, with the members it is a rule of. */
export declare function rulesLeftOut(schema: Schema, index: SchemaIndex, placeOf: PlaceOf): readonly Diagnostic[];
export {};
