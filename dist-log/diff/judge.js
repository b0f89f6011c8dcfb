/** What a change breaks, and for whom. */
import { heldBy, referenceTo } from "../schema/reach.js";
import { byId } from "../schema/visit.js";
import { kinds } from "./kinds.js";
import { sides, verdictsOf } from "./verdicts.js";
/** What counts is what both hold: what only one holds, the member that leads there says. */
export function reachOf(old, now) {
    const before = heldIn(old);
    const after = heldIn(now);
    return (id) => {
        const isAlone = [before, after].every(({ answers, requests }) => !answers.has(id) && !requests.has(id));
        return {
            isAlone,
            reads: isAlone || (before.answers.has(id) && after.answers.has(id)),
            sends: isAlone || (before.requests.has(id) && after.requests.has(id)),
        };
    };
}
function heldIn(schema) {
    const declarations = byId(schema);
    const { operations } = schema;
    return {
        answers: heldBy(operations.flatMap(({ response }) => response ?? []), declarations),
        requests: heldBy(operations.map(({ request }) => referenceTo(request)), declarations),
    };
}
export function judge(found, subject, reach, options) {
    const { kind, member, old, now } = found;
    const facts = new Set(found.facts);
    if (options.unknownKeys === "refuse")
        facts.add("refusesUnknownKeys");
    const reasons = {};
    for (const side of sides) {
        if (!concerns(side, reach, found))
            continue;
        const reason = reasonOf(kinds[kind], side, facts);
        if (reason !== undefined)
            reasons[side] = reason;
    }
    return {
        ...subject,
        kind,
        ...(member !== undefined && { member }),
        ...(old !== undefined && { old }),
        ...(now !== undefined && { now }),
        verdicts: verdictsOf((side) => reasons[side] !== undefined),
        reasons,
    };
}
function concerns(side, { reads, sends }, { wires, ofAnswer }) {
    const isRead = side === "readsJson" || side === "readsXml";
    const wire = side === "readsJson" || side === "sendsJson" ? "json" : "xml";
    const isReached = isRead ? reads : sends && !ofAnswer;
    return isReached && (wires === undefined || wires === wire);
}
function reasonOf(kind, side, facts) {
    const found = kind[side];
    if (found === undefined || typeof found === "string")
        return found;
    return facts.has(found.when) ? found.because : undefined;
}
