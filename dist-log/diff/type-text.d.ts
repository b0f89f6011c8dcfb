/** Types as a report shows them, much as C# writes them. */
import type { TypeRef } from "../schema/schema.js";
import { type Indexed } from "./fields.js";
export declare function typeText(type: TypeRef, side: Indexed): string;
