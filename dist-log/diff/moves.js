/** Which members have another place in XML, where .NET drops what comes too late. */
import { inContractOrder } from "../schema/contract-order.js";
import { encodeName } from "../schema/xml-names.js";
/** Members whose place among the others has changed. */
export function moves(old, now, pairs) {
    const before = placesOf(old);
    const after = placesOf(now);
    const shared = pairs
        .flatMap((pair) => {
        const from = before.get(pair.old);
        const to = after.get(pair.now);
        return from === undefined || to === undefined
            ? []
            : [{ member: pair.now.property.name, from, to }];
    })
        .toSorted((a, b) => a.to - b.to);
    const kept = new Set(longestRise(shared.map(({ from }) => from)));
    return shared
        .filter(({ from }) => !kept.has(from))
        .map(({ member, from, to }) => ({
        kind: "moved",
        member,
        old: `place ${from + 1}`,
        now: `place ${to + 1}`,
        wires: "xml",
    }));
}
/** Where each member stands in XML: bases first, each level in the contract's order. */
function placesOf(members) {
    const levels = [...new Set(members.map(({ level }) => level))].toSorted((a, b) => a - b);
    const ordered = levels.flatMap((level) => inContractOrder(members
        .filter((it) => it.level === level)
        .map((member) => ({
        ...member.property,
        xmlName: encodeName(member.property.xmlName),
        member,
    }))));
    return new Map(ordered.map(({ member }, place) => [member, place]));
}
/** The most numbers that stand in rising order: 1 3 4 of 1 3 2 4. */
function longestRise(numbers) {
    const best = [];
    for (const number of numbers) {
        const before = best
            .filter((it) => (it.at(-1) ?? -1) < number)
            .toSorted((a, b) => b.length - a.length)[0];
        best.push([...(before ?? []), number]);
    }
    return best.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
