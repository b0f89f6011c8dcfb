/** A listing that cannot be read as a whole, cut into declarations that are read one by one. */
import type { Region } from "../source/source-text.js";
/** A line and where it stands, without its line break. */
export interface Line extends Region {
    readonly text: string;
}
export declare function linesOf(text: string): readonly Line[];
/** The line on which a class, an interface, an enum or a type begins. */
export declare function isDeclaration({ text }: Line): boolean;
/** What a line holds but white space; `isOnly(line, "{")`. */
export declare function isOnly({ text }: Line, token: string): boolean;
export declare function isBlank({ text }: Line): boolean;
export declare function indentOf({ text }: Line): number;
/** The text cut before each declaration and the comments and decorators that belong to it. */
export declare function piecesOf(text: string): readonly Region[];
/**
 * The same without the module around all, so that its declarations can be read one by one. Its end
 * stays where it cannot be told from that of the last class: the text may have been cut off.
 */
export declare function withoutModule(text: string): string;
