/**
 * The text of a C# or CLR type → a draft type: `List<Foo>`, ``KeyValuePair`2[]``, `int?`, `'T`.
 *
 * .NET's own names stay names, which linking resolves; only what is syntax becomes a shape here:
 * arrays, `Nullable<T>`, and C#'s keywords, which are .NET's names in other words.
 *
 * Source: ServiceStack's UrlExtensions.cs, GetOperationName and ExpandTypeName; C#'s built-in types.
 */
import type { Place } from "../source/source-text.js";
import type { DraftType } from "./draft.js";
export interface WrittenType {
    readonly text: string;
    readonly at: Place;
    /** Of the named type; of an array its element's. */
    readonly namespace?: string;
    /** Arguments that stand beside the text: ``Dictionary`2`` with `["String", "Int32"]`. */
    readonly args?: readonly DraftType[];
    /** Every name in the text carries its .NET namespace and enclosing types: `Acme.Outer+Inner`. */
    readonly qualified?: true;
}
/** A `?` is always a `nullable`: whether the type behind it is a reference type shows when linking. */
export declare function parseClrType(written: WrittenType): DraftType;
/** A name as the CLR composes it: ``Outer`1.Inner`` and ``Outer`1+Inner``. */
export interface ClrSimpleName {
    /** The innermost name, without arity. */
    readonly name: string;
    /** What stands before it: enclosing types, or the namespace where the text is qualified. */
    readonly qualifier: readonly string[];
    readonly arity: number;
}
export declare function parseClrName(text: string): ClrSimpleName;
/** ``Acme.Outer`1+Inner`` is `Outer+Inner` of the namespace `Acme`. */
export declare function qualifiedName(text: string): {
    readonly name: string;
    readonly namespace?: string;
};
