/** Differences of classes and interfaces. */
import type {
  ClassDeclaration,
  InterfaceDeclaration,
  ReferenceType,
  TypeId,
  TypeRef,
} from "../schema/schema.js";
import { isMarker } from "../schema/verbs.js";
import { idsWithin, valueTypesOf } from "../schema/visit.js";
import type { Found } from "./change.js";
import { compareNamespaces } from "./compare-namespaces.js";
import { compareContracts } from "./compare-contracts.js";
import { compareMembers } from "./compare-members.js";
import { compareTypes } from "./compare-types.js";
import {
  compareFlag,
  compareLists,
  nameOf,
  type Context,
  type FieldTable,
  type Indexed,
} from "./fields.js";
import type { Fact } from "./kinds.js";
import { allMembers, ownMembers } from "./members.js";
import { typeText } from "./type-text.js";

export const classes: FieldTable<ClassDeclaration> = {
  kind: { ignored: "equal here" },
  id: { ignored: "types are matched by it" },
  clr: compareNamespaces,
  name: compareNames,
  doc: { ignored: "a description" },
  typeParams: { ignored: "the id says how many there are" },
  base: (old, now, context) =>
    hasSameBase(old, now)
      ? []
      : [
          {
            kind: "base",
            old: old.base ? typeText(old.base, context.old) : "none",
            now: now.base ? typeText(now.base, context.now) : "none",
          },
        ],
  *implements(old, now, context) {
    const { added, removed } = compareLists(
      old.implements.filter(isCompared),
      now.implements.filter(isCompared),
      ({ id }) => id,
    );
    for (const { id } of added)
      yield {
        kind: "interface-added",
        now: nameOf(id, context.now),
        facts: valueFacts(id, context),
      };
    for (const { id } of removed)
      yield {
        kind: "interface-removed",
        old: nameOf(id, context.old),
        facts: valueFacts(id, context),
      };
  },
  abstract: (old, now) =>
    compareFlag(
      old.abstract,
      now.abstract,
      { kind: "abstract-added" },
      { kind: "abstract-removed" },
    ),
  struct: (old, now) =>
    compareFlag(
      old.struct,
      now.struct,
      { kind: "struct-added" },
      { kind: "struct-removed" },
    ),
  recursive: { ignored: "its members say it" },
  collection: (old, now, context) =>
    old.collection && now.collection
      ? compareTypes(old.collection, now.collection, context, true)
      : compareFlag(
          old.collection,
          now.collection,
          { kind: "collection-kind" },
          { kind: "collection-kind" },
        ),
  *derived(old, now, context) {
    const { added, removed } = compareLists(
      old.derived ?? [],
      now.derived ?? [],
      (id) => id,
    );
    const facts = valueFacts(old.id, context);
    for (const id of added)
      yield { kind: "derived-added", now: nameOf(id, context.now), facts };
    for (const id of removed)
      yield { kind: "derived-removed", old: nameOf(id, context.old), facts };
  },
  *knownTypes(old, now, context) {
    const { added, removed } = compareLists(
      old.knownTypes ?? [],
      now.knownTypes ?? [],
      keyOf,
    );
    for (const type of added)
      yield {
        kind: "known-type-added",
        now: typeText(type, context.now),
        facts: old.knownTypes ? [] : ["toldFirst"],
      };
    for (const type of removed)
      yield { kind: "known-type-removed", old: typeText(type, context.old) };
  },
  contract: (old, now, context) =>
    compareContracts(old.contract, now.contract, context),
  // Below another base, the members that are inherited are others, too.
  properties: (old, now, context) =>
    hasSameBase(old, now)
      ? compareMembers(ownMembers(old), ownMembers(now), context, true)
      : compareMembers(
          allMembers(old, context.old),
          allMembers(now, context.now),
          context,
          true,
        ),
};

export const interfaces: FieldTable<InterfaceDeclaration> = {
  kind: { ignored: "equal here" },
  id: { ignored: "types are matched by it" },
  clr: compareNamespaces,
  name: compareNames,
  doc: { ignored: "a description" },
  typeParams: { ignored: "the id says how many there are" },
  *extends(old, now, context) {
    const { added, removed } = compareLists(old.extends, now.extends, keyOf);
    for (const type of added)
      yield { kind: "interface-added", now: typeText(type, context.now) };
    for (const type of removed)
      yield { kind: "interface-removed", old: typeText(type, context.old) };
  },
  properties: (old, now, context) =>
    compareMembers(ownMembers(old), ownMembers(now), context, false),
};

function compareNames(
  { name: old }: { readonly name: string },
  { name: now }: { readonly name: string },
): readonly Found[] {
  return old === now ? [] : [{ kind: "type-name", old, now }];
}

function hasSameBase(old: ClassDeclaration, now: ClassDeclaration): boolean {
  return keyOf(old.base) === keyOf(now.base);
}

function keyOf(type: TypeRef | undefined): string {
  return JSON.stringify(type ?? null);
}

/** What a request returns, and with which verb it is sent, its operation says. */
function isCompared({ id }: ReferenceType): boolean {
  return !isMarker(id);
}

function valueFacts(id: TypeId, { old, now }: Context): readonly Fact[] {
  return isValue(id, old) && isValue(id, now) ? ["isValue"] : [];
}

/** Whether a member, an item or an answer is of the type, rather than of what derives from it. */
function isValue(id: TypeId, { schema }: Indexed): boolean {
  const types = [
    ...schema.declarations.flatMap(valueTypesOf),
    ...schema.operations.flatMap(({ response }) => response ?? []),
  ];
  return idsWithin(types).has(id);
}
