import type { DraftDeclaration } from "./draft.js";
import type { JsonObject } from "./metadata-json.js";
/** Undefined for what declares no DTO: an array, and .NET's own types. */
export declare function declarationOf(json: JsonObject): DraftDeclaration | undefined;
/** As .NET names them where there is nothing to say: `T`, or `T1` and `T2`. */
export declare function inventedParams(arity: number): readonly string[];
