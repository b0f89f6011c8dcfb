/** Which type of the new schema is which of the old one. */
import { append } from "../schema/append.js";
import type { Declaration, Schema, TypeId } from "../schema/schema.js";
import { mapTypes } from "../schema/visit.js";

/**
 * The new schema with the old one's ids. A type is the one with the same id; where one of the two
 * inputs does not tell the .NET namespace, the only one of that name and arity; and one that has moved
 * to another namespace, where no other has its name and its members are called the same. What has
 * another name is another type: that it was renamed, nothing proves.
 */
export function withIdsOf(old: Schema, now: Schema): Schema {
  const renamed = matchingIds(old, now);
  if (renamed.size === 0) return now;
  const idOf = (id: TypeId): TypeId => renamed.get(id) ?? id;
  const mapped = mapTypes(now, (type) =>
    type.kind === "ref" ? { ...type, id: idOf(type.id) } : type,
  );
  return {
    ...mapped,
    declarations: mapped.declarations.map((it): Declaration => ({
      ...it,
      id: idOf(it.id),
      ...(it.kind === "class" &&
        it.derived && { derived: it.derived.map(idOf) }),
    })),
    operations: mapped.operations.map((it) => ({
      ...it,
      request: idOf(it.request),
    })),
  };
}

/** Old ids by new ones, where they differ. */
function matchingIds(old: Schema, now: Schema): ReadonlyMap<TypeId, TypeId> {
  const oldIds = new Set(old.declarations.map(({ id }) => id));
  const nowIds = new Set(now.declarations.map(({ id }) => id));
  const [allOld, allNow] = [old, now].map((it) => byName(it.declarations));
  const isAlone = (name: string): boolean =>
    [allOld, allNow].every((it) => it?.get(name)?.length === 1);
  const left = byName(old.declarations.filter(({ id }) => !nowIds.has(id)));
  const right = byName(now.declarations.filter(({ id }) => !oldIds.has(id)));
  const matches = new Map<TypeId, TypeId>();
  for (const [name, candidates] of right) {
    const [is, ...others] = candidates;
    const [was, ...further] = left.get(name) ?? [];
    if (!is || !was || others.length + further.length > 0) continue;
    if (
      isWithoutNamespace(is) ||
      isWithoutNamespace(was) ||
      (isAlone(name) && isAlike(was, is))
    )
      matches.set(is.id, was.id);
  }
  return matches;
}

function isWithoutNamespace({ clr }: Declaration): boolean {
  return clr === undefined;
}

function isAlike(old: Declaration, now: Declaration): boolean {
  return (
    old.kind === now.kind && String(membersOf(old)) === String(membersOf(now))
  );
}

function membersOf(declaration: Declaration): readonly string[] {
  const members =
    declaration.kind === "enum" ? declaration.members : declaration.properties;
  return members.map(({ name }) => name).toSorted();
}

function byName(
  declarations: readonly Declaration[],
): ReadonlyMap<string, readonly Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const it of declarations) {
    const arity = it.kind === "enum" ? 0 : it.typeParams.length;
    const key = `${simpleName(it.id)}/${arity}`;
    append(groups, key, it);
  }
  return groups;
}

/** ``Acme.Outer+Page`1`` → `Page`. */
function simpleName(id: TypeId): string {
  return id.replace(/`\d+$/, "").replace(/^.*[.+]/, "");
}
