/** What C# never has: a class that is its own base, a struct within itself. Where a chain comes back, it is cut. */
import {
  diagnostic,
  type Diagnostic,
  type Outcome,
} from "../diagnostics/diagnostic.js";
import type {
  ClassDeclaration,
  Declaration,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import type { Place } from "../source/source-text.js";

interface Chain {
  readonly code: "cyclic-base" | "endless-struct";
  /** What the class cannot be without, and that cannot be without it. */
  next(declaration: ClassDeclaration): readonly TypeId[];
  without(declaration: ClassDeclaration): ClassDeclaration;
}

const chains: readonly Chain[] = [
  {
    code: "cyclic-base",
    next: ({ base }) => (base ? [base.id] : []),
    without: (declaration) => {
      const { base: _, ...rest } = declaration;
      return rest;
    },
  },
  {
    code: "endless-struct",
    next: ({ struct, properties }) =>
      struct ? properties.flatMap(({ type }) => heldIn(type)) : [],
    without: (declaration) => {
      const { struct: _, ...rest } = declaration;
      return rest;
    },
  },
];

/** @param placeOf Where a declaration stands. */
export function cutCycles(
  declarations: readonly Declaration[],
  placeOf: (id: TypeId) => Place | undefined,
): Outcome<readonly Declaration[]> {
  const diagnostics: Diagnostic[] = [];
  let value = declarations;
  for (const { code, next, without } of chains) {
    const links = new Map<TypeId, readonly TypeId[]>();
    for (const it of value) if (it.kind === "class") links.set(it.id, next(it));
    value = value.map((declaration): Declaration => {
      const { id, name, kind } = declaration;
      if (kind !== "class" || !leadsBack(id, links)) return declaration;
      // The others of the cycle may stay as they are then.
      links.delete(id);
      diagnostics.push(diagnostic(code, { name }, placeOf(id)));
      return without(declaration);
    });
  }
  return { value, diagnostics };
}

/** `Range<Day>` holds days where it is a struct itself; lists and what may be null hold references. */
function heldIn(type: TypeRef): readonly TypeId[] {
  return type.kind === "ref" ? [type.id, ...type.args.flatMap(heldIn)] : [];
}

function leadsBack(
  id: TypeId,
  links: ReadonlyMap<TypeId, readonly TypeId[]>,
): boolean {
  const seen = new Set<TypeId>();
  const pending = [...(links.get(id) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(links.get(next) ?? []));
  }
  return false;
}
