import type { ClassDeclaration, Operation } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import { type MemberView } from "./member-view.js";
import { type OperationView } from "./request-methods.js";
import { type DocView } from "./text.js";
import { type SchemaIndex } from "./types.js";
export interface ClassView extends DeclarationView {
    readonly partial: "class";
    readonly doc: DocView;
    /** `export class Page<T> extends Base implements IGet`. */
    readonly heading: string;
    /** `[key: string]: unknown` for a class that is a dictionary. */
    readonly indexSignature: string | undefined;
    readonly members: readonly MemberView[];
    readonly construct: ConstructorView | undefined;
    readonly operation: OperationView | undefined;
    readonly empty: boolean;
}
interface ConstructorView {
    readonly parameter: string;
    readonly derived: boolean;
}
export declare function classView(declaration: ClassDeclaration, operation: Operation | undefined, index: SchemaIndex): ClassView;
export {};
