/** Names that could not be resolved, as diagnostics. */
import { diagnostic, } from "../diagnostics/diagnostic.js";
import { fullNameOf } from "./type-ids.js";
/** One diagnostic a name, at the first place it is used. */
export function reportUnresolved(code, unresolved) {
    const uses = new Map();
    for (const it of unresolved) {
        const key = [it.name, ...it.candidates.map(({ id }) => id)].join(" ");
        const known = uses.get(key);
        if (known)
            known.push(it);
        else
            uses.set(key, [it]);
    }
    return [...uses.values()].flatMap(([first, ...more]) => first ? [report(code, first, more)] : []);
}
function report(code, { name, at, candidates }, more) {
    const alsoUsed = more.map((it) => ({
        message: "also used here",
        at: it.at,
    }));
    if (candidates.length === 0)
        return diagnostic(code, { name }, at, alsoUsed);
    const declared = candidates.map(({ id, at: place }) => ({
        message: `may be ${fullNameOf(id)}`,
        at: place,
    }));
    return diagnostic("ambiguous-type", { name, candidates: candidates.map(({ id }) => fullNameOf(id)) }, at, [...declared, ...alsoUsed]);
}
