/** C# writes a class's base and its interfaces in one list. */
import type { Scanned } from "./csharp-scan.js";
import type { DraftDeclaration } from "./draft.js";
/** The declarations with their bases, interfaces, and what they are collections of. */
export declare function withHeritage(scanned: readonly Scanned[]): readonly DraftDeclaration[];
