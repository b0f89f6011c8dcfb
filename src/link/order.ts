/** The order of declarations, and which of them are recursive. */
import type { Declaration, TypeId, TypeRef } from "../schema/schema.js";
import { idsWithin, valueTypesOf } from "../schema/visit.js";

/** Bases stand before what derives from them; otherwise the order stays as it is. */
export function basesFirst(
  declarations: readonly Declaration[],
): readonly Declaration[] {
  const byId = new Map(declarations.map((it) => [it.id, it]));
  const placed = new Set<Declaration>();
  for (const declaration of declarations) {
    const chain: Declaration[] = [];
    let next: Declaration | undefined = declaration;
    while (next && !placed.has(next) && !chain.includes(next)) {
      chain.push(next);
      next =
        next.kind === "class" ? next.base && byId.get(next.base.id) : undefined;
    }
    for (const it of chain.toReversed()) placed.add(it);
  }
  return [...placed];
}

/**
 * The declarations whose values may contain values of the same declaration: those on a cycle of
 * references. Tarjan's strongly connected components, without recursion, since types may be chained
 * deeper than the stack.
 */
export function recursiveIds(
  declarations: readonly Declaration[],
): ReadonlySet<TypeId> {
  const edges = new Map(
    declarations.map((it) => [it.id, referencesOf(it)] as const),
  );
  const recursive = new Set<TypeId>();
  const index = new Map<TypeId, number>();
  const low = new Map<TypeId, number>();
  const stack: TypeId[] = [];
  const onStack = new Set<TypeId>();

  for (const { id: start } of declarations) {
    if (index.has(start)) continue;
    const work: { id: TypeId; next: number }[] = [];
    const enter = (id: TypeId): void => {
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
        if (parent) lower(low, parent.id, low.get(id) ?? 0);
        if (low.get(id) === index.get(id)) {
          const component = stack.splice(stack.lastIndexOf(id));
          for (const member of component) onStack.delete(member);
          if (component.length > 1 || edges.get(id)?.includes(id))
            for (const member of component) recursive.add(member);
        }
      } else if (!index.has(target)) enter(target);
      else if (onStack.has(target)) lower(low, id, index.get(target) ?? 0);
    }
  }
  return recursive;
}

function lower(low: Map<TypeId, number>, id: TypeId, value: number): void {
  low.set(id, Math.min(low.get(id) ?? value, value));
}

/** What a value holds, inherited members included: a request that returns itself holds no request. */
function referencesOf(declaration: Declaration): readonly TypeId[] {
  const held: TypeRef[] = [...valueTypesOf(declaration)];
  if (declaration.kind === "class" && declaration.base)
    held.push(declaration.base);
  return [...idsWithin(held)];
}
