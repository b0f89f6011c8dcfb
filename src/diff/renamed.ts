/** Which member that was added may be one that was removed, under another name. */
import { isDeepStrictEqual } from "node:util";
import type { Property } from "../schema/schema.js";
import type { Member, Paired } from "./members.js";

/** By members that were removed. */
export type Renamed = ReadonlyMap<Member, Member>;

/**
 * Those at the same place that are alike in all but their names, where no other member that came or
 * went is: of two strings that are called otherwise now, either may be the other.
 */
export function perhapsRenamed(
  old: readonly Member[],
  now: readonly Member[],
  { added, removed }: Paired,
): Renamed {
  const found = new Map<Member, Member>();
  for (const member of removed) {
    const [is, ...others] = added.filter((it) => areAlike(member, it));
    const wasAlone = removed.filter((it) => areAlike(member, it)).length === 1;
    if (!is || others.length > 0 || !wasAlone) continue;
    if (old.indexOf(member) === now.indexOf(is)) found.set(member, is);
  }
  return found;
}

function areAlike(one: Member, other: Member): boolean {
  return (
    one.level === other.level &&
    isDeepStrictEqual(nameless(one.property), nameless(other.property))
  );
}

function nameless(property: Property): Property {
  return { ...property, name: "", jsonName: "", xmlName: "", doc: "" };
}
