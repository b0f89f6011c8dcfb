/** `[DataMember(Name="id", Order=1), Required]` → attributes. */
import type { Attribute } from "../schema/schema.js";
import type { CSharpText } from "./csharp-text.js";
import { type Cursor } from "./csharp-cursor.js";
import type { Fact } from "./draft.js";
/** All sections before a declaration; those of the assembly are of none. */
export declare function takeAttributes(cursor: Cursor, text: CSharpText): readonly Fact<Attribute>[];
