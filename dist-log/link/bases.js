import { byId, hierarchy } from "../schema/visit.js";
import { loose } from "./sample-members.js";
import { keyOf } from "./type-ids.js";
/** Classes of which only tables tell: whether they have a base, no input says. */
export function baselessIds(drafts, merged) {
    const told = new Set(drafts
        .flatMap(({ declarations }) => declarations)
        .filter((it) => it.kind !== "class" || !it.basesUntold)
        .map(keyOf));
    return new Set([...merged].flatMap(([id, draft]) => draft.kind === "class" && draft.basesUntold && !told.has(keyOf(draft))
        ? [id]
        : []));
}
/**
 * One base for each class whose samples have members of another class's table; undefined where there
 * is none.
 */
export function adoptBases(declarations, evidence, baseless) {
    const known = byId({ declarations });
    const adopted = new Map();
    for (const [id, strays] of evidence.strays) {
        const shown = known.get(id);
        if (shown?.kind !== "class")
            continue;
        // What is missing still is a member of the class at the root.
        const [root] = hierarchy(shown, known);
        if (!root || !baseless.has(root.id) || adopted.has(root.id))
            continue;
        const base = baseOf(shown, nearestFirst(strays), known, evidence);
        if (base)
            adopted.set(root.id, {
                ...root,
                base: { kind: "ref", id: base.id, args: [] },
            });
    }
    return adopted.size === 0
        ? undefined
        : declarations.map((it) => adopted.get(it.id) ?? it);
}
/** XML has the members of the farthest base first, JSON last. */
function nearestFirst(strays) {
    const inherited = strays.filter((it) => it.inherited);
    const format = inherited[0]?.format;
    const shown = inherited.filter((it) => it.format === format);
    return format === "xml" ? shown.toReversed() : shown;
}
/** The class that declares the nearest member, and nothing that the sample lacks. */
function baseOf(shown, strays, known, { contracts }) {
    const names = new Map(strays.map((it) => [loose(it.name), it]));
    const own = hierarchy(shown, known);
    const candidates = [...known.values()].filter((it) => it.kind === "class" &&
        it.typeParams.length === 0 &&
        it.properties.length > 0 &&
        !it.collection &&
        !hierarchy(it, known).some((level) => own.includes(level)) &&
        it.properties.every((property) => {
            const stray = names.get(loose(property.xmlName));
            const namespace = contracts.get(it.id)?.namespace;
            return (stray !== undefined &&
                (stray.namespace ?? namespace) === (namespace ?? stray.namespace));
        }));
    for (const name of names.keys()) {
        const declaring = candidates.filter((it) => it.properties.some(({ xmlName }) => loose(xmlName) === name));
        if (declaring.length === 0)
            continue;
        const most = Math.max(...declaring.map((it) => it.properties.length));
        const [base, ...others] = declaring.filter((it) => it.properties.length === most);
        return others.length === 0 ? base : undefined;
    }
    return undefined;
}
