import { idsWithin, valueTypesOf } from "../schema/visit.js";
/** Bases stand before what derives from them; otherwise the order stays as it is. */
export function basesFirst(declarations) {
    const byId = new Map(declarations.map((it) => [it.id, it]));
    const placed = new Set();
    for (const declaration of declarations) {
        const chain = [];
        let next = declaration;
        while (next && !placed.has(next) && !chain.includes(next)) {
            chain.push(next);
            next =
                next.kind === "class" ? next.base && byId.get(next.base.id) : undefined;
        }
        for (const it of chain.toReversed())
            placed.add(it);
    }
    return [...placed];
}
/**
 * The declarations whose values may contain values of the same declaration: those on a cycle of
 * references. Tarjan's strongly connected components, without recursion, since types may be chained
 * deeper than the stack.
 */
export function recursiveIds(declarations) {
    const edges = new Map(declarations.map((it) => [it.id, referencesOf(it)]));
    const recursive = new Set();
    const index = new Map();
    const low = new Map();
    const stack = [];
    const onStack = new Set();
    for (const { id: start } of declarations) {
        if (index.has(start))
            continue;
        const work = [];
        const enter = (id) => {
            low.set(id, index.size);
            index.set(id, index.size);
            stack.push(id);
            onStack.add(id);
            work.push({ id, next: 0 });
        };
        enter(start);
        for (let frame = work.at(-1); frame; frame = work.at(-1)) {
            const { id } = frame;
            const target = edges.get(id)?.[frame.next++];
            if (target === undefined) {
                work.pop();
                const parent = work.at(-1);
                if (parent)
                    lower(low, parent.id, low.get(id) ?? 0);
                if (low.get(id) === index.get(id)) {
                    const component = stack.splice(stack.lastIndexOf(id));
                    for (const member of component)
                        onStack.delete(member);
                    if (component.length > 1 || edges.get(id)?.includes(id))
                        for (const member of component)
                            recursive.add(member);
                }
            }
            else if (!index.has(target))
                enter(target);
            else if (onStack.has(target))
                lower(low, id, index.get(target) ?? 0);
        }
    }
    return recursive;
}
function lower(low, id, value) {
    low.set(id, Math.min(low.get(id) ?? value, value));
}
/** What a value holds, inherited members included: a request that returns itself holds no request. */
function referencesOf(declaration) {
    const held = [...valueTypesOf(declaration)];
    if (declaration.kind === "class" && declaration.base)
        held.push(declaration.base);
    return [...new Set(held.flatMap(idsWithin))];
}
