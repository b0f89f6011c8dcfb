/** Differences of enums. */
import type { EnumDeclaration, EnumMember } from "../schema/schema.js";
import type { Found } from "./change.js";
import { compareContracts } from "./compare-contracts.js";
import {
  compareFields,
  compareFlag,
  type Context,
  type FieldTable,
  type Indexed,
} from "./fields.js";
import { compareNamespaces } from "./compare-namespaces.js";
import type { Fact } from "./kinds.js";

export const enums: FieldTable<EnumDeclaration> = {
  kind: { ignored: "equal here" },
  id: { ignored: "types are matched by it" },
  clr: compareNamespaces,
  name: (old, now) =>
    old.name === now.name
      ? []
      : [{ kind: "type-name", old: old.name, now: now.name }],
  doc: { ignored: "a description" },
  flags: (old, now) =>
    compareFlag(
      old.flags,
      now.flags,
      { kind: "flags-added" },
      { kind: "flags-removed" },
    ),
  contract: (old, now, context) =>
    compareContracts(old.contract, now.contract, context),
  members: compareMembers,
};

function* compareMembers(
  old: EnumDeclaration,
  now: EnumDeclaration,
  context: Context,
): Iterable<Found> {
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
    for (const found of compareFields(
      members(old, now),
      before,
      member,
      context,
    ))
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
function pairMembers(
  old: EnumDeclaration,
  now: EnumDeclaration,
): ReadonlyMap<EnumMember, EnumMember> {
  const pairs = new Map<EnumMember, EnumMember>();
  const free = new Set(old.members);
  for (const key of ["name", "json"] as const)
    for (const member of now.members) {
      const match = pairs.has(member)
        ? undefined
        : [...free].find((it) => it[key] === member[key]);
      if (!match) continue;
      pairs.set(member, match);
      free.delete(match);
    }
  return pairs;
}

function members(
  old: EnumDeclaration,
  now: EnumDeclaration,
): FieldTable<EnumMember> {
  return {
    name: (before, after) =>
      before.name === after.name
        ? []
        : [{ kind: "enum-name", old: before.name, now: after.name }],
    value: (before, after) =>
      before.value === after.value
        ? []
        : [
            {
              kind: old.flags && now.flags ? "flag-number" : "enum-number",
              old: before.value,
              now: after.value,
            },
          ],
    json: (before, after, context) =>
      before.json === after.json
        ? []
        : [
            {
              kind: "enum-json",
              old: before.json,
              now: after.json,
              facts: factsOf(before, after, old, now, context),
            },
          ],
    xml: (before, after, context) =>
      xmlText(before) === xmlText(after) || before.wires || after.wires
        ? []
        : [
            {
              kind: "enum-xml",
              old: xmlText(before),
              now: xmlText(after),
              facts: factsOf(before, after, old, now, context),
            },
          ],
    wires: (before, after, context) =>
      compareFlag(
        before.wires,
        after.wires,
        { kind: "enum-off-xml" },
        {
          kind: "enum-on-xml",
          facts: factsOf(before, after, old, now, context),
        },
      ),
    doc: { ignored: "a description" },
  };
}

function xmlText({ name, xml = name }: EnumMember): string {
  return xml;
}

/** Which side does not take the other's text for the same member. */
function factsOf(
  before: EnumMember | undefined,
  after: EnumMember | undefined,
  old: EnumDeclaration,
  now: EnumDeclaration,
  { options: { openEnums } }: Context,
): readonly Fact[] {
  const facts: Fact[] = [];
  if (after) {
    const json = memberInJson(after.json, old);
    const xml = memberInXml(xmlText(after), old);
    // Of flags JSON has the number, unless a member has a text of its own.
    const isText = !old.flags || after.json !== after.name;
    const isKept = openEnums === true && !old.flags && !before;
    if (isText && !isSame(json, before, isKept)) facts.push("unreadJson");
    if (!after.wires && !isSame(xml, before, isKept)) facts.push("unreadXml");
  }
  if (before) {
    const json = memberInJson(before.json, now);
    const xml = memberInXml(xmlText(before), now);
    // A number of flags is taken, but what is no flag any more means nothing.
    if ((!old.flags || !after) && !isSame(json, after, false))
      facts.push("untakenJson");
    if (!before.wires && !isSame(xml, after, false)) facts.push("untakenXml");
  }
  return facts;
}

/** @param isKept Whether a text that is not known stays as it is. */
function isSame(
  read: EnumMember | undefined,
  meant: EnumMember | undefined,
  isKept: boolean,
): boolean {
  return meant ? read === meant : isKept && read === undefined;
}

/** As generated code and the server read it: text or name in any case, the closer reading first. */
function memberInJson(
  text: string,
  { members: all }: EnumDeclaration,
): EnumMember | undefined {
  const lower = text.toLowerCase();
  return (
    all.find(({ json }) => json === text) ??
    all.find(({ name }) => name === text) ??
    all.find(({ json }) => json.toLowerCase() === lower) ??
    all.find(({ name }) => name.toLowerCase() === lower)
  );
}

function memberInXml(
  text: string,
  { members: all }: EnumDeclaration,
): EnumMember | undefined {
  return all.find((it) => !it.wires && xmlText(it) === text);
}

function* zeroDifference(
  old: EnumDeclaration,
  now: EnumDeclaration,
  pairs: ReadonlyMap<EnumMember, EnumMember>,
  { old: before, now: after }: Context,
): Iterable<Found> {
  if (old.flags || now.flags) return;
  const oldZero = zeroOf(old);
  const nowZero = zeroOf(now);
  if (oldZero === (nowZero && pairs.get(nowZero))) return;
  const isLeftOut =
    leavesZeroOut(old.id, before) || leavesZeroOut(now.id, after);
  yield {
    kind: "enum-zero",
    old: oldZero?.name ?? "none",
    now: nowZero?.name ?? "none",
    facts: [
      ...(isLeftOut && nowZero ? ["zeroLeftOut" as const] : []),
      ...(isLeftOut && oldZero ? ["zeroNotSent" as const] : []),
    ],
  };
}

function zeroOf({ members: all }: EnumDeclaration): EnumMember | undefined {
  return all.find(({ value }) => value === "0");
}

function leavesZeroOut(id: string, { schema }: Indexed): boolean {
  return schema.declarations.some(
    (it) =>
      it.kind === "class" &&
      it.properties.some(
        ({ type, emitDefault }) =>
          emitDefault === false && type.kind === "ref" && type.id === id,
      ),
  );
}
