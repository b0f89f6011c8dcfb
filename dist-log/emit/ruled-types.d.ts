import type { Schema, TypeId } from "../schema/schema.js";
import type { DeclarationsById } from "../schema/visit.js";
/** An answer is never refused for a rule. */
export declare function ruledTypes({ operations }: Schema, declarations: DeclarationsById): ReadonlySet<TypeId>;
