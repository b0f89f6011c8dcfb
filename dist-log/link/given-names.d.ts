/** What the declarations of a service are called in TypeScript. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
import { type Given } from "./names.js";
export declare function namesOf(drafts: ReadonlyMap<TypeId, DraftDeclaration>): ReadonlyMap<TypeId, Given>;
