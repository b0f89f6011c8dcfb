/** C# text, and the facts that are read in it. */
import type { Excerpt, Region } from "../source/source-text.js";
import type { Doc } from "./csharp-tokens.js";
import type { DraftType, Fact } from "./draft.js";
export interface CSharpText {
    readonly code: Excerpt;
    fact<T>(value: T, region: Region): Fact<T>;
    type(region: Region): Fact<DraftType>;
    doc(doc: Doc | undefined): {
        readonly doc?: Fact<string>;
    };
}
export declare function csharpText(code: Excerpt): CSharpText;
