/** Which types a server's validation rules hold for: those that are sent, and that no answer holds. */
import { heldBy, referenceTo } from "../schema/reach.js";
/** An answer is never refused for a rule. */
export function ruledTypes({ operations }, declarations) {
    const sent = operations.map(({ request }) => referenceTo(request));
    const answers = operations.flatMap(({ response }) => response ?? []);
    const answered = heldBy(answers, declarations);
    return new Set([...heldBy(sent, declarations)].filter((id) => !answered.has(id)));
}
