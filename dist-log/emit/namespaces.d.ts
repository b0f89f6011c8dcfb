/** Namespace URIs as constants of a file, since each is used again and again. */
import type { DeclarationView } from "./emitter.js";
export interface Namespaces {
    /** The constant for a URI. */
    of(uri: string): string;
    /** The constants used so far. */
    views(): readonly NamespaceView[];
}
export interface NamespaceView extends DeclarationView {
    readonly partial: "xml-namespace";
    readonly name: string;
    readonly uri: string;
    /** The URI on a line of its own. */
    readonly broken: boolean;
}
export declare function createNamespaces(): Namespaces;
