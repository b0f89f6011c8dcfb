/**
 * The characters of a .NET regular expression: escapes and classes.
 *
 * .NET matches UTF-16 code units, so that the translation has no flag `u`. Unicode's categories,
 * which need that flag, stand in classes as `\p{Nd}`; the runtime puts the code units in place.
 *
 * Source: "Character classes in .NET regular expressions", "Character escapes" of .NET's
 * documentation, and every character asked of .NET 10.
 */
import { type RegexCursor } from "./regex-cursor.js";
/** Escapes that match no characters. */
export declare const assertions: ReadonlyMap<string, string>;
/** An escape outside a class, of one character; the cursor is behind the backslash. */
export declare function takeEscapedAtom(cursor: RegexCursor): string;
/** A character that stands for itself. */
export declare function literal(character: string, cursor: RegexCursor): string;
/** `[a-z-[aeiou]]` as `(?![aeiou])[a-z]`; the cursor is behind the bracket. */
export declare function takeClass(cursor: RegexCursor): string;
