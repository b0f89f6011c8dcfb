import { sharedEnumMembers } from "./members.js";
import { better, optionalFact, witnessOf } from "./witnesses.js";
export function mergeEnums(first, second) {
    const [a, b] = [numberedMembers(first), numberedMembers(second)];
    const shared = sharedEnumMembers(a, b);
    const used = new Set(shared.values());
    const members = a.map((member) => {
        const other = shared.get(member);
        return other
            ? {
                ...other,
                ...member,
                ...optionalFact("value", better(member.value, other.value)),
                ...optionalFact("text", better(member.text, other.text)),
                ...optionalFact("xml", better(member.xml, other.xml)),
                ...optionalFact("wires", better(member.wires, other.wires)),
                ...optionalFact("doc", better(member.doc, other.doc)),
            }
            : member;
    });
    return {
        ...first,
        ...optionalFact("flags", better(first.flags, second.flags)),
        members: [...members, ...b.filter((it) => !used.has(it))],
    };
}
/** Inputs that know numbers leave them out where each is one more than the one before. */
const knowsNumbers = new Set(["metadata", "csharp"]);
/** The members with the numbers that their order tells, which merging may change. */
export function numberedMembers(declaration) {
    const by = witnessOf(declaration);
    if (!knowsNumbers.has(by))
        return declaration.members;
    let next = 0n;
    return declaration.members.map((member) => {
        const value = member.value ?? { value: String(next), at: member.at, by };
        next = BigInt(value.value) + 1n;
        return { ...member, value };
    });
}
