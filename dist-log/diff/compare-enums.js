import { compareContracts } from "./compare-contracts.js";
import { compareFields, compareFlag, } from "./fields.js";
export const enums = {
    kind: { ignored: "equal here" },
    id: { ignored: "types are matched by it" },
    clr: { ignored: "the id says it" },
    name: (old, now) => old.name === now.name
        ? []
        : [{ kind: "type-name", old: old.name, now: now.name }],
    doc: { ignored: "a description" },
    flags: (old, now) => compareFlag(old.flags, now.flags, { kind: "flags-added" }, { kind: "flags-removed" }),
    contract: (old, now, context) => compareContracts(old.contract, now.contract, context),
    members: compareMembers,
};
function* compareMembers(old, now, context) {
    const pairs = pairMembers(old, now);
    const matched = new Set(pairs.values());
    for (const member of now.members) {
        const { name, value } = member;
        const before = pairs.get(member);
        if (!before) {
            const facts = factsOf(undefined, member, old, now, context);
            yield { kind: "enum-member-added", member: name, now: value, facts };
            continue;
        }
        for (const found of compareFields(members(old, now), before, member, context))
            yield { ...found, member: name };
    }
    for (const member of old.members)
        if (!matched.has(member)) {
            const { name, value } = member;
            const facts = factsOf(member, undefined, old, now, context);
            yield { kind: "enum-member-removed", member: name, old: value, facts };
        }
    yield* zeroDifference(old, now, pairs, context);
}
/** By .NET name, else by the text in JSON; a number alone proves nothing. */
function pairMembers(old, now) {
    const pairs = new Map();
    const free = new Set(old.members);
    for (const key of ["name", "json"])
        for (const member of now.members) {
            const match = pairs.has(member)
                ? undefined
                : [...free].find((it) => it[key] === member[key]);
            if (!match)
                continue;
            pairs.set(member, match);
            free.delete(match);
        }
    return pairs;
}
function members(old, now) {
    return {
        name: (before, after) => before.name === after.name
            ? []
            : [{ kind: "enum-name", old: before.name, now: after.name }],
        value: (before, after) => before.value === after.value
            ? []
            : [
                {
                    kind: old.flags && now.flags ? "flag-number" : "enum-number",
                    old: before.value,
                    now: after.value,
                },
            ],
        json: (before, after, context) => before.json === after.json
            ? []
            : [
                {
                    kind: "enum-json",
                    old: before.json,
                    now: after.json,
                    facts: factsOf(before, after, old, now, context),
                },
            ],
        xml: (before, after, context) => xmlText(before) === xmlText(after) || before.wires || after.wires
            ? []
            : [
                {
                    kind: "enum-xml",
                    old: xmlText(before),
                    now: xmlText(after),
                    facts: factsOf(before, after, old, now, context),
                },
            ],
        wires: (before, after, context) => compareFlag(before.wires, after.wires, { kind: "enum-off-xml" }, {
            kind: "enum-on-xml",
            facts: factsOf(before, after, old, now, context),
        }),
        doc: { ignored: "a description" },
    };
}
function xmlText({ name, xml = name }) {
    return xml;
}
/** Which side does not take the other's text for the same member. */
function factsOf(before, after, old, now, { options: { openEnums } }) {
    const facts = [];
    if (after) {
        const json = readJson(after.json, old);
        const xml = readXml(xmlText(after), old);
        // Of flags JSON has the number, unless a member has a text of its own.
        const isText = !old.flags || after.json !== after.name;
        const isKept = openEnums === true && !old.flags && !before;
        if (isText && !isSame(json, before, isKept))
            facts.push("unreadJson");
        if (!after.wires && !isSame(xml, before, isKept))
            facts.push("unreadXml");
    }
    if (before) {
        const json = readJson(before.json, now);
        const xml = readXml(xmlText(before), now);
        // A number of flags is taken, but what is no flag any more means nothing.
        if ((!old.flags || !after) && !isSame(json, after, false))
            facts.push("untakenJson");
        if (!before.wires && !isSame(xml, after, false))
            facts.push("untakenXml");
    }
    return facts;
}
/** @param isKept Whether a text that is not known stays as it is. */
function isSame(read, meant, isKept) {
    return meant ? read === meant : isKept && read === undefined;
}
/** As generated code and the server read it: text or name in any case, the closer reading first. */
function readJson(text, { members: all }) {
    const lower = text.toLowerCase();
    return (all.find(({ json }) => json === text) ??
        all.find(({ name }) => name === text) ??
        all.find(({ json }) => json.toLowerCase() === lower) ??
        all.find(({ name }) => name.toLowerCase() === lower));
}
function readXml(text, { members: all }) {
    return all.find((it) => !it.wires && xmlText(it) === text);
}
function* zeroDifference(old, now, pairs, { old: before, now: after }) {
    if (old.flags || now.flags)
        return;
    const oldZero = zeroOf(old);
    const nowZero = zeroOf(now);
    if (oldZero === (nowZero && pairs.get(nowZero)))
        return;
    const isLeftOut = leavesZeroOut(old.id, before) || leavesZeroOut(now.id, after);
    yield {
        kind: "enum-zero",
        old: oldZero?.name ?? "none",
        now: nowZero?.name ?? "none",
        facts: [
            ...(isLeftOut && nowZero ? ["zeroLeftOut"] : []),
            ...(isLeftOut && oldZero ? ["zeroNotSent"] : []),
        ],
    };
}
function zeroOf({ members: all }) {
    return all.find(({ value }) => value === "0");
}
function leavesZeroOut(id, { schema }) {
    return schema.declarations.some((it) => it.kind === "class" &&
        it.properties.some(({ type, emitDefault }) => emitDefault === false && type.kind === "ref" && type.id === id));
}
