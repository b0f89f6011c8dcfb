import { arityOf } from "./type-ids.js";
import { uniqueNames } from "./names.js";
export function namesOf(drafts) {
    return uniqueNames([...drafts].map(([id, draft]) => ({
        id,
        name: draft.name,
        arity: arityOf(draft),
    })));
}
