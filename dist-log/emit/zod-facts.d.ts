/** What is not the same for every class: the facts that its schema is given. */
import type { ClassDeclaration, InterfaceDeclaration } from "../schema/schema.js";
import type { WireForms } from "./wire-forms.js";
import type { ZodContext } from "./zod-expressions.js";
/** What the views of a file depend on. */
export interface FileContext extends ZodContext {
    readonly openEnums: boolean;
    readonly forms: WireForms;
}
/** A line each, as they stand in the object. */
export declare function factsOf(declaration: ClassDeclaration | InterfaceDeclaration, context: FileContext): readonly string[];
