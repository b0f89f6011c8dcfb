/** Differences of enums. */
import type { EnumDeclaration } from "../schema/schema.js";
import { type FieldTable } from "./fields.js";
export declare const enums: FieldTable<EnumDeclaration>;
