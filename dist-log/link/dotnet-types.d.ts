/**
 * .NET's own types that are objects on the wire, and the enums that DTOs use. Those that are values,
 * lists or dictionaries stand in clr-types.ts.
 *
 * Source: System.Runtime's reference; docs/datacontract.md for the names in XML.
 */
import type { DraftDeclaration } from "../parse/draft.js";
export declare const dotNetTypes: readonly DraftDeclaration[];
