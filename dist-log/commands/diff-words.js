/** What the reports of `diff` say alike. */
import { visible } from "../diagnostics/print.js";
import { kinds } from "../diff/kinds.js";
import { isBreaking, sides } from "../diff/verdicts.js";
export const sideWords = {
    readsJson: "reading JSON",
    readsXml: "reading XML",
    sendsJson: "sending JSON",
    sendsXml: "sending XML",
};
/** Changes by what they are changes of, in their order; within, what breaks comes first. */
export function groupsOf({ changes }) {
    const groups = new Map();
    for (const change of changes) {
        const key = `${change.of} ${change.id}`;
        const group = groups.get(key);
        if (group)
            group.push(change);
        else
            groups.set(key, [change]);
    }
    return [...groups.values()].flatMap((all) => {
        const [subject] = all;
        return subject ? [{ subject, changes: all.toSorted(breakingFirst) }] : [];
    });
}
function breakingFirst(a, b) {
    return Number(isBreaking(b.verdicts)) - Number(isBreaking(a.verdicts));
}
/** `is of a wider type: int → long` */
export function changeText({ kind, old, now }) {
    const { says } = kinds[kind];
    if (old === undefined && now === undefined)
        return says;
    if (old === undefined)
        return visible(`${says}: ${now}`);
    if (now === undefined)
        return visible(`${says}: ${old}`);
    return visible(`${says}: ${old} → ${now}`);
}
/** Each reason, and the sides that break for it. */
export function reasonsOf({ reasons, }) {
    const found = new Map();
    for (const side of sides) {
        const reason = reasons[side];
        if (reason === undefined)
            continue;
        const known = found.get(reason);
        if (known)
            known.push(side);
        else
            found.set(reason, [side]);
    }
    return found;
}
export function sidesText(broken) {
    return broken.map((side) => sideWords[side]).join(", ");
}
export function summaryOf(diff) {
    const { changes, verdicts } = diff;
    if (changes.length === 0)
        return "Nothing changed.";
    const breaking = changes.filter((it) => isBreaking(it.verdicts)).length;
    const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
    const broken = sides.filter((side) => verdicts[side] === "breaking");
    return breaking === 0
        ? `${count}, none of them breaking.`
        : `${count}, ${breaking} breaking: ${sidesText(broken)}.`;
}
