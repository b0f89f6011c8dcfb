/**
 * Which members of two declarations are one. Inputs write a member as .NET names it or as JSON does:
 * `[DataMember(Name = "Total")] Amount` is `Amount` in C# and `Total` in a listing.
 */
import type {
  DraftDeclaration,
  DraftEnumMember,
  DraftProperty,
} from "../parse/draft.js";
import { camelCase, folded } from "./names.js";

/**
 * What members have in common that are one, the surest first: the alias, as `Id` and `order_id` that
 * are both "order-id"; the name in JSON, `CallSid` and `callSid`; a name or alias without what
 * servers change about it.
 */
const memberKeys: readonly ((of: DraftProperty) => string | undefined)[] = [
  ({ jsonName }) => jsonName?.value,
  ({ name, naming }) => (naming === "clr" ? camelCase(name) : name),
  ({ name }) => folded(name),
  ({ name, jsonName }) => folded(jsonName?.value ?? name),
];

/** The members of `second` that `first` has too, by those of `first`. */
export function sharedMembers(
  first: readonly DraftProperty[],
  second: readonly DraftProperty[],
): ReadonlyMap<DraftProperty, DraftProperty> {
  const shared = new Map<DraftProperty, DraftProperty>();
  const left = new Set(second);
  for (const keyOf of memberKeys) {
    if (left.size === 0) break;
    const byKey = new Map([...left].map((it) => [keyOf(it), it]));
    byKey.delete(undefined);
    for (const property of first) {
      if (shared.has(property)) continue;
      const other = byKey.get(keyOf(property));
      if (other && mayBeOne(property, other) && left.delete(other))
        shared.set(property, other);
    }
  }
  return shared;
}

/** Two members that both go by their .NET names are one only if those are. */
function mayBeOne(first: DraftProperty, second: DraftProperty): boolean {
  return (
    first.naming !== "clr" ||
    second.naming !== "clr" ||
    folded(first.name) === folded(second.name)
  );
}

/** Some listings name a member as it is on the wire: `next-day` for `NextDay`. */
export function sharedEnumMembers(
  first: readonly DraftEnumMember[],
  second: readonly DraftEnumMember[],
): ReadonlyMap<DraftEnumMember, DraftEnumMember> {
  const byName = new Map(first.map((it) => [it.name, it]));
  const byText = new Map(
    first.flatMap((it) => (it.text ? [[it.text.value, it] as const] : [])),
  );
  const shared = new Map<DraftEnumMember, DraftEnumMember>();
  for (const it of second) {
    const found =
      byName.get(it.name) ??
      byText.get(it.name) ??
      byName.get(it.text?.value ?? "");
    if (found && !shared.has(found)) shared.set(found, it);
  }
  return shared;
}

/**
 * Whether two declarations of one name are one type: one has all members of the other. Inputs may
 * leave members out; two types of one name in two .NET namespaces have others.
 */
export function isSameType(
  first: DraftDeclaration,
  second: DraftDeclaration,
): boolean {
  return likeness(first, second) === 1;
}

/** Whether they may be two versions of one type, of which each has members of its own. */
export function isAnotherVersion(
  first: DraftDeclaration,
  second: DraftDeclaration,
): boolean {
  return likeness(first, second) >= 0.5;
}

/** Which part of the smaller one's members both have. */
function likeness(first: DraftDeclaration, second: DraftDeclaration): number {
  if ((first.kind === "enum") !== (second.kind === "enum")) return 0;
  const smaller = Math.min(memberCount(first), memberCount(second));
  return smaller === 0 ? 1 : sharedCount(first, second) / smaller;
}

function sharedCount(
  first: DraftDeclaration,
  second: DraftDeclaration,
): number {
  if (first.kind === "enum" && second.kind === "enum")
    return sharedEnumMembers(first.members, second.members).size;
  return first.kind !== "enum" && second.kind !== "enum"
    ? sharedMembers(first.properties, second.properties).size
    : 0;
}

export function memberCount(declaration: DraftDeclaration): number {
  return declaration.kind === "enum"
    ? declaration.members.length
    : declaration.properties.length;
}
