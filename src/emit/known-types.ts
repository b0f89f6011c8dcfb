/** Which types may stand in others' places inside a class, as `i:type` and `__type` say. */
import { append } from "../schema/append.js";
import type { ReferenceType, TypeRef } from "../schema/schema.js";
import { keyOf, type ClosedClass } from "./closed.js";
import type { SchemaIndex } from "./types.js";

export type KnownTypes = (closed: ClosedClass) => readonly TypeRef[];

/**
 * What [KnownType] names: on the class, its bases, and on the types so named. Where no input tells
 * of any, a class may be replaced by what derives from it.
 */
export function knownTypesOf(
  classes: readonly ClosedClass[],
  { values }: SchemaIndex,
): KnownTypes {
  const byKey = new Map(classes.map((it) => [it.key, it]));
  const derivedOf = derivedFrom(classes);

  const levelsOf = (type: ReferenceType): readonly ClosedClass[] => {
    const levels: ClosedClass[] = [];
    let level = byKey.get(keyOf(type));
    while (level && !levels.includes(level)) {
      levels.push(level);
      level = level.base && byKey.get(keyOf(level.base));
    }
    return levels;
  };

  const found = ({ type }: ClosedClass): readonly TypeRef[] => {
    const isTold = levelsOf(type).some(({ knownTypes }) => knownTypes);
    if (!isTold) return values.has(type.id) ? derivedOf(keyOf(type)) : [];
    const known = new Map<string, TypeRef>();
    const pending: ReferenceType[] = [type];
    for (let next = pending.pop(); next; next = pending.pop())
      for (const { knownTypes = [] } of levelsOf(next))
        for (const it of knownTypes) {
          const key = JSON.stringify(it);
          if (known.has(key)) continue;
          known.set(key, it);
          if (it.kind === "ref") pending.push(it);
        }
    return [...known.values()];
  };
  const byClass = new Map(classes.map((it) => [it, found(it)]));
  return (closed) => byClass.get(closed) ?? found(closed);
}

/** Of a class's key, all that derives from it, however far: what derives from each behind it. */
function derivedFrom(
  classes: readonly ClosedClass[],
): (key: string) => readonly TypeRef[] {
  const direct = new Map<string, ClosedClass[]>();
  for (const it of classes) if (it.base) append(direct, keyOf(it.base), it);
  return (key) => {
    const derived: TypeRef[] = [];
    const pending = direct.get(key)?.toReversed() ?? [];
    for (let next = pending.pop(); next; next = pending.pop()) {
      derived.push(next.type);
      pending.push(...(direct.get(next.key)?.toReversed() ?? []));
    }
    return derived;
  };
}
