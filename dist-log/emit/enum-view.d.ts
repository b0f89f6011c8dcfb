/** An enum: a constant object, and the union of its values. */
import type { EnumDeclaration } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import { type DocView } from "./text.js";
export interface EnumView extends DeclarationView {
    readonly partial: "enum";
    readonly doc: DocView;
    readonly name: string;
    /** The union of the members' values; any number where members combine. */
    readonly type: string;
    readonly members: readonly EnumMemberView[];
}
interface EnumMemberView {
    readonly doc: DocView;
    readonly key: string;
    readonly value: string;
}
export declare function enumView(declaration: EnumDeclaration, openEnums: boolean): EnumView;
export {};
