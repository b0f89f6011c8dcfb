/** The type of what may stand in a class's place: `AnyShape`. */
import type { ClassDeclaration, Declaration } from "../schema/schema.js";
import type { DeclarationView } from "./emitter.js";
import { type SchemaIndex } from "./types.js";
import type { Union } from "./unions.js";
/** As `__type` has it; the simple name where no input told the namespace. */
export declare function typeNameOf({ id, name, clr }: ClassDeclaration, index: SchemaIndex): string;
export interface UnionView extends DeclarationView {
    readonly partial: "union";
    readonly doc: string;
    readonly name: string;
    readonly alternatives: readonly string[];
    /** All of them, where they fit on a line. */
    readonly line: string | undefined;
    /** The line is one of its own. */
    readonly broken: boolean;
}
export declare function unionView({ id, name: of }: Declaration, { name, derived, text }: Union, index: SchemaIndex): UnionView;
