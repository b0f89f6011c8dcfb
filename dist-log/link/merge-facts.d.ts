/**
 * Two declarations of one type → one, fact by fact from the input that knows best: the user first,
 * then metadata, the C# tab, tables, and the listing, whose types say least.
 */
import type { DraftDeclaration, DraftType, Fact } from "../parse/draft.js";
export declare function mergeDeclarations(first: DraftDeclaration, second: DraftDeclaration): DraftDeclaration;
/** Of the better witness, unless it does not know: metadata of a struct of version 5. */
export declare function betterType(first: Fact<DraftType>, second: Fact<DraftType>): Fact<DraftType>;
