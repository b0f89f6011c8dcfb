/** Which declared classes are .NET value types: only the properties of such a type say so. */
import type { DraftDeclaration } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** `types`: all that have properties. Enums are value types, too, and no classes. */
export declare function withStructs(declarations: readonly DraftDeclaration[], types: readonly JsonObject[]): readonly DraftDeclaration[];
