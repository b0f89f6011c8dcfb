/** What the declarations of a service are called in TypeScript. */
import type { DraftDeclaration } from "../parse/draft.js";
import type { TypeId } from "../schema/schema.js";
import { arityOf } from "./type-ids.js";
import { uniqueNames, type Given } from "./names.js";

export function namesOf(
  drafts: ReadonlyMap<TypeId, DraftDeclaration>,
): ReadonlyMap<TypeId, Given> {
  return uniqueNames(
    [...drafts].map(([id, draft]) => ({
      id,
      name: draft.name,
      arity: arityOf(draft),
    })),
  );
}
