import type { ClassDeclaration, Operation, ReferenceType } from "../schema/schema.js";
import { type SchemaIndex } from "./types.js";
export interface OperationView {
    readonly typeName: string;
    readonly verb: string | undefined;
    readonly responseType: string;
    /** Absent where nothing is returned. */
    readonly response: string | undefined;
}
export declare function operationView(declaration: ClassDeclaration, { response, verbs }: Operation, index: SchemaIndex): OperationView;
export declare const returnMethods: Readonly<Record<string, string>>;
/** `IReturn<Uint8Array>`: as the client returns it. */
export declare function returnExpression({ id, args }: ReferenceType, index: SchemaIndex): string;
