/**
 * What the scanner of C# finds, and how it goes on where it finds something else: it skips what it
 * does not know to the next line that begins a declaration.
 */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Attribute } from "../schema/schema.js";
import { type Cursor } from "./csharp-cursor.js";
import type { CSharpText } from "./csharp-text.js";
import type { Token } from "./csharp-tokens.js";
import type { DraftDeclaration, DraftType, Fact } from "./draft.js";
export interface Scan {
    readonly cursor: Cursor;
    readonly text: CSharpText;
    /** Filled while scanning. */
    readonly declarations: Scanned[];
    readonly diagnostics: Diagnostic[];
}
/** A declaration, whose bases cannot be told from interfaces before all are known. */
export interface Scanned {
    readonly declaration: DraftDeclaration;
    readonly heritage: readonly Fact<DraftType>[];
}
/** What stands before a declaration or member. */
export interface Lead {
    /** Undefined at the end of the text. */
    readonly first: Token | undefined;
    readonly doc: {
        readonly doc?: Fact<string>;
    };
    readonly attributes: readonly Fact<Attribute>[];
    readonly modifiers: ReadonlyMap<string, Token>;
}
export declare function takeLead({ cursor, text }: Scan): Lead;
/** To the next line that may begin a declaration, or behind the statement or block that is here. */
export declare function skipDamage({ cursor, text, diagnostics }: Scan, first: Token | undefined, problem: string): void;
/** The text ends inside a declaration. */
export declare function reportEnd({ cursor, text, diagnostics }: Scan): void;
