/**
 * Which members of two declarations are one. Inputs write a member as .NET names it or as JSON does:
 * `[DataMember(Name = "Total")] Amount` is `Amount` in C# and `Total` in a listing.
 */
import type {
  DraftDeclaration,
  DraftEnumMember,
  DraftProperty,
} from "../parse/draft.js";
import { folded } from "./names.js";

/** The members of `second` that `first` has too, by those of `first`. */
export function sharedMembers(
  first: readonly DraftProperty[],
  second: readonly DraftProperty[],
): ReadonlyMap<DraftProperty, DraftProperty> {
  const byClrName = new Map<string, DraftProperty>();
  const byJsonName = new Map<string, DraftProperty>();
  for (const it of first) {
    if (it.naming === "clr") byClrName.set(folded(it.name), it);
    byJsonName.set(jsonKey(it), it);
  }
  const shared = new Map<DraftProperty, DraftProperty>();
  for (const it of second) {
    const found =
      it.naming === "clr"
        ? (byClrName.get(folded(it.name)) ??
          asListed(byJsonName.get(jsonKey(it))) ??
          asListed(byJsonName.get(folded(it.name))))
        : (byJsonName.get(jsonKey(it)) ??
          byClrName.get(jsonKey(it)) ??
          // Older listings print the alias beside the name: `// @DataMember(Name="Total") amount`.
          byClrName.get(folded(it.name)));
    if (found && !shared.has(found)) shared.set(found, it);
  }
  return shared;
}

function jsonKey({ name, jsonName }: DraftProperty): string {
  return folded(jsonName?.value ?? name);
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

/** Two members that both go by their .NET names are one only if those are. */
function asListed(
  property: DraftProperty | undefined,
): DraftProperty | undefined {
  return property?.naming === "json" ? property : undefined;
}

/**
 * Whether two declarations of one name are one type: one has all members of the other. Inputs may
 * leave members out; two types of one name in two .NET namespaces have others.
 */
export function isSameType(
  first: DraftDeclaration,
  second: DraftDeclaration,
): boolean {
  if (first.kind === "enum" && second.kind === "enum")
    return (
      sharedEnumMembers(first.members, second.members).size ===
      Math.min(first.members.length, second.members.length)
    );
  if (first.kind === "enum" || second.kind === "enum") return false;
  return (
    sharedMembers(first.properties, second.properties).size ===
    Math.min(first.properties.length, second.properties.length)
  );
}
