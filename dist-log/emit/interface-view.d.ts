/** An interface, also one that a class of generated code has to implement for the client. */
import type { InterfaceDeclaration } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import { type MemberView } from "./member-view.js";
import { type DocView } from "./text.js";
import { type SchemaIndex } from "./types.js";
export interface InterfaceView extends DeclarationView {
    readonly partial: "interface";
    readonly doc: DocView;
    readonly heading: string;
    readonly members: readonly MemberView[];
    readonly empty: boolean;
    /** What `IReturn<T>` asks for: `createResponse(): T`. */
    readonly method: string | undefined;
}
export declare function interfaceView(declaration: InterfaceDeclaration, index: SchemaIndex): InterfaceView;
