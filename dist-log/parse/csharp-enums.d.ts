/** The members of a C# enum. */
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import type { CSharpText } from "./csharp-text.js";
import type { Token } from "./csharp-tokens.js";
import type { DraftEnumMember } from "./draft.js";
/** `[EnumMember(Value="next-day")] NextDay = 1`, between commas. */
export declare function enumMembersOf(body: readonly Token[], text: CSharpText, diagnostics: Diagnostic[]): readonly DraftEnumMember[];
