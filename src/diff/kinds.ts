/**
 * Every kind of change there is, and what it breaks: a fact each, with its reason. What the facts
 * rest on is in docs/diff.md.
 */
import type { Side } from "./verdicts.js";

/** What has to hold as well for a change to break a side. */
export type Fact =
  /** The old reader refuses JSON without the member. */
  | "mustBeThere"
  /** The old member may not be missing. */
  | "notOptional"
  /** The member's type is a reference type. */
  | "isReference"
  /** Old code may leave the member out. */
  | "mayBeMissing"
  /** Old code leaves the member out of XML at its default. */
  | "leftOut"
  /** A member somewhere leaves out the default that the enum has now. */
  | "zeroLeftOut"
  /** Old code leaves out the default that the enum had. */
  | "zeroNotSent"
  /** A value may be of the type, rather than of types that derive from it only. */
  | "isValue"
  /** A value may be of the type where one of its base is expected. */
  | "isDerived"
  /** Nothing else mentions the type. */
  | "unreached"
  /** The old reader of JSON knows no such text. */
  | "unreadJson"
  /** The old reader of XML knows no such text. */
  | "unreadXml"
  /** The new server knows no such text in JSON. */
  | "untakenJson"
  /** The new server knows no such text in XML. */
  | "untakenXml"
  /** Old code leaves out a default that is not the new type's. */
  | "otherDefaultSent"
  /** The new server leaves out a default that is not the old type's. */
  | "otherDefaultRead"
  /** The type has elements in XML, where the old type has text. */
  | "hasElements"
  /** The old inputs told no known types at all. */
  | "toldFirst"
  /** `unknownKeys: refuse` */
  | "refusesUnknownKeys";

/** Why a side breaks, always or where a fact holds. */
export type Break = string | { readonly because: string; readonly when: Fact };

export interface Kind extends Readonly<Partial<Record<Side, Break>>> {
  /** What happened to the type, member or operation: "is required now". */
  readonly says: string;
}

function when(fact: Fact, because: string): Break {
  return { because, when: fact };
}

function reads(because: Break): Pick<Kind, "readsJson" | "readsXml"> {
  return { readsJson: because, readsXml: because };
}

function sends(because: Break): Pick<Kind, "sendsJson" | "sendsXml"> {
  return { sendsJson: because, sendsXml: because };
}

function inJson(because: Break): Pick<Kind, "readsJson" | "sendsJson"> {
  return { readsJson: because, sendsJson: because };
}

function inXml(because: Break): Pick<Kind, "readsXml" | "sendsXml"> {
  return { readsXml: because, sendsXml: because };
}

function everywhere(because: Break): Omit<Kind, "says"> {
  return { ...reads(because), ...sends(because) };
}

function kind(says: string, ...breaks: readonly Omit<Kind, "says">[]): Kind {
  return Object.assign({ says }, ...breaks) as Kind;
}

const refused = {
  readsJson: when("refusesUnknownKeys", "keys that are not known are refused"),
};
const missing = "JSON without it is refused";
const lost = "the element is not found, so its value is lost";
const another = "its values are others";
const wider = "there are values that the old type does not have";
const narrower = "there are values that the new type does not have";
const otherDefault = "what is left out at its default is null";
const named = "its elements have another name or namespace";
const nowNull = "a null is refused where a value has to be";
const asNull = "a null becomes the default, or is refused";

export const kinds = {
  // ---- Types
  "type-added": kind("added"),
  "type-removed": kind(
    "removed",
    everywhere(when("unreached", "nothing tells what became of it")),
  ),
  "type-kind": kind("is another kind of type", everywhere(another)),
  "type-name": kind("has another name in TypeScript"),
  "type-moved": kind(
    "moved to another .NET namespace",
    inJson(when("isDerived", "its __type is another")),
  ),
  base: kind("has another base class"),
  "abstract-added": kind(
    "is abstract now",
    sends("there is no object of the class itself any more"),
  ),
  "abstract-removed": kind("is no longer abstract", {
    readsXml: "an abstract class without i:type is refused",
  }),
  "struct-added": kind("is a value type now", sends(asNull)),
  "struct-removed": kind("is no longer a value type", reads(nowNull)),
  "collection-kind": kind(
    "is a collection on one side only",
    everywhere(another),
  ),
  "derived-added": kind("may be replaced by a further class", {
    ...refused,
    readsXml: when("isValue", "the i:type of that class is not known"),
  }),
  "derived-removed": kind(
    "may no longer be replaced by a class",
    sends(when("isValue", "that class is not known in its place any more")),
  ),
  "known-type-added": kind("has a further known type", {
    readsXml: "the i:type of that class is not known",
    sendsXml: when("toldFirst", "classes that are not named are refused"),
  }),
  "known-type-removed": kind("has a known type less", {
    sendsXml: "the i:type of that class is not known any more",
  }),
  "interface-added": kind("implements a further interface", {
    readsXml: when("isValue", "the i:type of the class is not known"),
  }),
  "interface-removed": kind(
    "implements an interface less",
    sends(when("isValue", "the class is not known in its place any more")),
  ),
  "contract-name": kind("has another name in XML", inXml(named)),
  "contract-namespace": kind("has another namespace in XML", inXml(named)),
  "contract-told": kind("has a name in XML that was not known"),
  "contract-untold": kind(
    "has no known name in XML any more",
    inXml("no input tells how its elements are called"),
  ),
  "contract-items": kind(
    "has other names of its items in XML",
    inXml("items under another name are passed over"),
  ),
  "contract-reference": kind("has shared objects in XML, or no longer"),

  // ---- Members
  "member-added": kind("added", refused),
  "member-added-required": kind(
    "added, and required",
    refused,
    sends("a request without it is refused"),
  ),
  "member-added-ruled": kind(
    "added, with a rule that a missing one does not pass",
    refused,
    sends("a request without it is refused"),
  ),
  "member-removed": kind("removed", {
    readsJson: when("mustBeThere", missing),
  }),
  "member-off-json": kind("is in XML only now", {
    readsJson: when("mustBeThere", missing),
  }),
  "member-off-xml": kind("is in JSON only now"),
  "member-on-json": kind("is in JSON now, too", refused),
  "member-on-xml": kind("is in XML now, too"),
  "member-name": kind("has another name in TypeScript"),
  "json-name": kind(
    "has another name in JSON",
    inJson("the key is not found, so its value is lost"),
  ),
  "json-name-case": kind("has another case in JSON", {
    readsJson: "the key is not found, so its value is lost",
  }),
  "xml-name": kind("has another name in XML", inXml(lost)),
  "member-namespace": kind("has another namespace in XML", inXml(lost)),
  moved: kind("moved in XML", {
    sendsXml: "what comes too late is dropped without a word",
  }),
  order: kind("has another [DataMember(Order)]"),
  hides: kind(
    "hides a member of its base, or no longer",
    everywhere("the member of the base and its own are confused"),
  ),
  "made-optional": kind("may be missing now", {
    readsJson: missing,
    readsXml: when("isReference", nowNull),
  }),
  "made-present": kind("is always there now"),
  "made-required": kind("is required now", {
    sendsJson: when("mayBeMissing", "a request without it is refused"),
    sendsXml: when("leftOut", "XML leaves it out at its default"),
  }),
  "made-unrequired": kind("is no longer required"),
  "default-left-out": kind("is left out at its default now", {
    readsJson: when("mustBeThere", missing),
  }),
  "default-written": kind("is no longer left out at its default"),
  "setter-removed": kind("has no setter any more", {
    sendsJson: "the server passes over what it cannot set",
  }),
  "setter-added": kind("has a setter now"),
  "rule-added": kind("has a further rule", sends("the rule may refuse it")),
  "rule-removed": kind("has a rule less"),
  "rule-tightened": kind(
    "has a stricter rule",
    sends("the rule may refuse what passed before"),
  ),
  "rule-loosened": kind("has a laxer rule"),
  "rule-changed": kind(
    "has another rule",
    sends("the rule may refuse what passed before"),
  ),
  "rule-words": kind("has a rule with other words"),
  "rule-documented": kind("is documented otherwise"),

  // ---- Types of members, items and answers
  "type-changed": kind("is of another type", everywhere(another)),
  "type-widened": kind("is of a wider type", reads(wider), {
    sendsXml: when("otherDefaultSent", otherDefault),
  }),
  "type-narrowed": kind(
    "is of a narrower type",
    sends(narrower),
    reads(when("otherDefaultRead", otherDefault)),
  ),
  "type-widened-json": kind(
    "is of a type that is wider in JSON, and another in XML",
    { readsJson: wider },
    inXml(named),
  ),
  "type-narrowed-json": kind(
    "is of a type that is narrower in JSON, and another in XML",
    {
      readsJson: when("otherDefaultRead", otherDefault),
      sendsJson: narrower,
    },
    inXml(named),
  ),
  "type-told": kind("is of a type that was not known", {
    readsXml: when("hasElements", "it has elements where text is read"),
    ...sends("what is sent may not be of that type"),
  }),
  "type-untold": kind(
    "is of no known type any more",
    everywhere("no input tells what its values are"),
  ),
  "made-nullable": kind("may be null now", {
    readsJson: when("notOptional", missing),
    readsXml: nowNull,
    sendsXml: when("otherDefaultSent", otherDefault),
  }),
  "made-not-null": kind(
    "is never null now",
    reads(when("otherDefaultRead", otherDefault)),
    sends(asNull),
  ),
  "items-nullable": kind(
    "has items that may be null now",
    reads(nowNull),
    inXml(named),
  ),
  "items-not-null": kind(
    "has items that are never null now",
    sends(asNull),
    inXml(named),
  ),
  "list-flavour": kind("is another kind of list"),
  "list-flavour-xml": kind(
    "is another kind of list, which XML has otherwise",
    inXml("XML has a list on one side, another thing on the other"),
  ),
  "map-made-pairs": kind(
    "is an array of pairs in JSON now",
    { readsJson: "pairs are not read as a dictionary" },
    inXml("XML has a dictionary on one side only"),
  ),
  // Old code cannot write it to XML anyway.
  "pairs-made-map": kind("is no array of pairs in JSON any more", {
    readsXml: "a dictionary is not read as an object",
  }),

  // ---- Enums
  "enum-member-added": kind("added", {
    readsJson: when("unreadJson", "the old enum does not have it"),
    readsXml: when("unreadXml", "the old enum does not have it"),
  }),
  "enum-member-removed": kind("removed", {
    sendsJson: when("untakenJson", "the new enum does not have it"),
    sendsXml: when("untakenXml", "the new enum does not have it"),
  }),
  "enum-name": kind("has another name in .NET"),
  "enum-json": kind("has another text in JSON", {
    readsJson: when("unreadJson", "the old enum has another text"),
    sendsJson: when("untakenJson", "the new enum has another text"),
  }),
  "enum-xml": kind("has another text in XML", {
    readsXml: when("unreadXml", "the old enum has another text"),
    sendsXml: when("untakenXml", "the new enum has another text"),
  }),
  "enum-off-xml": kind("is in JSON only now", {
    sendsXml: "XML does not have it any more",
  }),
  "enum-on-xml": kind("is in XML now, too", {
    readsXml: when("unreadXml", "the old enum does not have it in XML"),
  }),
  "enum-number": kind("has another number"),
  "flag-number": kind(
    "has another number",
    inJson("the same number is another value"),
  ),
  "enum-zero": kind(
    "has another default",
    reads(
      when("zeroLeftOut", "what is left out at its default becomes another"),
    ),
    {
      sendsXml: when(
        "zeroNotSent",
        "what is left out at its default becomes another",
      ),
    },
  ),
  "flags-added": kind(
    "is a combination of flags now",
    reads("a combination is none of its members"),
  ),
  "flags-removed": kind(
    "is no combination of flags any more",
    sends("a combination is none of its members"),
  ),

  // ---- Operations
  "operation-added": kind("added"),
  "operation-removed": kind("removed", sends("nobody takes the request")),
  "response-added": kind("returns something now"),
  "response-removed": kind(
    "returns nothing now, as far as is known",
    reads("there is nothing to read"),
  ),
  "verb-added": kind("takes a further verb"),
  "verb-removed": kind(
    "takes a verb less",
    sends("requests with that verb are refused"),
  ),
  "verb-first": kind("is sent with another verb by new code"),
  "route-added": kind("has a further route"),
  "route-removed": kind(
    "has a route less",
    sends("requests to that route are refused"),
  ),
  "access-restricted": kind(
    "is open to fewer callers",
    sends("callers may be refused"),
  ),
  "access-extended": kind("is open to more callers"),

  // ---- The service
  "wall-time": kind(
    "counts the numbers of a DateTimeOffset in JSON otherwise",
    { readsJson: "times are off by their offset" },
  ),
} as const satisfies Readonly<Record<string, Kind>>;

/** The name of a kind of change, as reports have it. */
export type KindName = keyof typeof kinds;
