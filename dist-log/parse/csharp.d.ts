/**
 * C#: a listing (`/types/csharp`), the C# tab of a page, or the source of DTOs → a draft.
 *
 * No parser of C# is kept up for Node. This one reads declarations, their attributes and comments,
 * and passes over what holds no data.
 *
 * Source: ServiceStack's CSharpGenerator.cs.
 */
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Excerpt } from "../source/source-text.js";
import type { Draft } from "./draft.js";
export declare function parseCSharp(code: Excerpt): Outcome<Draft>;
