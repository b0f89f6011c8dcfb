/** Differences of the members of a class or interface. */
import type { Property } from "../schema/schema.js";
import { isValueType } from "../schema/visit.js";
import type { Found } from "./change.js";
import { compareRules, refusesMissing } from "./compare-rules.js";
import { compareTypes } from "./compare-types.js";
import {
  compareFields,
  compareFlag,
  type Context,
  type FieldTable,
} from "./fields.js";
import type { Fact } from "./kinds.js";
import {
  leavesOut,
  mustBeThere,
  pairMembers,
  type Member,
  type MemberPair,
} from "./members.js";
import { moves } from "./moves.js";
import { perhapsRenamed } from "./renamed.js";
import { typeText } from "./type-text.js";

/** @param onXml Whether XML has the members: of an interface it has none. */
export function compareMembers(
  old: readonly Member[],
  now: readonly Member[],
  context: Context,
  onXml: boolean,
): readonly Found[] {
  const paired = pairMembers(old, now);
  const { pairs, added, removed } = paired;
  const renamed = perhapsRenamed(old, now, paired);
  return [
    ...added.map(({ property }) => addition(property, context)),
    ...removed.map((it) => ({
      ...removal(it.property, context),
      ...perhaps(renamed.get(it)),
    })),
    ...pairs.flatMap((pair) => pairDifferences(pair, context)),
    ...(onXml ? moves(old, now, pairs) : []),
  ].map((it): Found => (onXml ? it : { ...it, wires: "json" }));
}

function wiresOf({ wires }: Property): Pick<Found, "wires"> {
  return wires ? { wires } : {};
}

function perhaps(member: Member | undefined): Pick<Found, "perhaps"> {
  return member ? { perhaps: member.property.name } : {};
}

function addition(property: Property, context: Context): Found {
  const { name, type, required, readOnly } = property;
  const isRuled = refusesMissing(
    property,
    isValueType(type, context.now.declarations),
  );
  return {
    kind: readOnly
      ? "member-added"
      : required
        ? "member-added-required"
        : isRuled
          ? "member-added-ruled"
          : "member-added",
    member: name,
    now: typeText(type, context.now),
    ...wiresOf(property),
  };
}

function removal(property: Property, context: Context): Found {
  const { name, type } = property;
  return {
    kind: "member-removed",
    member: name,
    old: typeText(type, context.old),
    facts: factsOf(property, context),
    ...wiresOf(property),
  };
}

/** What decides how the old code reads and writes the member. */
function factsOf(old: Property, { old: side, options }: Context): Fact[] {
  const isValue = isValueType(old.type, side.declarations);
  return [
    ...(mustBeThere(old, side, options) ? ["mustBeThere" as const] : []),
    ...(old.optional ? ["mayBeMissing" as const] : ["notOptional" as const]),
    ...(isValue || old.type.kind === "nullable"
      ? []
      : ["isReference" as const]),
    ...(leavesOut(old, side) ? ["leftOut" as const] : []),
  ];
}

function pairDifferences(
  { old, now }: MemberPair,
  context: Context,
): readonly Found[] {
  const found = compareFields(properties, old.property, now.property, context);
  const isKnown = old.namespace !== undefined && now.namespace !== undefined;
  // Of a class whose namespace changes, the class says so.
  const isMoved = isKnown && old.namespace !== now.namespace;
  return [
    ...found,
    ...(isMoved && old.owner !== now.owner
      ? [
          {
            kind: "member-namespace" as const,
            old: old.namespace ?? "",
            now: now.namespace ?? "",
            wires: "xml" as const,
          },
        ]
      : []),
  ].map((it): Found => ({
    ...it,
    ...sharedWires(it, old.property, now.property),
    member: now.property.name,
  }));
}

/** What a member is on one wire only makes no difference on the other. */
function sharedWires(
  { wires }: Found,
  old: Property,
  now: Property,
): Pick<Found, "wires"> {
  const one = wires ?? old.wires ?? now.wires;
  return one ? { wires: one } : {};
}

function names(
  old: string,
  now: string,
  kind: "member-name" | "json-name" | "json-name-case" | "xml-name",
  wires?: "json" | "xml",
): readonly Found[] {
  return old === now ? [] : [{ kind, old, now, ...(wires && { wires }) }];
}

const properties: FieldTable<Property> = {
  name: (old, now) =>
    old.jsonName === now.jsonName
      ? names(old.name, now.name, "member-name")
      : [],
  jsonName: (old, now) =>
    old.wires === "xml" || now.wires === "xml"
      ? []
      : names(
          old.jsonName,
          now.jsonName,
          old.jsonName.toLowerCase() === now.jsonName.toLowerCase()
            ? "json-name-case"
            : "json-name",
          "json",
        ),
  xmlName: (old, now) =>
    old.wires === "json" || now.wires === "json"
      ? []
      : names(old.xmlName, now.xmlName, "xml-name", "xml"),
  *wires(old, now, context) {
    if (old.wires === now.wires) return;
    const facts = factsOf(old, context);
    if (now.wires === "xml")
      yield { kind: "member-off-json", facts, wires: "json" };
    if (now.wires === "json") yield { kind: "member-off-xml" };
    if (old.wires === "xml") yield { kind: "member-on-json", wires: "json" };
    if (old.wires === "json") yield { kind: "member-on-xml" };
  },
  order: (old, now) =>
    old.order === now.order
      ? []
      : [
          {
            kind: "order",
            old: String(old.order ?? "none"),
            now: String(now.order ?? "none"),
          },
        ],
  type: (old, now, context) =>
    compareTypes(old.type, now.type, context, false, [
      ...factsOf(old, context),
      ...otherDefaults(old, now, context),
    ]),
  optional: (old, now, context) => {
    // `int` and `int?` say it by their types.
    if (
      old.optional === now.optional ||
      (old.type.kind === "nullable") !== (now.type.kind === "nullable")
    )
      return [];
    return now.optional
      ? [{ kind: "made-optional", facts: optionalFacts(old, context) }]
      : [{ kind: "made-present" }];
  },
  required: (old, now, context) =>
    compareFlag(
      old.required,
      now.required,
      { kind: "made-required", facts: factsOf(old, context) },
      { kind: "made-unrequired" },
    ),
  emitDefault: (old, now, context) =>
    compareFlag(
      old.emitDefault === false,
      now.emitDefault === false,
      { kind: "default-left-out", facts: defaultFacts(old, now, context) },
      { kind: "default-written" },
    ),
  hides: (old, now) =>
    compareFlag(old.hides, now.hides, { kind: "hides" }, { kind: "hides" }),
  readOnly: (old, now) =>
    compareFlag(
      old.readOnly,
      now.readOnly,
      { kind: "setter-removed" },
      { kind: "setter-added" },
    ),
  constraints: compareRules,
  doc: { ignored: "a description" },
};

/** The default of a value type is not null, which is that of a reference type. */
function otherDefaults(
  old: Property,
  now: Property,
  context: Context,
): readonly Fact[] {
  const was = isValueType(old.type, context.old.declarations);
  const is = isValueType(now.type, context.now.declarations);
  if (was === is) return [];
  return [
    ...(leavesOut(old, context.old) ? ["otherDefaultSent" as const] : []),
    ...(leavesOut(now, context.now) ? ["otherDefaultRead" as const] : []),
  ];
}

/** JSON without it is not refused, but read as the default, where old code fills it in. */
function optionalFacts(old: Property, context: Context): readonly Fact[] {
  return [...factsOf(old, context), "mustBeThere"];
}

/** A null of a reference type, or of a `Nullable<T>`, is left out of JSON anyway. */
function defaultFacts(
  old: Property,
  now: Property,
  context: Context,
): readonly Fact[] {
  return isValueType(now.type, context.now.declarations)
    ? factsOf(old, context)
    : [];
}
